package health.kithway.attribution.credit;

import health.kithway.attribution.model.Touch;
import health.kithway.attribution.model.TouchKind;
import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.program.Channel;
import health.kithway.program.link.ShareLink;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Attributes referrals: when they are sent, and again whenever something more becomes known of what brought them. */
@Component
public final class Credits {

    private static final String PURPOSE = "operations";

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final Crediting crediting;
    private final RecordsTable records;
    private final Ids ids;
    private final Clock clock;

    Credits(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            Crediting crediting,
            RecordsTable records,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.crediting = crediting;
        this.records = records;
        this.ids = ids;
        this.clock = clock;
    }

    /** Of a referral that was just sent. */
    public Mono<Void> credit(Actor actor, Arrival arrival) {
        return audited.run(
                actor,
                sentence("credited", arrival.referralId()),
                () -> crediting.begin(actor.organization(), arrival));
    }

    /** The person says how they heard of the clinic. Said again, the last answer counts. */
    public Mono<Void> hear(Actor actor, UUID referral, Channel channel) {
        Instant now = clock.instant();
        return add(
                actor,
                "source-told",
                new Touch(
                        referral,
                        ids.next(),
                        TouchKind.SELF_REPORTED,
                        channel,
                        null,
                        null,
                        null,
                        null,
                        null,
                        now,
                        now));
    }

    /**
     * Somebody named the spoken code of a link, on the telephone or at the desk: the referral joins that link.
     *
     * @param when absent for just now
     */
    public Mono<Void> join(Actor actor, UUID referral, ShareLink link, @Nullable Instant when) {
        Instant now = clock.instant();
        return when != null && when.isAfter(now)
                ? Mono.error(() -> new Refused(new CreditRefused.NotYet()))
                : add(
                        actor,
                        "code-named",
                        new Touch(
                                referral,
                                ids.next(),
                                TouchKind.SPOKEN_CODE,
                                link.counted().channel(),
                                link.id(),
                                link.counted().programId(),
                                link.counted().campaignId(),
                                null,
                                null,
                                when == null ? now : when,
                                now));
    }

    /** The duplicate's credit ends; what brought it counts for the one that is kept. Merged already, it stays so. */
    public Mono<Void> merge(Actor actor, UUID kept, UUID duplicate) {
        return kept.equals(duplicate)
                ? Mono.error(() -> new Refused(new CreditRefused.CannotMerge()))
                : audited.run(
                        actor,
                        List.of(sentence("credit-merged", kept), sentence("credit-ended", duplicate)),
                        () -> crediting.merge(actor.organization(), kept, duplicate));
    }

    /** What a referral is attributed to above all; empty if nothing is known of it. */
    public Mono<Credit> findCredit(OrganizationId organization, UUID referral) {
        return transactions.read(organization, () -> records.findPrincipal(organization, referral));
    }

    /** Everything of a referral's credit; that somebody looked is in the trail. */
    Mono<CreditFile> getFile(Actor actor, UUID referral) {
        OrganizationId organization = actor.organization();
        return audited.run(
                actor,
                sentence("credit-read", referral),
                () -> records.findApproach(organization, referral)
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("referral"))))
                        .flatMap(approach -> records.listRevisions(organization, referral)
                                .flatMap(revisions -> records.listLines(
                                                organization,
                                                referral,
                                                revisions.getFirst().revision())
                                        .map(lines -> new CreditFile(approach, revisions, lines)))));
    }

    private Mono<Void> add(Actor actor, String said, Touch touch) {
        return audited.run(actor, sentence(said, touch.referralId()), () -> crediting.add(actor.organization(), touch));
    }

    private static Sentence sentence(String said, UUID referral) {
        return Sentence.of("attribution." + said, "referral", referral, PURPOSE);
    }
}
