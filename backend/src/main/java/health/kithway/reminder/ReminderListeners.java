package health.kithway.reminder;

import health.kithway.job.Fact;
import health.kithway.job.FactListener;
import health.kithway.referral.AppointmentCompleted;
import health.kithway.referral.AppointmentMissed;
import health.kithway.referral.AppointmentRescheduled;
import health.kithway.referral.AppointmentScheduled;
import health.kithway.referral.ReferralSent;
import health.kithway.referral.ReferralSubmitted;
import health.kithway.reminder.plan.Anchor;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.util.List;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Which news of a referral leads to what. */
@Configuration(proxyBeanMethods = false)
class ReminderListeners {

    private record Hearing<F extends Fact>(Class<F> fact, BiFunction<Actor, F, Mono<Void>> act)
            implements FactListener<F> {

        @Override
        public String name() {
            return "reminder";
        }

        @Override
        public Mono<Void> hear(OrganizationId organization, F fact) {
            return act.apply(Actor.kithway(organization, "reminder"), fact);
        }
    }

    @Bean
    FactListener<ReferralSent> followsWhoAsked(Reminders reminders) {
        return new Hearing<>(
                ReferralSent.class,
                (actor, news) -> reminders.happened(actor, news.referralId(), List.of(Anchor.SENT, Anchor.REGISTERED)));
    }

    @Bean
    FactListener<ReferralSubmitted> followsWhoWasReferred(Reminders reminders) {
        return new Hearing<>(
                ReferralSubmitted.class,
                (actor, news) -> reminders.happened(actor, news.referralId(), List.of(Anchor.SENT, Anchor.REGISTERED)));
    }

    @Bean
    FactListener<AppointmentScheduled> saysWhenTheVisitIs(Reminders reminders) {
        return new Hearing<>(
                AppointmentScheduled.class,
                (actor, news) ->
                        reminders.happened(actor, news.referralId(), List.of(Anchor.SCHEDULED, Anchor.APPOINTMENT)));
    }

    @Bean
    FactListener<AppointmentRescheduled> saysThatTheVisitMoved(Reminders reminders) {
        return new Hearing<>(
                AppointmentRescheduled.class,
                (actor, news) ->
                        reminders.happened(actor, news.referralId(), List.of(Anchor.SCHEDULED, Anchor.APPOINTMENT)));
    }

    @Bean
    FactListener<AppointmentCompleted> thanksAfterTheVisit(Reminders reminders) {
        return new Hearing<>(
                AppointmentCompleted.class,
                (actor, news) -> reminders.happened(actor, news.referralId(), List.of(Anchor.COMPLETED)));
    }

    @Bean
    FactListener<AppointmentMissed> followsAMissedVisit(Reminders reminders) {
        return new Hearing<>(
                AppointmentMissed.class,
                (actor, news) -> reminders.happened(actor, news.referralId(), List.of(Anchor.NO_SHOW)));
    }
}
