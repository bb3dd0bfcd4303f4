package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.consent.decision.Decisions;
import health.kithway.consent.decision.SendFacts;
import health.kithway.consent.decision.SendPurpose;
import health.kithway.consent.suppression.SuppressionSource;
import health.kithway.consent.suppression.Suppressions;
import health.kithway.messaging.wording.Template;
import health.kithway.messaging.wording.TemplatePurpose;
import health.kithway.messaging.wording.Variable;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Asks consent. Every answer is recorded there before anything follows from it. */
@Component
final class Permits {

    /** Confirms STOP, and is the only thing that may still be said then. */
    static final String STOP_CONFIRMATION = "stop-confirmation";

    /** Carries a code that the reader has just asked for. */
    static final String ONE_TIME_CODE = "one-time-code";

    private final Decisions decisions;
    private final Suppressions suppressions;
    private final ObjectProvider<NotToBeTold> objections;
    private final NoticedTable table;
    private final Clock clock;

    Permits(
            Decisions decisions,
            Suppressions suppressions,
            ObjectProvider<NotToBeTold> objections,
            NoticedTable table,
            Clock clock) {
        this.decisions = decisions;
        this.suppressions = suppressions;
        this.objections = objections;
        this.table = table;
        this.clock = clock;
    }

    /** A recorded decision. */
    record Permit(UUID decision, boolean permitted, String reason, String rule, Instant at) {}

    /** What is asked about. */
    record Facts(
            PersonId person,
            Channel channel,
            SendPurpose purpose,
            boolean answer,
            @Nullable UUID program,
            @Nullable UUID referral,
            Set<Variable> says,
            @Nullable MessageId itself) {

        static Facts of(MessageTable.Row row) {
            return new Facts(
                    row.personId(),
                    row.channel(),
                    row.purpose(),
                    row.replyId() != null,
                    row.programId(),
                    row.referralId(),
                    Set.of(),
                    row.id());
        }
    }

    static SendPurpose purpose(NewMessage wanted, Template template) {
        if (template.purpose() == TemplatePurpose.MARKETING) {
            return template.thirdPartyRemuneration() ? SendPurpose.PAID_NEWS : SendPurpose.NEWS;
        }
        if (wanted.templateKey().equals(ONE_TIME_CODE)) {
            return SendPurpose.CODE;
        }
        if (wanted.replyId() == null) {
            return template.tellsWhoGoesWhere() ? SendPurpose.ABOUT_VISIT_BY_NAME : SendPurpose.ABOUT_VISIT;
        }
        return wanted.templateKey().startsWith(STOP_CONFIRMATION) ? SendPurpose.STOP_CONFIRMATION : SendPurpose.ANSWER;
    }

    Mono<Permit> decide(Actor actor, Facts facts, byte[] addressIndex) {
        return isKeptFrom(actor, facts)
                .flatMap(kept -> decisions.decide(
                        actor,
                        new SendFacts(
                                facts.person(),
                                facts.channel(),
                                facts.purpose(),
                                addressIndex,
                                facts.answer(),
                                facts.program(),
                                kept),
                        () -> table.isNoticed(actor.organization(), facts.person(), facts.channel(), facts.itself())))
                .map(decision -> new Permit(
                        decision.id().value(),
                        decision.permitted(),
                        decision.reason().name(),
                        decision.rule(),
                        clock.instant()));
    }

    private Mono<Boolean> isKeptFrom(Actor actor, Facts facts) {
        UUID referral = facts.referral();
        return referral == null
                ? Mono.just(false)
                : Flux.fromStream(objections::orderedStream)
                        .concatMap(one -> one.isKeptFrom(actor, facts.person(), referral, facts.says()))
                        .any(Boolean::booleanValue);
    }

    Mono<Void> suppressedByCarrier(Actor actor, Channel channel, byte[] addressIndex) {
        return suppressions.suppress(actor, channel, addressIndex, SuppressionSource.CARRIER);
    }
}
