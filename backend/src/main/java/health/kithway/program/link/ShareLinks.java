package health.kithway.program.link;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.time.Clock;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Makes share links and opens them by their code. Opening changes nothing, so previews may look as often as they like. */
@Component
public final class ShareLinks {

    /** Digits and capitals without look-alikes, so that a code survives a poster and an upper-case QR address. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** 26 characters of 5 random bits each: 130 bits (R-ATT-01). */
    private static final int CODE_LENGTH = 26;

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final ShareLinkTable table;
    private final Clock clock;
    private final RandomGenerator chance;

    ShareLinks(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            ShareLinkTable table,
            Clock clock,
            RandomGenerator chance) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.clock = clock;
        this.chance = chance;
    }

    /** Makes a link; answers its code. */
    public Mono<String> create(Actor actor, NewShareLink link) {
        String given = link.code();
        String code = given == null ? randomCode() : given;
        Sentence sentence = Sentence.of(
                "program.share-link-created", "share-link", link.id().value(), "operations");
        return audited.run(
                actor,
                sentence,
                () -> table.insert(actor.organization(), link, code, clock.instant())
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new LinkRefused.CodeTaken())))
                        .thenReturn(code));
    }

    /** What a code leads to, open or not; empty if it leads nowhere. */
    public Mono<SharedLink> find(String code) {
        return transactions.beforeOrganization(() -> table.find(code)).map(row -> row.toSharedLink(clock.instant()));
    }

    /** The same, but refuses an unknown code. */
    public Mono<SharedLink> get(String code) {
        return find(code).switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("link"))));
    }

    /** Counts one referral of a link that may bring only so many; refuses when they are used up. */
    public Mono<Void> use(Actor actor, SharedLink link) {
        if (link.mostUses() == null) {
            return Mono.empty();
        }
        Sentence sentence = Sentence.of(
                "program.share-link-used", "share-link", link.linkId().value(), "operations");
        return audited.run(
                actor,
                sentence,
                () -> table.use(actor.organization(), link.linkId())
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(
                                Mono.error(() -> new Refused(new LinkRefused.LinkClosed(ShareLink.State.USED_UP))))
                        .then());
    }

    /** Newest first; the cursor is the id of the last link of the page before. */
    public Mono<Page<ShareLink>> listShareLinks(Actor actor, @Nullable ShareLinkId before, int size) {
        return transactions.read(
                actor.organization(),
                () -> table.list(actor.organization(), before, size + 1)
                        .map(rows -> rows.stream()
                                .map(row -> row.toShareLink(clock.instant()))
                                .toList())
                        .map(links -> Page.of(links, size, link -> link.id().toString())));
    }

    private String randomCode() {
        return chance.ints(CODE_LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
