package health.kithway.circle.task;

import health.kithway.circle.CircleTexts;
import health.kithway.circle.Circles;
import health.kithway.circle.HandedOver;
import health.kithway.circle.Member;
import health.kithway.circle.MemberId;
import health.kithway.circle.MemberState;
import health.kithway.circle.Permission;
import health.kithway.messaging.Messages;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.Question;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** What is written to members about tasks. Each says what there is to do and nothing about anybody. */
@Component
final class TaskTexts {

    private static final String TAKEN = "circle-task-taken";
    private static final String DUE = "circle-task-due";
    private static final String ON_POINT = "circle-on-point";
    private static final String HANDED_OVER = "circle-handed-over";

    private final Messages messages;
    private final Circles circles;
    private final AskTable asks;
    private final CircleTexts texts;

    TaskTexts(Messages messages, Circles circles, AskTable asks, CircleTexts texts) {
        this.texts = texts;
        this.messages = messages;
        this.circles = circles;
        this.asks = asks;
    }

    Mono<Void> ask(Actor actor, CircleTask task, Member member) {
        NewMessage question =
                CircleTexts.about(task.referral(), member, task.kind().template(), occasion(task, "asked"));
        return texts.say(actor, question.asking(Question.TAKE_TASK));
    }

    /** What was not sent yet is not sent any more; who was asked may still answer, and is told kindly. */
    Mono<Void> takeBack(Actor actor, CircleTask task) {
        return messages.withdrawUnsent(actor, task.referral().value(), Set.of(occasion(task, "asked")));
    }

    /** One note to the rest who may know; those who wanted to and were late have heard it already. */
    Mono<Void> sayTaken(Actor actor, CircleTask task, MemberId owner) {
        return whoMayKnow(actor, task)
                .flatMap(may -> asks.list(actor.organization(), task.id()).map(asked -> rest(may, asked, owner)))
                .flatMapMany(Flux::fromIterable)
                .concatMap(member ->
                        texts.say(actor, CircleTexts.about(task.referral(), member, TAKEN, occasion(task, "taken"))))
                .then();
    }

    /** Members who may know what there is to do, and the patient, where they have a place in the circle. */
    private Mono<List<Member>> whoMayKnow(Actor actor, CircleTask task) {
        return circles.membersWith(actor, task.referral(), Permission.TASKS)
                .flatMap(may -> circles.getCircle(actor.organization(), task.circle())
                        .map(circle -> Stream.concat(
                                        may.stream(),
                                        circle.present().stream()
                                                .filter(member ->
                                                        member.isPatient() && member.state() == MemberState.ACTIVE))
                                .toList()));
    }

    /** Soon it is due. Who may not know when the visit is would learn it from that, so they are not told. */
    Mono<Void> sayDue(Actor actor, CircleTask task, MemberId owner) {
        Permission needed = task.kind().isAtTheVisit() ? Permission.LOGISTICS : Permission.TASKS;
        return circles.membersWith(actor, task.referral(), needed)
                .flatMapIterable(may -> may)
                .filter(member -> member.id().equals(owner))
                .next()
                .flatMap(member -> texts.say(
                        actor,
                        CircleTexts.about(task.referral(), member, DUE, occasion(task, "due/" + task.dueAt()))
                                .asking(Question.TAKE_TASK)));
    }

    /** The one who handles it now, and all others who may act, each once. */
    Mono<Void> sayHandedOver(Actor actor, HandedOver news) {
        return circles.getCircle(actor.organization(), news.circleId())
                .filter(circle -> news.memberId().equals(circle.onPoint())
                        && !circle.referrals().isEmpty())
                .flatMap(circle -> {
                    ReferralId referral = circle.referrals().getLast();
                    return circles.membersWith(actor, referral, Permission.TASKS)
                            .flatMapIterable(may -> may)
                            .filter(member -> !member.id().equals(news.from()))
                            .concatMap(member -> texts.say(
                                    actor,
                                    CircleTexts.about(
                                            referral,
                                            member,
                                            member.id().equals(news.memberId()) ? ON_POINT : HANDED_OVER,
                                            "circle/" + circle.id() + "/" + circle.onPointSince())))
                            .then();
                });
    }

    private static List<Member> rest(List<Member> may, List<Ask> asked, MemberId owner) {
        Set<MemberId> heard = asked.stream()
                .filter(ask -> ask.answer() == Ask.Answer.LATE)
                .map(Ask::member)
                .collect(Collectors.toUnmodifiableSet());
        return may.stream()
                .filter(member -> !member.id().equals(owner) && !heard.contains(member.id()))
                .toList();
    }

    private static String occasion(CircleTask task, String what) {
        return "circle-task/" + task.id() + "/" + what;
    }
}
