package health.kithway.circle.joining;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.MemberId;
import health.kithway.circle.Membership;
import health.kithway.circle.joining.Invitations.Asked;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.text.AgreedText;
import health.kithway.directory.Language;
import health.kithway.messaging.code.CodeTicket;
import health.kithway.messaging.code.OneTimeCodes;
import health.kithway.pass.IssuedSession;
import health.kithway.pass.PassPurpose;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Somebody comes into a circle by a link: says who they are and how to reach them, and types the code that comes there. */
@Component
public final class Joining {

    private final AuditedTransactions audited;
    private final Invitations invitations;
    private final Circles circles;
    private final Membership membership;
    private final Seats seats;
    private final OneTimeCodes codes;
    private final People people;
    private final Consents consents;
    private final SamePerson same;

    Joining(
            AuditedTransactions audited,
            Invitations invitations,
            Circles circles,
            Membership membership,
            Seats seats,
            OneTimeCodes codes,
            People people,
            Consents consents,
            SamePerson same) {
        this.audited = audited;
        this.invitations = invitations;
        this.circles = circles;
        this.membership = membership;
        this.seats = seats;
        this.codes = codes;
        this.people = people;
        this.consents = consents;
        this.same = same;
    }

    public Mono<Asked> look(String secret) {
        return invitations.look(PassPurpose.JOIN_CIRCLE, secret);
    }

    /** Sends a code to the address that somebody typed as their own. Whether it is known already changes nothing. */
    public Mono<CodeTicket> sendCode(Asked asked, Joiner joiner) {
        Actor actor = asked.pass().holder();
        return (joiner.phone() == null) == (joiner.email() == null)
                ? Mono.error(() -> new Refused(new JoiningRefused.OneAddress()))
                : audited.run(
                        actor,
                        Sentence.of(
                                "circle.joining-begun",
                                "circle",
                                asked.circle().id().value(),
                                "treatment"),
                        () -> people.register(
                                        actor,
                                        new NewPerson(
                                                joiner.firstName(),
                                                null,
                                                joiner.language(),
                                                joiner.phone(),
                                                joiner.email(),
                                                null))
                                .flatMap(
                                        person -> codes.send(actor, asked.pass().id(), person, null)));
    }

    /**
     * What the boxes said, and in which language they were read.
     *
     * @param remember whether this browser is their own and shall be remembered
     * @param before whether they say that they helped here before and want to stay one person
     */
    public record Entry(List<AgreedText> agreed, Language language, boolean remember, boolean before) {

        public Entry {
            agreed = List.copyOf(agreed);
        }

        /** Of somebody who says nothing of before. */
        public Entry(List<AgreedText> agreed, Language language, boolean remember) {
            this(agreed, language, remember, false);
        }
    }

    /** The right code makes them a member, with what they agreed to; the link is spent. Until the patient's yes they see nothing. */
    public Mono<IssuedSession> enter(Asked asked, String ticket, String typed, Entry entry) {
        Actor actor = asked.pass().holder();
        return codes.check(actor, asked.pass().id(), ticket, typed)
                .flatMap(person -> entry.before() ? same.of(actor, person) : Mono.just(person))
                .flatMap(person -> enter(actor, asked, person, entry));
    }

    private Mono<IssuedSession> enter(Actor actor, Asked asked, PersonId person, Entry entry) {
        return audited.run(
                actor,
                Sentence.of("circle.joined", "circle", asked.circle().id().value(), "treatment"),
                () -> consents.grant(actor, person, entry.agreed(), entry.language(), ConsentMethod.PAGE)
                        .then(isApproved(actor, asked))
                        .flatMap(approved ->
                                membership.admit(actor, asked.circle().id(), newcomer(asked, person, approved)))
                        .flatMap(member -> invitations
                                .spend(actor, asked, Invitation.Answer.JOINED, member)
                                .then(seats.begin(actor, member, entry.remember()))));
    }

    /** Who decides for the patient has said yes by asking. */
    private Mono<Boolean> isApproved(Actor actor, Asked asked) {
        Member by = asked.by();
        return by == null ? Mono.just(false) : circles.decides(actor, asked.circle(), by);
    }

    private static Membership.Newcomer newcomer(Asked asked, PersonId person, boolean approved) {
        Member by = asked.by();
        MemberId broughtBy = by == null ? null : by.id();
        return new Membership.Newcomer(
                person, asked.invitation().preset(), asked.invitation().rights(), broughtBy, approved);
    }
}
