package health.kithway.circle.joining;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.circle.Answer;
import health.kithway.circle.Circle;
import health.kithway.circle.CircleLog;
import health.kithway.circle.CircleRefused;
import health.kithway.circle.Circles;
import health.kithway.circle.EventKind;
import health.kithway.circle.Member;
import health.kithway.circle.Permission;
import health.kithway.circle.Preset;
import health.kithway.circle.Right;
import health.kithway.pass.IssuedPass;
import health.kithway.pass.Pass;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Links that ask people into a circle, or the patient for a yes. Whoever made one shares it; Kithway sends it to nobody. */
@Component
public final class Invitations {

    private static final Duration JOIN_WITHIN = Duration.ofDays(7);
    private static final Duration APPROVE_WITHIN = Duration.ofDays(14);

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final InvitationTable table;
    private final Circles circles;
    private final CircleLog log;
    private final Passes passes;
    private final Ids ids;
    private final Clock clock;

    Invitations(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            InvitationTable table,
            Circles circles,
            CircleLog log,
            Passes passes,
            Ids ids,
            Clock clock) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.circles = circles;
        this.log = log;
        this.passes = passes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * Makes a link for one more helper. Refuses a member who may not invite, and more than they may know themselves; a patient or
     * representative offers what they like.
     */
    public Mono<IssuedPass> invite(Actor actor, Circle circle, Member by, Preset preset, List<Right> rights) {
        return Flux.fromIterable(rights)
                .map(Right::permission)
                .startWith(Permission.INVITE)
                .concatMap(permission -> circles.ask(actor, circle, by, permission)
                        .filter(answer -> !answer.permits())
                        .flatMap(answer -> Mono.<Answer>error(() -> new Refused(
                                permission == Permission.INVITE
                                        ? new CircleRefused.NotAllowed(answer)
                                        : new JoiningRefused.MoreThanOwn()))))
                .then(Mono.defer(() -> make(actor, circle, Invitation.Kind.JOIN, preset, rights, by)));
    }

    /** Makes the link that asks the patient; whoever waits for the patient's yes may share it, and so may staff. */
    public Mono<IssuedPass> askPatient(Actor actor, Circle circle, @Nullable Member by) {
        return make(actor, circle, Invitation.Kind.APPROVE, Preset.PATIENT, List.of(), by);
    }

    private Mono<IssuedPass> make(
            Actor actor, Circle circle, Invitation.Kind kind, Preset preset, List<Right> rights, @Nullable Member by) {
        boolean join = kind == Invitation.Kind.JOIN;
        Duration valid = join ? JOIN_WITHIN : APPROVE_WITHIN;
        Invitation invitation = new Invitation(
                ids.next(),
                circle.id(),
                kind,
                preset,
                rights,
                by == null ? null : by.id(),
                clock.instant().plus(valid),
                null);
        PassPurpose purpose = join ? PassPurpose.JOIN_CIRCLE : PassPurpose.APPROVE_CIRCLE;
        return audited.run(
                actor,
                Sentence.of("circle.invitation-made", "circle", circle.id().value(), "treatment"),
                () -> passes.issue(actor, purpose, invitation.id(), null, valid)
                        .flatMap(pass -> table.insert(actor.organization(), invitation, pass.id())
                                .then(log.note(actor, circle.id(), EventKind.INVITED, null, by))
                                .thenReturn(pass)));
    }

    /**
     * What a link asks, as long as it is open.
     *
     * @param pass by which it was opened
     * @param by who made it, if a member who still is in did
     */
    public record Asked(
            Pass pass,
            Invitation invitation,
            Circle circle,
            @Nullable Member by) {

        /** The holder of the link as somebody who acts. */
        public Actor holder() {
            return pass.holder();
        }
    }

    /** Opens a link; refuses one that is over. Changes nothing, so that previews may look. */
    public Mono<Asked> look(PassPurpose purpose, String secret) {
        return passes.open(purpose, secret).flatMap(this::look).switchIfEmpty(Mono.error(Invitations::over));
    }

    /** The same for a link that was opened already. */
    public Mono<Asked> look(Pass pass) {
        return transactions
                .read(
                        pass.organization(),
                        () -> table.find(pass.organization(), pass.subjectId())
                                .filter(found -> found.isOpenAt(clock.instant()))
                                .flatMap(found -> circles.getCircle(pass.organization(), found.circle())
                                        .filter(circle -> !circle.closed())
                                        .map(circle -> asked(pass, found, circle))))
                .filter(asked -> asked.by() != null || asked.invitation().madeBy() == null)
                .switchIfEmpty(Mono.error(Invitations::over));
    }

    private static Refused over() {
        return new Refused(new JoiningRefused.LinkOver());
    }

    private static Asked asked(Pass pass, Invitation invitation, Circle circle) {
        Member by = invitation.madeBy() == null
                ? null
                : circle.find(invitation.madeBy())
                        .filter(maker -> maker.state().isIn())
                        .orElse(null);
        return new Asked(pass, invitation, circle, by);
    }

    /** "No thanks". Nobody is told who it was: the link named nobody. */
    public Mono<Void> decline(Asked asked) {
        Actor actor = asked.pass().holder();
        return audited.run(
                actor,
                Sentence.of(
                        "circle.invitation-declined",
                        "circle",
                        asked.circle().id().value(),
                        "treatment"),
                () -> spend(actor, asked, Invitation.Answer.DECLINED, null)
                        .then(log.note(actor, asked.circle().id(), EventKind.NO_THANKS, null, asked.by())));
    }

    /** Takes a link back that nobody has answered; refuses one of another circle. */
    public Mono<Void> takeBack(Actor actor, Circle circle, UUID invitation) {
        return audited.run(
                actor,
                Sentence.of("circle.invitation-revoked", "circle", circle.id().value(), "treatment"),
                () -> table.find(actor.organization(), invitation)
                        .filter(found -> found.circle().equals(circle.id()))
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("invitation"))))
                        .then(table.answer(actor.organization(), invitation, Invitation.Answer.REVOKED, null))
                        .then(passes.revokeOn(actor, invitation)));
    }

    /** Links that wait for an answer, the newest first. */
    public Mono<List<Invitation>> listOpen(Actor actor, Circle circle) {
        return transactions.read(actor.organization(), () -> table.listOpen(actor.organization(), circle.id()));
    }

    /** In the caller's transaction; refuses a link that another has answered meanwhile. */
    Mono<Void> spend(Actor actor, Asked asked, Invitation.Answer answer, @Nullable Member member) {
        return table.answer(actor.organization(), asked.invitation().id(), answer, member == null ? null : member.id())
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> new Refused(new JoiningRefused.LinkOver())))
                .then();
    }
}
