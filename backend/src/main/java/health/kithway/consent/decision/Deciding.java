package health.kithway.consent.decision;

import health.kithway.consent.ConsentScope;
import health.kithway.consent.decision.Decision.Reason;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.suppression.Suppression;
import health.kithway.consent.suppression.SuppressionSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides whether something may be sent. A suppressed address gets nothing but an answer to its own words. */
final class Deciding {

    /** R-TCPA-12. */
    static final Duration STOP_IS_CONFIRMED_WITHIN = Duration.ofMinutes(5);

    private Deciding() {}

    /** Everything the decision looks at: histories in any order. */
    record Facts(SendFacts send, List<Consent> consents, List<Suppression> suppressions, Instant now) {}

    record Verdict(Reason reason, @Nullable Consent consent) {

        static Verdict of(Reason reason) {
            return new Verdict(reason, null);
        }
    }

    static Verdict decide(Facts facts) {
        Optional<Suppression> suppression = Suppression.inForce(facts.suppressions());
        return switch (facts.send().purpose()) {
            case ANSWER ->
                Verdict.of(facts.send().answerToInbound() ? Reason.ANSWER_TO_INBOUND : Reason.NOTHING_TO_ANSWER);
            case STOP_CONFIRMATION ->
                Verdict.of(
                        suppression.filter(stop -> isToBeConfirmed(stop, facts)).isPresent()
                                ? Reason.CONFIRMS_STOP
                                : Reason.NO_STOP_TO_CONFIRM);
            case ABOUT_VISIT ->
                suppression.isPresent()
                        ? Verdict.of(Reason.SUPPRESSED)
                        : byConsent(facts, ConsentScope.aboutVisit(facts.send().channel()), Reason.NO_CONSENT);
            case NEWS ->
                suppression.isPresent()
                        ? Verdict.of(Reason.SUPPRESSED)
                        : byConsent(facts, ConsentScope.NEWS, Reason.NO_WRITTEN_CONSENT);
        };
    }

    private static boolean isToBeConfirmed(Suppression stop, Facts facts) {
        return facts.send().answerToInbound()
                && stop.source() == SuppressionSource.STOP_REPLY
                && !facts.now().isAfter(stop.occurredAt().plus(STOP_IS_CONFIRMED_WITHIN));
    }

    private static Verdict byConsent(Facts facts, ConsentScope scope, Reason missing) {
        Map<ConsentScope, Consent> standing = Consent.standing(facts.consents());
        Consent use = standing.get(ConsentScope.USE_ANSWERS);
        Consent consent = standing.get(scope);
        if (use != null && !use.isGranted()) {
            return Verdict.of(Reason.REVOKED);
        }
        if (consent == null || scope.channel() != facts.send().channel()) {
            return Verdict.of(missing);
        }
        if (!consent.isGranted()) {
            return Verdict.of(Reason.REVOKED);
        }
        return consent.covers(facts.send().addressIndex())
                ? new Verdict(Reason.CONSENTED, consent)
                : Verdict.of(Reason.OTHER_ADDRESS);
    }
}
