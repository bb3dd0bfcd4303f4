package health.kithway.circle.joining;

import health.kithway.circle.Circle;
import health.kithway.circle.CircleReferrals;
import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.MemberId;
import health.kithway.contract.staff.AddCircleReferralJson;
import health.kithway.contract.staff.AddedCircleReferralJson;
import health.kithway.contract.staff.ChangeCircleMemberJson;
import health.kithway.contract.staff.ChangedCircleMemberJson;
import health.kithway.contract.staff.CircleMemberStateJson;
import health.kithway.contract.staff.JoiningApi;
import health.kithway.contract.staff.NotePatientAnswerJson;
import health.kithway.contract.staff.PatientAnswerJson;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What staff hear from patients about those who help, and do to keep patients safe. */
@RestController
class StaffJoiningController implements JoiningApi {

    private final Circles circles;
    private final Approvals approvals;
    private final Leaving leaving;
    private final CircleReferrals further;
    private final IdempotentRequests requests;

    StaffJoiningController(
            Circles circles,
            Approvals approvals,
            Leaving leaving,
            CircleReferrals further,
            IdempotentRequests requests) {
        this.circles = circles;
        this.approvals = approvals;
        this.leaving = leaving;
        this.further = further;
        this.requests = requests;
    }

    @Override
    public Mono<PatientAnswerJson> notePatientAnswer(
            UUID referralId, String idempotencyKey, NotePatientAnswerJson body) {
        return once(
                "notePatientAnswer",
                idempotencyKey,
                List.of(referralId, body),
                PatientAnswerJson.class,
                actor -> circle(actor, referralId)
                        .flatMap(circle -> approvals.note(
                                actor, circle, Choice.valueOf(body.choice().name()), body.evidence()))
                        .thenReturn(new PatientAnswerJson(body.choice())));
    }

    @Override
    public Mono<AddedCircleReferralJson> addCircleReferral(
            UUID referralId, String idempotencyKey, AddCircleReferralJson body) {
        return once(
                "addCircleReferral",
                idempotencyKey,
                List.of(referralId, body),
                AddedCircleReferralJson.class,
                actor -> further.add(
                                actor, new ReferralId(referralId), new ReferralId(body.referralId()), body.evidence())
                        .thenReturn(new AddedCircleReferralJson(body.referralId())));
    }

    @Override
    public Mono<ChangedCircleMemberJson> changeCircleMember(
            UUID referralId, UUID memberId, String idempotencyKey, ChangeCircleMemberJson body) {
        MemberId member = new MemberId(memberId);
        return once(
                "changeCircleMember",
                idempotencyKey,
                List.of(referralId, memberId, body),
                ChangedCircleMemberJson.class,
                actor -> circle(actor, referralId)
                        .flatMap(circle -> change(actor, circle, member, body)
                                .then(Mono.defer(() -> circles.getCircle(actor.organization(), circle.id()))))
                        .flatMap(circle -> Mono.justOrEmpty(circle.find(member)))
                        .map(StaffJoiningController::toJson));
    }

    private Mono<Void> change(Actor actor, Circle circle, MemberId member, ChangeCircleMemberJson body) {
        return switch (body.change()) {
            case REMOVE -> leaving.remove(actor, circle.id(), member, body.reason());
            case HOLD -> leaving.hold(actor, circle.id(), member, body.reason());
            case RELEASE -> leaving.release(actor, circle.id(), member, body.reason());
        };
    }

    private Mono<Circle> circle(Actor actor, UUID referral) {
        return circles.findCircle(actor.organization(), new ReferralId(referral))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("circle"))));
    }

    private static ChangedCircleMemberJson toJson(Member member) {
        return new ChangedCircleMemberJson(
                member.id().value(),
                CircleMemberStateJson.valueOf(member.state().name()));
    }

    private <T> Mono<T> once(String route, String key, Object body, Class<T> answer, Function<Actor, Mono<T>> work) {
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor, new IdempotentRequests.Request(route, key, body), answer, () -> work.apply(actor)));
    }
}
