package health.kithway.circle.own;

import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.joining.Choice;
import health.kithway.circle.joining.Invitations;
import health.kithway.circle.joining.Invitations.Asked;
import health.kithway.circle.joining.Joiner;
import health.kithway.circle.joining.Joining;
import health.kithway.circle.joining.PatientAnswers;
import health.kithway.circle.joining.Seats;
import health.kithway.consent.Channel;
import health.kithway.contract.publics.AnswerApprovalJson;
import health.kithway.contract.publics.ApprovalHeardJson;
import health.kithway.contract.publics.ApprovalOutcomeJson;
import health.kithway.contract.publics.AskForCodeJson;
import health.kithway.contract.publics.AskForOwnCodeJson;
import health.kithway.contract.publics.AskedIntoCircleJson;
import health.kithway.contract.publics.BeginCircleSessionJson;
import health.kithway.contract.publics.CircleApprovalJson;
import health.kithway.contract.publics.CircleClinicJson;
import health.kithway.contract.publics.CircleSessionJson;
import health.kithway.contract.publics.CircleWaitingJson;
import health.kithway.contract.publics.CodeChannelJson;
import health.kithway.contract.publics.JoinCircleJson;
import health.kithway.contract.publics.JoiningApi;
import health.kithway.contract.publics.SentCodeJson;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.messaging.code.CodeTicket;
import health.kithway.pass.IssuedSession;
import health.kithway.pass.Pass;
import health.kithway.pass.Passes;
import health.kithway.person.People;
import health.kithway.person.Person;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Coming into a circle, as the pages do it: the link's pass is the bearer token, and a code opens. */
@RestController
class OwnJoiningController implements JoiningApi {

    private final Invitations invitations;
    private final Joining joining;
    private final PatientAnswers answers;
    private final Seats seats;
    private final Passes passes;
    private final People people;
    private final Directory directory;

    OwnJoiningController(
            Invitations invitations,
            Joining joining,
            PatientAnswers answers,
            Seats seats,
            Passes passes,
            People people,
            Directory directory) {
        this.invitations = invitations;
        this.joining = joining;
        this.answers = answers;
        this.seats = seats;
        this.passes = passes;
        this.people = people;
        this.directory = directory;
    }

    @Override
    public Mono<AskedIntoCircleJson> getCircleInvitation() {
        return invited().flatMap(this::toJson);
    }

    @Override
    public Mono<AskedIntoCircleJson> declineCircleInvitation() {
        return invited()
                .flatMap(asked ->
                        toJson(asked).flatMap(json -> invitations.decline(asked).thenReturn(json)));
    }

    @Override
    public Mono<SentCodeJson> askInvitationCode(AskForCodeJson body) {
        return invited().flatMap(asked -> joining.sendCode(asked, joiner(body))).map(OwnJoiningController::toJson);
    }

    @Override
    public Mono<CircleSessionJson> joinCircle(JoinCircleJson body) {
        Joining.Entry entry = new Joining.Entry(
                OwnWords.agreed(body.agreements()),
                OwnWords.language(body.language()),
                false,
                Boolean.TRUE.equals(body.helpedBefore()));
        return invited()
                .flatMap(asked -> joining.enter(asked, body.ticket(), body.code(), entry))
                .map(OwnJoiningController::toJson);
    }

    @Override
    public Mono<CircleApprovalJson> getCircleApproval() {
        return invited().flatMap(asked -> {
            List<Member> waiting = asked.circle().present().stream()
                    .filter(member -> member.state() == MemberState.AWAITING)
                    .toList();
            return names(asked, waiting)
                    .flatMap(names -> clinic(asked.holder())
                            .map(clinic -> new CircleApprovalJson(
                                    clinic,
                                    asked.by() == null
                                            ? null
                                            : names.get(asked.by().person()),
                                    waiting.stream()
                                            .map(member -> new CircleWaitingJson(
                                                    names.getOrDefault(member.person(), ""),
                                                    OwnWords.rights(member.rights())))
                                            .toList(),
                                    asked.invitation().expiresAt())));
        });
    }

    @Override
    public Mono<SentCodeJson> askApprovalCode(AskForCodeJson body) {
        return invited().flatMap(asked -> answers.sendCode(asked, joiner(body))).map(OwnJoiningController::toJson);
    }

    @Override
    public Mono<ApprovalHeardJson> answerCircleApproval(AnswerApprovalJson body) {
        Joining.Entry entry =
                new Joining.Entry(OwnWords.agreed(body.agreements()), OwnWords.language(body.language()), false);
        return invited()
                .flatMap(asked -> answers.answer(
                        asked,
                        body.ticket(),
                        body.code(),
                        Choice.valueOf(body.choice().name()),
                        entry))
                .map(outcome -> switch (outcome) {
                    case PatientAnswers.Counted counted ->
                        new ApprovalHeardJson(ApprovalOutcomeJson.COUNTED, toJson(counted.session()));
                    case PatientAnswers.Closed closed -> new ApprovalHeardJson(ApprovalOutcomeJson.CLOSED, null);
                    case PatientAnswers.StaffCall call -> new ApprovalHeardJson(ApprovalOutcomeJson.STAFF_CALL, null);
                });
    }

    @Override
    public Mono<SentCodeJson> askMemberCode(AskForOwnCodeJson body) {
        return held().flatMap(link -> seats.sendCode(link, body.by() == CodeChannelJson.EMAIL ? Channel.EMAIL : null))
                .map(OwnJoiningController::toJson);
    }

    @Override
    public Mono<CircleSessionJson> beginCircleSession(BeginCircleSessionJson body) {
        return held().flatMap(link -> seats.enter(link, body.ticket(), body.code(), false))
                .map(OwnJoiningController::toJson);
    }

    /** The door asked for the right kind of pass already. */
    private Mono<Asked> invited() {
        return held().flatMap(invitations::look);
    }

    private Mono<Pass> held() {
        return Actor.current().flatMap(passes::findHeld);
    }

    private Mono<AskedIntoCircleJson> toJson(Asked asked) {
        return names(asked, List.of())
                .flatMap(names -> clinic(asked.holder())
                        .map(clinic -> new AskedIntoCircleJson(
                                clinic,
                                asked.by() == null ? null : names.get(asked.by().person()),
                                OwnWords.rights(asked.invitation().rights()),
                                asked.invitation().expiresAt())));
    }

    private Mono<CircleClinicJson> clinic(Actor holder) {
        return directory
                .getOrganization(holder.organization())
                .map(clinic -> new CircleClinicJson(clinic.displayName(), clinic.phone()));
    }

    private Mono<Map<PersonId, String>> names(Asked asked, List<Member> waiting) {
        Set<PersonId> all = waiting.stream().map(Member::person).collect(Collectors.toSet());
        Member by = asked.by();
        if (by != null) {
            all.add(by.person());
        }
        return all.isEmpty()
                ? Mono.just(Map.of())
                : people.getPeople(asked.holder(), all, "circle")
                        .map(found -> found.stream().collect(Collectors.toMap(Person::id, Person::firstName)));
    }

    private static Joiner joiner(AskForCodeJson body) {
        Language language = OwnWords.language(body.language());
        return new Joiner(body.firstName(), language, body.phone(), body.email(), List.of());
    }

    private static SentCodeJson toJson(CodeTicket ticket) {
        return new SentCodeJson(ticket.secret(), ticket.expiresAt());
    }

    private static CircleSessionJson toJson(IssuedSession session) {
        return new CircleSessionJson(session.cookie(), session.session().subjectId());
    }
}
