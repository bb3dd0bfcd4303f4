package health.kithway.referral;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.PracticeId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import health.kithway.tenancy.Role;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What can be done with referrals. A practice sees its own and no other; the answer is the same as if there were none. */
@Component
public final class Referrals {

    private static final String REFERRAL = "referral";
    private static final String PURPOSE = "treatment";

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final ReferralTable table;
    private final EventTable events;
    private final Sending sending;
    private final Submitting submitting;
    private final AppointmentBook book;
    private final Ids ids;
    private final Clock clock;

    Referrals(
            OrganizationTransactions transactions,
            AuditedTransactions audited,
            ReferralTable table,
            EventTable events,
            Sending sending,
            Submitting submitting,
            AppointmentBook book,
            Ids ids,
            Clock clock) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.events = events;
        this.sending = sending;
        this.submitting = submitting;
        this.book = book;
        this.ids = ids;
        this.clock = clock;
    }

    /** Sends what the journey collected, all or nothing. The same submission again answers with the first referral. */
    public Mono<Referral> send(Actor actor, NewReferral wish) {
        ReferralId id = new ReferralId(ids.next());
        return transactions.run(
                actor.organization(),
                () -> table.claim(actor.organization(), wish.submissionId(), id, clock.instant())
                        .flatMap(first -> first
                                ? audited.run(actor, sentence("sent", id), () -> sending.send(actor, id, wish))
                                : table.findBySubmission(actor.organization(), wish.submissionId())));
    }

    /** Takes what a practice submitted. */
    public Mono<Referral> submit(Actor actor, NewSubmission submission) {
        ReferralId id = new ReferralId(ids.next());
        return audited.run(actor, sentence("submitted", id), () -> submitting.submit(actor, id, submission));
    }

    /** Answers the referral as it stands afterwards. */
    public Mono<Referral> recordAppointmentEvent(Actor actor, AppointmentEvent event) {
        String said =
                "appointment-" + event.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return audited.run(
                actor,
                sentence(said, event.referralId()),
                () -> book.record(actor, event).then(get(actor, event.referralId())));
    }

    /** The person will come: true the first time, false for a repetition; refuses when there is no appointment to come. */
    public Mono<Boolean> confirmAppointment(Actor actor, ReferralId referral) {
        return audited.run(actor, sentence("appointment-confirmed", referral), () -> book.confirm(actor, referral));
    }

    /** The person asks for another time; staff see it and act. */
    public Mono<Void> askToReschedule(Actor actor, ReferralId referral) {
        return audited.run(
                actor,
                sentence("reschedule-asked", referral),
                () -> book.ask(actor, referral, EventKind.RESCHEDULE_ASKED));
    }

    /** The person asks to cancel; staff see it and act. */
    public Mono<Void> askToCancel(Actor actor, ReferralId referral) {
        return audited.run(
                actor, sentence("cancel-asked", referral), () -> book.ask(actor, referral, EventKind.CANCEL_ASKED));
    }

    public Mono<Referral> getReferral(Actor actor, ReferralId referral) {
        return transactions.read(actor.organization(), () -> get(actor, referral));
    }

    /** By what somebody says on the telephone, however they write it. */
    public Mono<Referral> getByReference(Actor actor, String typed) {
        return transactions
                .read(
                        actor.organization(),
                        () -> Mono.justOrEmpty(Reference.read(typed))
                                .flatMap(reference -> table.findByReference(actor.organization(), reference)))
                .filter(referral -> isVisible(actor, referral))
                .switchIfEmpty(Mono.error(Referrals::notFound));
    }

    /** What one submission made; empty if it made nothing. */
    public Mono<Referral> findBySubmission(Actor actor, UUID submission) {
        return transactions.read(actor.organization(), () -> table.findBySubmission(actor.organization(), submission));
    }

    /** Newest first, without a person; the cursor is the id of the last referral of the page before. */
    public Mono<Page<Referral>> listReferrals(
            Actor actor, @Nullable Stage stage, @Nullable ReferralId before, int size) {
        UUID practice = actor.practice();
        if (practice == null && actor.is(Role.PRACTICE)) {
            return Mono.just(new Page<>(List.of(), null));
        }
        PracticeId only = practice == null ? null : new PracticeId(practice);
        return transactions.read(
                actor.organization(),
                () -> table.list(actor.organization(), stage, only, before, size + 1)
                        .map(rows ->
                                Page.of(rows, size, referral -> referral.id().toString())));
    }

    /** What happened, oldest first. */
    public Mono<List<TimelineEvent>> listEvents(Actor actor, ReferralId referral) {
        return transactions.read(
                actor.organization(), () -> get(actor, referral).then(events.list(actor.organization(), referral)));
    }

    private Mono<Referral> get(Actor actor, ReferralId referral) {
        return table.find(actor.organization(), referral)
                .filter(found -> isVisible(actor, found))
                .switchIfEmpty(Mono.error(Referrals::notFound));
    }

    private static boolean isVisible(Actor actor, Referral referral) {
        PracticeId practice = referral.practiceId();
        return !isPractice(actor) || (practice != null && practice.value().equals(actor.practice()));
    }

    /** Whoever belongs to a practice is bound to it, whatever else they may be. */
    private static boolean isPractice(Actor actor) {
        return actor.practice() != null || actor.is(Role.PRACTICE);
    }

    private static Refused notFound() {
        return new Refused(new CommonRefusal.NotFound(REFERRAL));
    }

    private static Sentence sentence(String said, ReferralId referral) {
        return Sentence.of("referral." + said, REFERRAL, referral.value(), PURPOSE);
    }
}
