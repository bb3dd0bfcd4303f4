package health.kithway.consent.text;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Directory;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import health.kithway.tenancy.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How words come before people: written by one, approved by another, who puts them in force. */
@Component
public final class TextReviews {

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final TextDraftTable drafts;
    private final ConsentTextTable texts;
    private final Directory directory;
    private final Ids ids;
    private final Clock clock;

    TextReviews(
            OrganizationTransactions transactions,
            AuditedTransactions audited,
            TextDraftTable drafts,
            ConsentTextTable texts,
            Directory directory,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.audited = audited;
        this.drafts = drafts;
        this.texts = texts;
        this.directory = directory;
        this.ids = ids;
        this.clock = clock;
    }

    /** Writes the next version of the purpose's text. It may still leave things out: what, is said in the answer. */
    public Mono<TextVersion> write(Actor actor, NewConsentText text) {
        return allow(mayWrite(actor))
                .then(transactions.run(
                        actor.organization(),
                        () -> next(actor, text.purpose()).flatMap(next -> write(actor, next, text))))
                .onErrorMap(DuplicateKeyException.class, raced -> new Refused(new TextRefused.ApprovedMeanwhile()));
    }

    /** For compliance, and not for who wrote it. Refuses words that leave out what people must be told. */
    public Mono<TextVersion> approve(Actor actor, AgreedText version, @Nullable Instant inForceFrom) {
        Instant now = clock.instant();
        Instant from = inForceFrom == null || inForceFrom.isBefore(now) ? now : inForceFrom;
        return review(
                actor,
                "consent.text-approved",
                version,
                found -> allowed(actor, found).then(Mono.defer(() -> texts.insert(actor, found, from))));
    }

    /** Gives a draft back with a reason; better words are a new version. */
    public Mono<TextVersion> giveBack(Actor actor, AgreedText version, String reason) {
        return review(actor, "consent.text-given-back", version, found -> drafts.giveBack(actor, version, reason));
    }

    public Mono<TextVersion> getVersion(Actor actor, AgreedText version) {
        return transactions.read(actor.organization(), () -> get(actor, version));
    }

    /** Every version of every text, newest first. */
    public Mono<Page<TextVersion>> listVersions(
            Actor actor, @Nullable ConsentPurpose purpose, @Nullable UUID before, int size) {
        return transactions.read(
                actor.organization(),
                () -> drafts.list(actor.organization(), purpose, before, size + 1)
                        .map(rows -> Page.of(rows, size, row -> row.id().toString()))
                        .flatMap(page -> directory
                                .getOrganization(actor.organization())
                                .map(own -> page.map(row -> judged(row.version(), own.displayName(), own.phone())))));
    }

    private Mono<AgreedText> next(Actor actor, ConsentPurpose purpose) {
        return drafts.findLatest(actor.organization(), purpose)
                .map(latest -> new AgreedText(new ConsentTextId(latest.textId()), latest.version() + 1))
                .switchIfEmpty(Mono.fromSupplier(() -> new AgreedText(new ConsentTextId(ids.next()), 1)));
    }

    private Mono<TextVersion> write(Actor actor, AgreedText next, NewConsentText text) {
        return audited.run(
                actor,
                sentence("consent.text-written", next),
                () -> drafts.insert(actor, next, text).then(Mono.defer(() -> get(actor, next))));
    }

    private interface Step {
        Mono<Void> take(TextVersion found);
    }

    private Mono<TextVersion> review(Actor actor, String act, AgreedText version, Step step) {
        return allow(mayApprove(actor))
                .then(audited.run(
                        actor,
                        sentence(act, version),
                        () -> get(actor, version)
                                .filter(found -> found.state() == TextVersion.State.DRAFT)
                                .switchIfEmpty(Mono.error(() -> new Refused(new TextRefused.ApprovedMeanwhile())))
                                .flatMap(step::take)
                                .then(Mono.defer(() -> get(actor, version)))))
                .onErrorMap(DuplicateKeyException.class, raced -> new Refused(new TextRefused.ApprovedMeanwhile()));
    }

    private static Mono<Void> allowed(Actor actor, TextVersion found) {
        if (found.writtenBy().equals(actor.id())) {
            return Mono.error(() -> new Refused(new TextRefused.OwnWords()));
        }
        List<TextFinding> blocking =
                found.findings().stream().filter(TextFinding::blocks).toList();
        return blocking.isEmpty() ? Mono.empty() : Mono.error(() -> new Refused(new TextRefused.Incomplete(blocking)));
    }

    private Mono<TextVersion> get(Actor actor, AgreedText version) {
        return drafts.find(actor.organization(), version)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("consent text"))))
                .flatMap(found -> directory
                        .getOrganization(actor.organization())
                        .map(own -> judged(found, own.displayName(), own.phone())));
    }

    private static TextVersion judged(TextVersion found, String organization, String phone) {
        return found.with(TextFinding.of(found.content(), organization, phone));
    }

    private static Mono<Void> allow(boolean allowed) {
        return allowed ? Mono.empty() : Mono.error(() -> new Refused(new CommonRefusal.NotAllowed(null)));
    }

    private static boolean mayWrite(Actor actor) {
        return mayApprove(actor) || actor.is(Role.MARKETER) || actor.is(Role.ADMINISTRATOR);
    }

    private static boolean mayApprove(Actor actor) {
        return actor.kind() == ActorKind.KITHWAY || actor.is(Role.COMPLIANCE);
    }

    private static Sentence sentence(String act, AgreedText version) {
        return Sentence.of(act, "consent-text", version.textId().value(), "compliance");
    }
}
