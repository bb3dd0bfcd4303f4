package health.kithway.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Language;
import health.kithway.messaging.MessageState;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.Referral;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Thirty days with answers, played hour by hour: the same each time, in seconds. */
class MonthOfRemindersTest extends ReminderStory {

    private static final int HOURS = 30 * 24;
    private static final Set<MessageState> UNSENT =
            Set.of(MessageState.PLANNED, MessageState.REFUSED, MessageState.SUPPRESSED, MessageState.EXPIRED);

    private final List<String> diary = new ArrayList<>();

    @Test
    void aMonthOfRemindersWithAnswersPlaysTheSameEachTimeAndInBothLanguages() {
        List<String> first = month(Language.EN);
        openTheClinic();
        List<String> second = month(Language.ES);

        assertThat(first).isEqualTo(second);
        assertThat(first)
                .containsSubsequence(
                        "said referral-received",
                        "said booking-reminder",
                        "booked",
                        "said appointment-scheduled",
                        "said appointment-reminder",
                        "answered R",
                        "moved",
                        "said appointment-scheduled",
                        "said appointment-reminder",
                        "answered C",
                        "came",
                        "said visit-thanks")
                .doesNotContain("said visit-missed");
        assertThat(first).filteredOn("said appointment-reminder"::equals).hasSize(2);
    }

    /** Monday at eleven to a month later; what happened, in order. */
    private List<String> month(Language language) {
        diary.clear();
        startOnAMonday();
        Referral referral = danaAsks(language);
        LocalDate start = today();
        look(referral);
        for (int hour = 0; hour < HOURS; hour++) {
            clock.advance(Duration.ofHours(1));
            runDue();
            look(referral);
            act(referral, start);
        }
        return List.copyOf(diary);
    }

    private void startOnAMonday() {
        LocalDate day = today();
        while (day.getDayOfWeek() != DayOfWeek.MONDAY) {
            day = day.plusDays(1);
        }
        clock.set(at(day, 11, 0));
    }

    private void act(Referral referral, LocalDate start) {
        Instant now = clock.instant();
        if (now.equals(at(start.plusDays(3), 12, 0))) {
            diary.add("booked");
            record(referral, AppointmentEvent.Kind.SCHEDULED, at(start.plusDays(14), 14, 30));
        } else if (now.equals(at(start.plusDays(11), 15, 0))) {
            diary.add("answered R");
            reply(sid(), "R");
        } else if (now.equals(at(start.plusDays(11), 16, 0))) {
            diary.add("moved");
            record(referral, AppointmentEvent.Kind.RESCHEDULED, at(start.plusDays(21), 9, 0));
        } else if (now.equals(at(start.plusDays(18), 13, 0))) {
            diary.add("answered C");
            reply(sid(), "C");
        } else if (now.equals(at(start.plusDays(21), 11, 0))) {
            diary.add("came");
            record(referral, AppointmentEvent.Kind.COMPLETED, null);
        }
    }

    /** New messages of the plan that reached Dana's phone. */
    private void look(Referral referral) {
        List<String> said =
                messages
                        .listMessages(clinic.kithway(), referral.id().value(), null, 100)
                        .block()
                        .items()
                        .reversed()
                        .stream()
                        .filter(message -> !UNSENT.contains(message.state()))
                        .map(message -> "said " + message.templateKey())
                        .toList();
        long known = diary.stream().filter(line -> line.startsWith("said ")).count();
        diary.addAll(said.subList((int) Math.min(known, said.size()), said.size()));
    }
}
