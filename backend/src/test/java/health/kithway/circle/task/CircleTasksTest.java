package health.kithway.circle.task;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.circle.Circle;
import health.kithway.circle.EventKind;
import health.kithway.circle.Family;
import health.kithway.circle.Member;
import health.kithway.circle.MemberId;
import health.kithway.circle.MemberState;
import health.kithway.circle.Membership;
import health.kithway.circle.OnPoint;
import health.kithway.circle.Permission;
import health.kithway.circle.Preset;
import health.kithway.circle.task.CircleTask.State;
import health.kithway.circle.task.Claimed.Outcome;
import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.directory.Language;
import health.kithway.person.NewPerson;
import health.kithway.person.PersonId;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.EventSource;
import health.kithway.referral.ReferralId;
import health.kithway.reminder.plan.Anchor;
import health.kithway.reminder.plan.Audience;
import health.kithway.reminder.plan.Delay;
import health.kithway.reminder.plan.Goal;
import health.kithway.reminder.plan.Plan;
import health.kithway.reminder.plan.PlanStep;
import health.kithway.reminder.plan.Plans;
import health.kithway.task.StaffTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.task.TaskQuery;
import health.kithway.tenancy.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.scheduler.Schedulers;

/** Rosa, her brother Tom and Nell next door share what there is to do for Walter's visit. */
class CircleTasksTest extends Family {

    @Autowired
    CircleTasks tasks;

    @Autowired
    OnPoint onPoint;

    @Autowired
    StaffTasks staff;

    @Autowired
    Plans plans;

    private final String tomsPhone = anotherNumber();
    private final String nellsPhone = anotherNumber();

    @Test
    void fiftyWhoWantTheSameTaskAtOnceMakeOneOwnerAndFortyNineKindAnswers() {
        Circle circle = forWalterWhoSaidYes();
        List<MemberId> fifty = IntStream.range(0, 50)
                .mapToObj(number -> in(circle, "Helper", Permission.TASKS).id())
                .toList();
        Member tom = reachable(circle, "Tom", tomsPhone, Permission.TASKS);
        reachable(circle, "Nell", nellsPhone, Permission.STATUS);
        CircleTask ride = add(circle, CircleTaskKind.RIDE);

        List<Outcome> answers = Flux.fromIterable(fifty)
                .flatMap(one -> tasks.claim(kithway(), one, ride.id()).subscribeOn(Schedulers.boundedElastic()), 50)
                .map(Claimed::outcome)
                .collectList()
                .block();
        runDue();

        assertThat(answers).filteredOn(Outcome.YOURS::equals).hasSize(1);
        assertThat(answers).filteredOn(Outcome.TAKEN::equals).hasSize(49);
        assertThat(tasks.listActs(clinic.organization(), circle.id()).block())
                .filteredOn(act -> act.kind() == CircleTaskAct.Kind.CLAIMED)
                .hasSize(1);
        assertThat(textsTo(tomsPhone))
                .as("one note to the rest")
                .singleElement()
                .satisfies(text -> assertThat(text).contains("doing what we asked about"));
        assertThat(textsTo(nellsPhone)).as("who may not know of tasks").isEmpty();
        assertThat(tom.id()).isNotIn(fifty);
    }

