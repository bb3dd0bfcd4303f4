package health.kithway.circle.task;

import health.kithway.circle.CircleStarted;
import health.kithway.circle.HandedOver;
import health.kithway.circle.SteppedBack;
import health.kithway.job.Fact;
import health.kithway.job.FactListener;
import health.kithway.referral.AppointmentCancelled;
import health.kithway.referral.AppointmentCompleted;
import health.kithway.referral.AppointmentMissed;
import health.kithway.referral.AppointmentRescheduled;
import health.kithway.referral.AppointmentScheduled;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.util.function.BiFunction;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;

/** Which news leads to what is to do. */
@Configuration(proxyBeanMethods = false)
class TaskNews {

    private record Hearing<F extends Fact>(Class<F> fact, BiFunction<Actor, F, Mono<Void>> act)
            implements FactListener<F> {

        @Override
        public String name() {
            return "circle-task";
        }

        @Override
        public Mono<Void> hear(OrganizationId organization, F news) {
            return act.apply(Actor.kithway(organization, "circle"), news);
        }
    }

    @Bean
    FactListener<CircleStarted> listsWhatUsuallyIsToDo(Usual usual) {
        return new Hearing<>(CircleStarted.class, (actor, news) -> usual.started(actor, news.referralId()));
    }

    @Bean
    FactListener<AppointmentScheduled> asksWhoDrives(Usual usual) {
        return new Hearing<>(
                AppointmentScheduled.class, (actor, news) -> usual.timed(actor, news.referralId(), news.startsAt()));
    }

    @Bean
    FactListener<AppointmentRescheduled> movesWhatIsToDo(Usual usual) {
        return new Hearing<>(
                AppointmentRescheduled.class, (actor, news) -> usual.timed(actor, news.referralId(), news.startsAt()));
    }

    @Bean
    FactListener<AppointmentCancelled> nobodyNeedDrive(Usual usual) {
        return new Hearing<>(AppointmentCancelled.class, (actor, news) -> usual.cancelled(actor, news.referralId()));
    }

    @Bean
    FactListener<AppointmentCompleted> nothingIsToDoAfterTheVisit(Usual usual) {
        return new Hearing<>(AppointmentCompleted.class, (actor, news) -> usual.over(actor, news.referralId()));
    }

    @Bean
    FactListener<AppointmentMissed> nothingIsToDoForAVisitThatWas(Usual usual) {
        return new Hearing<>(AppointmentMissed.class, (actor, news) -> usual.cancelled(actor, news.referralId()));
    }

    @Bean
    FactListener<CircleTaskClaimed> saysThatSomebodyDoesIt(CircleTasks tasks, TaskTexts texts) {
        return new Hearing<>(
                CircleTaskClaimed.class,
                (actor, news) -> tasks.getTask(actor.organization(), news.taskId())
                        .filter(task -> task.isOf(news.memberId()))
                        .flatMap(task -> texts.sayTaken(actor, task, news.memberId())));
    }

    @Bean
    FactListener<SteppedBack> opensAgainWhatTheyHadTakenOn(CircleTasks tasks) {
        return new Hearing<>(
                SteppedBack.class, (actor, news) -> tasks.release(actor, news.circleId(), news.memberId()));
    }

    @Bean
    FactListener<HandedOver> saysWhoHandlesItNow(TaskTexts texts) {
        return new Hearing<>(HandedOver.class, texts::sayHandedOver);
    }
}
