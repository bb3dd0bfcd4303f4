package health.kithway.messaging.smtp;

import health.kithway.messaging.MessageId;
import health.kithway.messaging.MessageStatuses;
import health.kithway.messaging.Objections;
import health.kithway.messaging.carrier.CarrierStep;
import health.kithway.problem.Refused;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Looks into our mailbox every minute and hears what is there (R-EML-05). Several instances may look at once: whatever is
 * heard twice changes nothing the second time.
 */
@Component
@EnableScheduling
@ConditionalOnExpression("!'${kithway.smtp.mailbox.host:}'.isEmpty()")
final class MailRounds {

    private static final Logger log = LoggerFactory.getLogger(MailRounds.class);

    private final Mailbox mailbox;
    private final MessageStatuses statuses;
    private final Objections objections;

    MailRounds(SmtpSettings settings, MessageStatuses statuses, Objections objections) {
        this.mailbox = new Mailbox(settings);
        this.statuses = statuses;
        this.objections = objections;
    }

    /** Never fails: a mailbox that cannot be reached now is reached in a minute. */
    @Scheduled(fixedDelayString = "${kithway.smtp.mailbox.every:PT1M}")
    Mono<Void> look() {
        return Mono.fromCallable(mailbox::listNew)
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(this::hearAll)
                .onErrorResume(failure -> {
                    log.warn(
                            "The mailbox cannot be looked into: {}",
                            failure.getClass().getSimpleName());
                    return Mono.empty();
                });
    }

    private Mono<Void> hearAll(List<Mailbox.Letter> letters) {
        return Flux.fromIterable(letters)
                .concatMap(letter -> hear(letter).thenReturn(letter).onErrorResume(failure -> {
                    log.warn("A mail could not be heard: {}", failure.getClass().getSimpleName());
                    return Mono.empty();
                }))
                .collectList()
                .filter(heard -> !heard.isEmpty())
                .publishOn(Schedulers.boundedElastic())
                .flatMap(heard -> Mono.fromCallable(() -> {
                    mailbox.settle(heard);
                    return heard.size();
                }))
                .then();
    }

    /** A message that nobody knows any more has no news. */
    private Mono<Void> hear(Mailbox.Letter letter) {
        return Mono.justOrEmpty(letter.news())
                .flatMap(news -> switch (news) {
                    case MailNews.Failed failed ->
                        statuses.hear(
                                new MessageId(failed.message()),
                                CarrierStep.UNDELIVERED,
                                "",
                                SmtpStatuses.fault(failed.status()));
                    case MailNews.Complained complained -> objections.complained(new MessageId(complained.message()));
                    case MailNews.Unsubscribed stopped -> objections.unsubscribed(new MessageId(stopped.message()));
                    case MailNews.Nothing nothing -> Mono.<Void>empty();
                })
                .onErrorResume(Refused.class, unknown -> Mono.empty());
    }
}
