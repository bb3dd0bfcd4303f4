package health.kithway.messaging.fallback;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.FactListener;
import health.kithway.messaging.MessageId;
import health.kithway.messaging.MessageNotDelivered;
import health.kithway.messaging.OtherChannels;
import health.kithway.person.PersonId;
import health.kithway.task.NewTask;
import health.kithway.task.StaffTasks;
import health.kithway.task.TaskKind;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Goes on where a carrier could not. */
@Component
final class Fallbacks implements FactListener<MessageNotDelivered> {

    private final AuditedTransactions audited;
    private final OtherChannels channels;
    private final FallbackTable table;
    private final StaffTasks tasks;

    Fallbacks(AuditedTransactions audited, OtherChannels channels, FallbackTable table, StaffTasks tasks) {
        this.audited = audited;
        this.channels = channels;
        this.table = table;
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return "messaging.fallback";
    }

    @Override
    public Class<MessageNotDelivered> fact() {
        return MessageNotDelivered.class;
    }

    @Override
    public Mono<Void> hear(OrganizationId organization, MessageNotDelivered news) {
        Actor actor = Actor.kithway(organization, "messaging");
        return audited.run(
                actor,
                Sentence.of("messaging.not-delivered", "message", news.subject(), "message"),
                () -> switch (WhatNext.of(news.kind())) {
                    case NOTHING -> Mono.empty();
                    case ANOTHER_CHANNEL -> elsewhere(actor, news).then();
                    case ANOTHER_CHANNEL_AND_ADDRESS ->
                        elsewhere(actor, news).then(Mono.defer(() -> ask(actor, news, TaskKind.ADDRESS_FAILS)));
                    case A_PERSON_LOOKS -> ask(actor, news, TaskKind.NOT_TOLD);
                });
    }

    /** A person tells the reader where no channel does. */
    private Mono<Void> elsewhere(Actor actor, MessageNotDelivered news) {
        MessageId failed = new MessageId(news.subject());
        return channels.send(actor, failed)
                .flatMap(other -> Flux.fromIterable(other.planned())
                        .concatMap(instead -> table.insert(actor.organization(), instead, failed))
                        .then(Mono.defer(() -> other.isSaid() ? Mono.empty() : ask(actor, news, TaskKind.NOT_TOLD))));
    }

    /** Only about a visit: nobody has to call because an answer or news was lost. */
    private Mono<Void> ask(Actor actor, MessageNotDelivered news, TaskKind kind) {
        return news.referralId() == null
                ? Mono.empty()
                : tasks.openUnlessWaiting(
                        actor,
                        NewTask.of(kind, "message/" + news.subject())
                                .about(news.referralId())
                                .concerning(new PersonId(news.personId())));
    }
}
