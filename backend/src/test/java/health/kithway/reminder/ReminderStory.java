package health.kithway.reminder;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.messaging.MessagingStory;
import health.kithway.program.link.ShareLinks;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.BestTime;
import health.kithway.referral.EventKind;
import health.kithway.referral.EventSource;
import health.kithway.referral.Merges;
import health.kithway.referral.NewReferral;
import health.kithway.referral.Referral;
import health.kithway.referral.Referrals;
import health.kithway.referral.TimelineEvent;
import health.kithway.referral.WhoFor;
import health.kithway.reminder.plan.Plans;
import health.kithway.routing.Asked;
import health.kithway.task.StaffTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.task.TaskQuery;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** Dana asks for a visit in Chicago, and the clinic books it or does not. */
abstract class ReminderStory extends MessagingStory {

    protected static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @Autowired
    protected ShareLinks links;

    @Autowired
    protected Referrals referrals;

    @Autowired
    protected Merges merges;

    @Autowired
    protected Plans plans;

    @Autowired
    protected StaffTasks tasks;

    @Autowired
    protected OrganizationTransactions transactions;

    @Autowired
    protected StepTable table;

    protected void atTenOn(LocalDate day) {
        clock.set(at(day, 10, 0));
        runDue();
    }

    protected List<String> planned(Referral referral) {
        return steps(referral).stream()
                .filter(step -> step.state() == Step.State.PLANNED)
                .map(step -> step.definition().key())
                .sorted()
                .toList();
    }

    protected List<Step> steps(Referral referral) {
        return transactions
                .read(clinic.organization(), () -> table.list(clinic.organization(), referral.id(), 100))
                .block();
    }

    protected List<TaskKind> waiting(Referral referral) {
        return tasks
                .listTasks(
                        clinic.kithway(),
                        new TaskQuery(StaffTask.State.OPEN, null, referral.id().value(), null),
                        100)
                .block()
                .items()
                .stream()
                .map(StaffTask::kind)
                .toList();
    }

    protected Referral danaAsks(Language language) {
        SharedLink link = links.get(clinic.code()).block();
        Referral referral = referrals
                .send(
                        link.visitor(),
                        new NewReferral(
                                UUID.randomUUID(),
                                link,
                                List.of(),
                                language,
                                WhoFor.ME,
                                null,
                                Asked.at(clinic.lakeshore(), clinic.primaryCare()),
                                new NewReferral.Contact("Dana", null, phone, null, BestTime.ANY),
                                null,
                                world.agreements(
                                        clinic, language, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT),
                                EventSource.PAGE))
                .block();
        runDue();
        return referral;
    }

    protected void record(Referral referral, AppointmentEvent.Kind kind, Instant startsAt) {
        referrals
                .recordAppointmentEvent(
                        clinic.kithway(),
                        new AppointmentEvent(
                                referral.id(), "A-1", kind, startsAt, null, clock.instant(), EventSource.PARTNER))
                .block();
    }

    protected List<EventKind> kinds(Referral referral) {
        return referrals.listEvents(clinic.kithway(), referral.id()).block().stream()
                .map(TimelineEvent::kind)
                .toList();
    }

    protected LocalDate today() {
        return clock.instant().atZone(CHICAGO).toLocalDate();
    }

    protected static Instant at(LocalDate day, int hour, int minute) {
        return day.atTime(LocalTime.of(hour, minute)).atZone(CHICAGO).toInstant();
    }
}