    @Test
    void silenceGoesFromRosaToTomToTheClinicEachOnce() {
        Circle circle = forWalterWhoSaidYes();
        reachable(circle, "Tom", tomsPhone, Permission.TASKS);
        CircleTask ride = add(circle, CircleTaskKind.RIDE);
        runDue();
        assertThat(asked(phone)).isEqualTo(1);
        assertThat(asked(tomsPhone)).as("Rosa is on point").isZero();

        clock.advance(Duration.ofHours(25));
        runDue();
        assertThat(asked(tomsPhone)).isEqualTo(1);
        assertThat(waitingForStaff()).isEmpty();

        clock.advance(Duration.ofHours(25));
        runDue();
        runDue();
        assertThat(waitingForStaff())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.kind()).isEqualTo(TaskKind.NOBODY_ANSWERED));

        clock.advance(Duration.ofDays(7));
        runDue();
        assertThat(asked(phone) + asked(tomsPhone)).as("nobody is asked twice").isEqualTo(2);
        assertThat(waitingForStaff()).hasSize(1);
        assertThat(now(ride).unansweredAt()).isNotNull();
    }

    /** Opening it shows nothing until a code is typed. */
    @Test
    void theTextThatAsksLinksToTheReadersOwnPlace() {
        Circle circle = forWalterWhoSaidYes();
        add(circle, CircleTaskKind.RIDE);
        runDue();

        assertThat(textsTo(phone))
                .filteredOn(text -> text.contains("can you"))
                .singleElement()
                .satisfies(text -> assertThat(text)
                        .containsPattern("/m/[A-Za-z0-9_-]{27} ")
                        .doesNotContain("Walter", "Rosa"));
    }

    @Test
    void theProgramsPlanSaysHowLongRosaIsWaitedFor() {
        Circle circle = forWalterWhoSaidYes();
        reachable(circle, "Tom", tomsPhone, Permission.TASKS);
        plans.write(
                        kithway(),
                        Plan.STANDARD.name(),
                        Plan.STANDARD.version(),
                        List.of(new PlanStep(
                                "take-over",
                                Anchor.REGISTERED,
                                Delay.of(2, Delay.Unit.DAYS),
                                Audience.ON_POINT,
                                Map.of(Channel.TEXT, "visit-news"),
                                false,
                                Set.of(Goal.SCHEDULED),
                                Delay.of(3, Delay.Unit.HOURS))))
                .block();
        add(circle, CircleTaskKind.RIDE);
        runDue();

        clock.advance(Duration.ofHours(2));
        runDue();
        assertThat(asked(tomsPhone)).isZero();
        clock.advance(Duration.ofHours(1));
        runDue();
        assertThat(asked(tomsPhone)).isOne();
    }

    @Test
    void aClaimStopsTheAskingAndSettlesWhatStaffWereToldToDo() {
        Circle circle = forWalterWhoSaidYes();
        Member tom = reachable(circle, "Tom", tomsPhone, Permission.TASKS);
        CircleTask ride = add(circle, CircleTaskKind.RIDE);
        runDue();

        tasks.claim(kithway(), rosa(circle), ride.id()).block();
        clock.advance(Duration.ofDays(3));
        runDue();

        assertThat(asked(tomsPhone)).isZero();
        assertThat(waitingForStaff()).isEmpty();
        assertThat(now(ride).owner()).isEqualTo(rosa(circle)).isNotEqualTo(tom.id());
    }

    @Test
    @Tag("R-REPLY-01")
    void tomTakesTheRideByReplyAndSaysWhenItIsDone() {
        Circle circle = forWalterWhoSaidYes();
        Member tom = reachable(circle, "Tom", tomsPhone, Permission.TASKS);
        CircleTask ride = add(circle, CircleTaskKind.RIDE);
        runDue();

        replies(phone, "2");
        runDue();
        assertThat(asked(tomsPhone)).as("Rosa cannot, Tom is next").isEqualTo(1);
        replies(tomsPhone, "1");
        runDue();
        assertThat(now(ride).owner()).isEqualTo(tom.id());
        assertThat(textsTo(tomsPhone).getLast()).contains("it is yours");

        replies(tomsPhone, "D");
        runDue();
        assertThat(now(ride).state()).isEqualTo(State.DONE);
        assertThat(textsTo(tomsPhone).getLast()).contains("it is done");
    }

    /** Rosa's own time runs out later; it is Tom's answer that is waited for. */
    @Test
    void whoSaidNoIsNotSilentSoTheNextHasTheirWholeTime() {
        Circle circle = forWalterWhoSaidYes();
        reachable(circle, "Tom", tomsPhone, Permission.TASKS);
        CircleTask ride = add(circle, CircleTaskKind.RIDE);
        clock.advance(Duration.ofHours(20));
        tasks.decline(kithway(), rosa(circle), ride.id()).block();

        clock.advance(Duration.ofHours(5));
        runDue();
        assertThat(waitingForStaff()).as("Tom has 19 hours left").isEmpty();
        clock.advance(Duration.ofHours(20));
        runDue();
        assertThat(waitingForStaff()).hasSize(1);
    }

    @Test
    void whoAnswersAfterSomebodyElseIsToldKindlyAndOnlyOnce() {
        Circle circle = forWalterWhoSaidYes();
        Member tom = reachable(circle, "Tom", tomsPhone, Permission.TASKS);
        CircleTask ride = add(circle, CircleTaskKind.RIDE);
        runDue();
        tasks.claim(kithway(), tom.id(), ride.id()).block();

        replies(phone, "1");
        runDue();

        assertThat(now(ride).owner()).isEqualTo(tom.id());
        assertThat(textsTo(phone))
                .filteredOn(text -> text.contains("Somebody else was a little faster"))
                .hasSize(1);
    }

    @Test
    @Tag("R-HIPAA-09")
    void whoMayNotKnowOfTasksIsNeitherAskedNorCanTakeOne() {
        Circle circle = forWalterWhoSaidYes();
        Member nell = reachable(circle, "Nell", nellsPhone, Permission.STATUS, Permission.LOGISTICS);
        CircleTask ride = add(circle, CircleTaskKind.RIDE);

        refused("not-found", tasks.claim(kithway(), nell.id(), ride.id()));
        tasks.decline(kithway(), rosa(circle), ride.id()).block();
        runDue();

        assertThat(textsTo(nellsPhone)).isEmpty();
        assertThat(now(ride).state()).isEqualTo(State.OPEN);
    }

    @Test
    void whatARemovedMemberHadTakenOnIsOpenAgainAndTheirAnswerChangesNothing() {
        Circle circle = forWalterWhoSaidYes();
        Member tom = reachable(circle, "Tom", tomsPhone, Permission.TASKS);
        CircleTask ride = add(circle, CircleTaskKind.RIDE);
        replies(phone, "2");
        runDue();
        tasks.claim(kithway(), tom.id(), ride.id()).block();

        membership
                .become(kithway(), circle.id(), tom.id(), MemberState.REMOVED, EventKind.REMOVED, null)
                .block();
        runDue();
        refused("not-found", tasks.claim(kithway(), tom.id(), ride.id()));

        assertThat(now(ride).owner()).isNull();
        assertThat(now(ride).state()).isEqualTo(State.OPEN);
    }

    @Test
    void theClinicBooksAndWhoHandlesItIsAskedToDrive() {
        Circle circle = forWalterWhoSaidYes();
        runDue();
        assertThat(open(circle)).containsExactlyInAnyOrder(CircleTaskKind.ANSWER_CALL, CircleTaskKind.INSURANCE_CARD);

        Instant starts = clock.instant().plus(Duration.ofDays(5));
        appointment(circle, AppointmentEvent.Kind.SCHEDULED, starts);
        runDue();
        assertThat(open(circle)).containsExactlyInAnyOrder(CircleTaskKind.RIDE, CircleTaskKind.INSURANCE_CARD);
        assertThat(asked(phone)).isEqualTo(1);

        appointment(circle, AppointmentEvent.Kind.CANCELLED, starts);
        runDue();
        assertThat(open(circle)).containsExactly(CircleTaskKind.INSURANCE_CARD);
    }

    @Test
    void handingOverTellsTheOneWhoTakesOverAndWhoeverActsWithThem() {
        Circle circle = forWalterWhoSaidYes();
        Member tom = reachable(circle, "Tom", tomsPhone, Permission.TASKS);
        reachable(circle, "Nell", nellsPhone, Permission.TASKS);

        onPoint.handOver(kithway(), circle.id(), tom.id(), rosa(circle)).block();
        onPoint.handOver(kithway(), circle.id(), tom.id(), null).block();
        runDue();

        assertThat(now(circle).onPoint()).isEqualTo(tom.id());
        assertThat(textsTo(tomsPhone))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("asks you to take over"));
        assertThat(textsTo(nellsPhone))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("has taken over"));
        assertThat(textsTo(phone)).as("Rosa knows").noneMatch(text -> text.contains("taken over"));
    }

    @Test
    void whoTookTheRideIsRemindedTheDayBeforeAndOnlyOnce() {
        Circle circle = forWalterWhoSaidYes();
        Member tom = reachable(circle, "Tom", tomsPhone, Permission.TASKS, Permission.LOGISTICS);
        Member nell = reachable(circle, "Nell", nellsPhone, Permission.TASKS);
        Instant starts = clock.instant().plus(Duration.ofDays(5));
        appointment(circle, AppointmentEvent.Kind.SCHEDULED, starts);
        runDue();
        tasks.claim(kithway(), tom.id(), first(circle, CircleTaskKind.RIDE)).block();
        tasks.claim(
                        kithway(),
                        nell.id(),
                        add(circle, CircleTaskKind.GO_ALONG, starts).id())
                .block();

        clock.advance(Duration.ofDays(3));
        runDue();
        assertThat(dueSoon(tomsPhone)).isZero();
        clock.advance(Duration.ofDays(1));
        runDue();
        runDue();

        assertThat(dueSoon(tomsPhone)).isOne();
        assertThat(dueSoon(nellsPhone))
                .as("it would tell her when the visit is")
                .isZero();
    }

    @Test
    void whoGaveItBackIsNotReminded() {
        Circle circle = forWalterWhoSaidYes();
        CircleTask photo = add(circle, CircleTaskKind.PHOTO_ID, clock.instant().plus(Duration.ofDays(2)));
        tasks.claim(kithway(), rosa(circle), photo.id()).block();
        tasks.decline(kithway(), rosa(circle), photo.id()).block();

        clock.advance(Duration.ofDays(1));
        runDue();

        assertThat(dueSoon(phone)).isZero();
    }

    @Test
    void walterHearsThatSomebodyDoesIt() {
        Circle circle = forWalterWhoSaidYes();
        Member walter = reachable(circle, "Walter", nellsPhone, Preset.PATIENT, Permission.values());
        CircleTask ride = add(circle, CircleTaskKind.RIDE);

        tasks.claim(kithway(), rosa(circle), ride.id()).block();
        runDue();

        assertThat(textsTo(nellsPhone))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("doing what we asked about"));
        assertThat(walter.isPatient()).isTrue();
    }

    @Test
    void onlyWhoIsOnPointOrThePatientCanHandOver() {
        Circle circle = forWalterWhoSaidYes();
        Member tom = reachable(circle, "Tom", tomsPhone, Permission.TASKS);
        Member nell = reachable(circle, "Nell", nellsPhone, Permission.STATUS);

        refused("not-found", onPoint.handOver(kithway(), circle.id(), tom.id(), tom.id()));
        refused("not-found", onPoint.handOver(kithway(), circle.id(), nell.id(), rosa(circle)));

        assertThat(now(circle).onPoint()).isEqualTo(rosa(circle));
    }

    private Circle forWalterWhoSaidYes() {
        Circle circle = forWalter();
        membership
                .become(kithway(), circle.id(), rosa(circle), MemberState.ACTIVE, EventKind.APPROVED, null)
                .block();
        return now(circle);
    }

    private static MemberId rosa(Circle circle) {
        return circle.members().getFirst().id();
    }

    private Member reachable(Circle circle, String name, String number, Permission... may) {
        return reachable(circle, name, number, Preset.HELPER, may);
    }

    private Member reachable(Circle circle, String name, String number, Preset preset, Permission... may) {
        PersonId person = people.register(clinic.kithway(), new NewPerson(name, null, Language.EN, number, null, null))
                .block();
        consents.grant(
                        clinic.kithway(),
                        person,
                        world.agreements(
                                clinic, Language.EN, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT),
                        Language.EN,
                        ConsentMethod.PAGE)
                .block();
        clock.advance(Duration.ofSeconds(1));
        return membership
                .admit(kithway(), circle.id(), new Membership.Newcomer(person, preset, rights(may), null, true))
                .block();
    }

    private CircleTask add(Circle circle, CircleTaskKind kind) {
        return tasks.add(kithway(), referral(circle), kind, null, null).block();
    }

    private CircleTask add(Circle circle, CircleTaskKind kind, Instant due) {
        return tasks.add(kithway(), referral(circle), kind, due, null).block();
    }

    private CircleTaskId first(Circle circle, CircleTaskKind kind) {
        return tasks.listTasks(clinic.organization(), circle.id()).block().stream()
                .filter(task -> task.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private long dueSoon(String number) {
        return textsTo(number).stream()
                .filter(text -> text.contains("is due soon"))
                .count();
    }

    private CircleTask now(CircleTask task) {
        return tasks.getTask(clinic.organization(), task.id()).block();
    }

    private List<CircleTaskKind> open(Circle circle) {
        return tasks.listTasks(clinic.organization(), circle.id()).block().stream()
                .filter(task -> !task.state().isOver())
                .map(CircleTask::kind)
                .toList();
    }

    private void appointment(Circle circle, AppointmentEvent.Kind kind, Instant starts) {
        referrals
                .recordAppointmentEvent(
                        kithway(),
                        new AppointmentEvent(
                                referral(circle), "visit-1", kind, starts, null, clock.instant(), EventSource.STAFF))
                .block();
    }

    private List<String> textsTo(String number) {
        return TWILIO.asked(number).stream().map(form -> form.get("Body")).toList();
    }

    private long asked(String number) {
        return textsTo(number).stream().filter(text -> text.contains("can you")).count();
    }

    private void replies(String number, String words) {
        Map<String, String> text = inbound(sid(), words);
        text.put("From", number);
        assertThat(post("/carriers/twilio/inbound", text, null)).isEqualTo(200);
    }

    private List<StaffTask> waitingForStaff() {
        return staff.listTasks(kithway(), TaskQuery.ALL, 10).block().items().stream()
                .filter(task -> task.state() == StaffTask.State.OPEN)
                .toList();
    }

    private static ReferralId referral(Circle circle) {
        return circle.referrals().getFirst();
    }

    private Actor kithway() {
        return clinic.kithway();
    }
}
