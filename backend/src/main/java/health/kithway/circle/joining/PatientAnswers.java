package health.kithway.circle.joining;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.circle.Circle;
import health.kithway.circle.Member;
import health.kithway.circle.Membership;
import health.kithway.circle.Preset;
import health.kithway.circle.Right;
import health.kithway.circle.joining.Invitations.Asked;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.Consents;
import health.kithway.messaging.code.CodeTicket;
import health.kithway.messaging.code.OneTimeCodes;
import health.kithway.pass.IssuedSession;
import health.kithway.pass.PassPurpose;
import health.kithway.person.Address;
import health.kithway.person.AddressKind;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.Person;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.task.NewTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.tenancy.Actor;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * The patient answers by their own phone. A code to a telephone that a member of the circle has as well proves nothing of who
 * holds it: then nothing is decided, and staff call.
 */
@Component
public final class PatientAnswers {

    private final AuditedTransactions audited;
    private final Invitations invitations;
    private final Approvals approvals;
    private final Membership membership;
    private final Seats seats;
    private final OneTimeCodes codes;
    private final People people;
    private final Consents consents;
    private final StaffTasks tasks;

    PatientAnswers(
            AuditedTransactions audited,
            Invitations invitations,
            Approvals approvals,
            Membership membership,
            Seats seats,
            OneTimeCodes codes,
            People people,
            Consents consents,
            StaffTasks tasks) {
        this.audited = audited;
        this.invitations = invitations;
        this.approvals = approvals;
        this.membership = membership;
        this.seats = seats;
        this.codes = codes;
        this.people = people;
        this.consents = consents;
        this.tasks = tasks;
    }

    public Mono<Asked> look(String secret) {
        return invitations.look(PassPurpose.APPROVE_CIRCLE, secret);
    }

    /** Sends a code to the address that the reader typed as their own. */
    public Mono<CodeTicket> sendCode(Asked asked, Joiner patient) {
        Actor actor = asked.pass().holder();
        return (patient.phone() == null) == (patient.email() == null)
                ? Mono.error(() -> new Refused(new JoiningRefused.OneAddress()))
                : audited.run(
                        actor,
                        Sentence.of(
                                "circle.approval-begun",
                                "circle",
                                asked.circle().id().value(),
                                "treatment"),
                        () -> people.register(
                                        actor,
                                        new NewPerson(
                                                patient.firstName(),
                                                null,
                                                patient.language(),
                                                patient.phone(),
                                                patient.email(),
                                                null))
                                .flatMap(
                                        reader -> codes.send(actor, asked.pass().id(), reader, null)));
    }

    /** What became of an answer. */
    public sealed interface Outcome {}

    /** It counts, and the patient is at their place in the circle. */
    public record Counted(IssuedSession session) implements Outcome {}

    /** It counts, and there is nothing more to see. */
    public record Closed() implements Outcome {}

    /** The telephone is not the reader's alone: staff call. */
    public record StaffCall() implements Outcome {}

    /** The right code makes the answer count. */
    public Mono<Outcome> answer(Asked asked, String ticket, String typed, Choice choice, Joining.Entry entry) {
        Actor actor = asked.pass().holder();
        return codes.check(actor, asked.pass().id(), ticket, typed)
                .flatMap(reader -> audited.run(
                        actor,
                        Sentence.of(
                                "circle.patient-answered",
                                "circle",
                                asked.circle().id().value(),
                                "treatment"),
                        () -> people.getPerson(actor, reader, "consent")
                                .flatMap(read -> isShared(actor, asked, reader)
                                        .flatMap(shared -> shared
                                                ? staffCall(actor, asked)
                                                : counted(actor, asked, read, choice, entry)))));
    }

    private Mono<Boolean> isShared(Actor actor, Asked asked, PersonId reader) {
        return people.listAddressIndexes(actor.organization(), reader)
                .flatMap(own -> Flux.fromIterable(asked.circle().present())
                        .concatMap(member -> people.listAddressIndexes(actor.organization(), member.person()))
                        .any(others -> isSame(own, others)));
    }

    private static boolean isSame(Map<AddressKind, byte[]> own, Map<AddressKind, byte[]> others) {
        return own.entrySet().stream().anyMatch(one -> Arrays.equals(others.get(one.getKey()), one.getValue()));
    }

    private Mono<Outcome> staffCall(Actor actor, Asked asked) {
        return tasks.open(
                        actor,
                        NewTask.of(
                                        TaskKind.PATIENT_NOT_HEARD,
                                        "circle/" + asked.circle().id())
                                .about(asked.circle().referrals().getFirst().value())
                                .concerning(asked.circle().patient()))
                .thenReturn(new StaffCall());
    }

    private Mono<Outcome> counted(Actor actor, Asked asked, Person reader, Choice choice, Joining.Entry entry) {
        Circle circle = asked.circle();
        return consents.grant(actor, circle.patient(), entry.agreed(), entry.language(), ConsentMethod.PAGE)
                .then(give(actor, circle.patient(), reader))
                .then(membership.admit(actor, circle.id(), patient(circle)))
                .flatMap(patient -> invitations
                        .spend(actor, asked, Invitation.Answer.APPROVED, patient)
                        .then(approvals.answer(actor, circle, choice, patient))
                        .then(choice == Choice.DECLINE ? Mono.just(new Closed()) : begin(actor, patient, entry)));
    }

    private Mono<Outcome> begin(Actor actor, Member patient, Joining.Entry entry) {
        return seats.begin(actor, patient, entry.remember()).map(Counted::new);
    }

    private Mono<Void> give(Actor actor, PersonId patient, Person reader) {
        String phone = reader.phone();
        String email = reader.email();
        return phone != null
                ? people.giveAddress(actor, patient, Address.of(AddressKind.PHONE, phone))
                : email != null
                        ? people.giveAddress(actor, patient, Address.of(AddressKind.EMAIL, email))
                        : Mono.empty();
    }

    private static Membership.Newcomer patient(Circle circle) {
        List<Right> all = Preset.PATIENT.permissions().stream()
                .map(permission -> new Right(permission, null))
                .toList();
        return new Membership.Newcomer(circle.patient(), Preset.PATIENT, all, null, true);
    }
}
