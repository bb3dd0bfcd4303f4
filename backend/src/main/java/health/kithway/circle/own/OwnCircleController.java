package health.kithway.circle.own;

import health.kithway.circle.Circles;
import health.kithway.circle.MemberId;
import health.kithway.circle.OnPoint;
import health.kithway.circle.Preset;
import health.kithway.circle.Right;
import health.kithway.circle.home.CircleHomes;
import health.kithway.circle.joining.Approvals;
import health.kithway.circle.joining.Invitations;
import health.kithway.circle.joining.Leaving;
import health.kithway.circle.joining.Seat;
import health.kithway.circle.joining.Seats;
import health.kithway.circle.task.CircleTaskId;
import health.kithway.circle.task.CircleTaskKind;
import health.kithway.circle.task.CircleTasks;
import health.kithway.contract.publics.ActOnOwnTaskJson;
import health.kithway.contract.publics.AddOwnTaskJson;
import health.kithway.contract.publics.CircleDepartureJson;
import health.kithway.contract.publics.CircleLinkJson;
import health.kithway.contract.publics.CircleOnPointJson;
import health.kithway.contract.publics.CirclesApi;
import health.kithway.contract.publics.DecideOnMemberJson;
import health.kithway.contract.publics.HandOverCircleJson;
import health.kithway.contract.publics.InviteToCircleJson;
import health.kithway.contract.publics.OwnActHeardJson;
import health.kithway.contract.publics.OwnActOutcomeJson;
import health.kithway.contract.publics.OwnCircleJson;
import health.kithway.contract.publics.OwnPreferencesJson;
import health.kithway.contract.publics.SetOwnPreferencesJson;
import health.kithway.pass.IssuedPass;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A member at their place in the circle, as JSON. The token of the session says who it is. */
@RestController
class OwnCircleController implements CirclesApi {

    private final Seats seats;
    private final Circles circles;
    private final CircleHomes homes;
    private final CircleTasks tasks;
    private final OnPoint onPoint;
    private final Invitations invitations;
    private final Approvals approvals;
    private final Leaving leaving;
    private final OwnWishes wishes;
    private final String publicUrl;

    OwnCircleController(
            Seats seats,
            Circles circles,
            CircleHomes homes,
            CircleTasks tasks,
            OnPoint onPoint,
            Invitations invitations,
            Approvals approvals,
            Leaving leaving,
            OwnWishes wishes,
            @Value("${kithway.public-url}") String publicUrl) {
        this.seats = seats;
        this.circles = circles;
        this.homes = homes;
        this.tasks = tasks;
        this.onPoint = onPoint;
        this.invitations = invitations;
        this.approvals = approvals;
        this.leaving = leaving;
        this.wishes = wishes;
        this.publicUrl = publicUrl;
    }

    @Override
    public Mono<OwnCircleJson> getOwnCircle() {
        return seat().flatMap(this::show);
    }

    private Mono<OwnCircleJson> show(Seat seat) {
        return homes.show(seat.holder(), seat.circle().id(), seat.member().id())
                .flatMap(home -> circles.decides(seat.holder(), seat.circle(), seat.member())
                        .map(decides -> OwnCircleMapping.toJson(home, decides)));
    }

    @Override
    public Mono<OwnActHeardJson> addOwnCircleTask(AddOwnTaskJson body) {
        return seat().flatMap(seat -> tasks.add(
                        seat.holder(),
                        seat.circle().referrals().getLast(),
                        CircleTaskKind.valueOf(body.kind().name()),
                        body.due(),
                        seat.member().id()))
                .map(task -> OwnCircleMapping.heard(OwnActOutcomeJson.DONE, task));
    }

    @Override
    public Mono<OwnActHeardJson> actOnOwnCircleTask(UUID taskId, ActOnOwnTaskJson body) {
        CircleTaskId task = new CircleTaskId(taskId);
        return seat().flatMap(seat -> switch (body.act()) {
            case CLAIM -> tasks.claim(seat.holder(), seat.member().id(), task).map(OwnCircleMapping::claimed);
            case DECLINE ->
                tasks.decline(seat.holder(), seat.member().id(), task)
                        .map(now -> OwnCircleMapping.heard(OwnActOutcomeJson.DONE, now));
            case FINISH ->
                tasks.finish(seat.holder(), seat.member().id(), task)
                        .map(now -> OwnCircleMapping.heard(OwnActOutcomeJson.DONE, now));
        });
    }

    @Override
    public Mono<CircleOnPointJson> handOverOwnCircle(HandOverCircleJson body) {
        return seat().flatMap(seat -> onPoint.handOver(
                        seat.holder(),
                        seat.circle().id(),
                        new MemberId(body.memberId()),
                        seat.member().id()))
                .thenReturn(new CircleOnPointJson(body.memberId()));
    }

    @Override
    public Mono<CircleLinkJson> inviteToCircle(InviteToCircleJson body) {
        List<Right> rights = OwnWords.toRights(body.may(), null);
        return seat().flatMap(seat ->
                        invitations.invite(seat.holder(), seat.circle(), seat.member(), Preset.of(rights), rights))
                .map(pass -> link("/c/", pass));
    }

    @Override
    public Mono<CircleLinkJson> askCirclePatient() {
        return seat().flatMap(seat -> invitations.askPatient(seat.holder(), seat.circle(), seat.member()))
                .map(pass -> link("/a/", pass));
    }

    private CircleLinkJson link(String path, IssuedPass pass) {
        return new CircleLinkJson(publicUrl + path + pass.secret(), pass.expiresAt());
    }

    @Override
    public Mono<OwnCircleJson> decideOnCircleMember(UUID memberId, DecideOnMemberJson body) {
        MemberId member = new MemberId(memberId);
        return seat().flatMap(seat -> decide(seat, member, body))
                .then(Mono.defer(this::seat))
                .flatMap(this::show);
    }

    private Mono<Void> decide(Seat seat, MemberId id, DecideOnMemberJson body) {
        return Mono.justOrEmpty(seat.circle().find(id))
                .filter(member -> member.state().isIn())
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("member"))))
                .flatMap(member -> switch (body.decision()) {
                    case LET -> approvals.let(seat, member, OwnWords.toRights(body.may(), body.until()));
                    case DECLINE -> approvals.decline(seat, member);
                    case REMOVE -> leaving.remove(seat, id);
                });
    }

    @Override
    public Mono<CircleDepartureJson> leaveCircle() {
        return seat().flatMap(seat -> leaving.leave(seat)
                .thenReturn(new CircleDepartureJson(seat.circle().id().value())));
    }

    @Override
    public Mono<OwnPreferencesJson> getOwnPreferences() {
        return seat().flatMap(wishes::show);
    }

    @Override
    public Mono<OwnPreferencesJson> setOwnPreferences(SetOwnPreferencesJson body) {
        return seat().flatMap(seat -> wishes.set(seat, body).then(Mono.defer(() -> wishes.show(seat))));
    }

    private Mono<Seat> seat() {
        return Actor.current()
                .flatMap(seats::findHeld)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("circle"))));
    }
}
