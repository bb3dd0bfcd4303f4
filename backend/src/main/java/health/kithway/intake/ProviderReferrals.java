package health.kithway.intake;

import health.kithway.consent.Channel;
import health.kithway.directory.PracticeId;
import health.kithway.person.AddressKind;
import health.kithway.person.NewPerson;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Referrals;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Page;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What a practice can do: submit referrals, and see how its own stand. */
@Component
public final class ProviderReferrals {

    private final Referrals referrals;

    ProviderReferrals(Referrals referrals) {
        this.referrals = referrals;
    }

    /** The practice is the actor's own; refuses an actor who has none, and a way to reach the patient that has no address. */
    public Mono<Referral> submit(Actor actor, Submission submission) {
        UUID practice = actor.practice();
        if (practice == null) {
            return Mono.error(() -> new Refused(new IntakeRefused.NoPractice()));
        }
        List<FieldProblem> problems = problems(submission);
        return problems.isEmpty()
                ? referrals.submit(actor, submission.of(new PracticeId(practice)))
                : Mono.error(() -> new Refused(new IntakeRefused.AddressMissing(problems)));
    }

    public Mono<Referral> get(Actor actor, ReferralId referral) {
        return referrals.getReferral(actor, referral);
    }

    /** Newest first. */
    public Mono<Page<Referral>> list(Actor actor, @Nullable ReferralId before, int size) {
        return referrals.listReferrals(actor, null, before, size);
    }

    private static List<FieldProblem> problems(Submission submission) {
        return submission.patientAgreed().channels().stream()
                .map(Channel::addressKind)
                .distinct()
                .filter(kind -> !has(submission.patient(), kind))
                .map(ProviderReferrals::missing)
                .toList();
    }

    private static boolean has(NewPerson patient, AddressKind kind) {
        String address = switch (kind) {
            case PHONE -> patient.phone();
            case EMAIL -> patient.email();
        };
        return address != null && !address.isBlank();
    }

    private static FieldProblem missing(AddressKind kind) {
        return switch (kind) {
            case PHONE -> new FieldProblem("/patient/phone", "required", "needed for the channels TEXT and CALL");
            case EMAIL -> new FieldProblem("/patient/email", "required", "needed for the channel EMAIL");
        };
    }
}
