package health.kithway.consent.decision;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.decision.Decision.Reason;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.representative.AuthorityState;
import health.kithway.consent.suppression.Suppression;
import health.kithway.consent.suppression.SuppressionSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides whether something may be sent. A suppressed address gets nothing but an answer to its own words. */
final class Deciding {

    /** R-TCPA-12. */
    static final Duration STOP_IS_CONFIRMED_WITHIN = Duration.ofMinutes(5);

    private Deciding() {}

    /**
     * Everything the decision looks at: histories in any order.
     *
     * @param authorities how the authorities behind the consents stand now
     * @param only the one way the person wants to be reached, if there is one (R-HIPAA-10)
     * @param everywhere whether a STOP ends everything by now (R-TCPA-13)
     * @param noticed whether something was sent before; asked only where no more than an attestation permits (R-TCPA-08)
     */
    record Facts(
            SendFacts send,
            List<Consent> consents,
            List<Suppression> suppressions,
            Map<UUID, AuthorityState> authorities,
            @Nullable Channel only,
            boolean everywhere,
            boolean noticed,
            Instant now) {

        Facts(SendFacts send, List<Consent> consents, List<Suppression> suppressions, Instant now) {
            this(send, consents, suppressions, Map.of(), null, true, now);
        }

        Facts(
                SendFacts send,
                List<Consent> consents,
                List<Suppression> suppressions,
                Map<UUID, AuthorityState> authorities,
                @Nullable Channel only,
                boolean everywhere,
                Instant now) {
            this(send, consents, suppressions, authorities, only, everywhere, false, now);
        }

        /** The same, after something was sent. */
        Facts afterNotice() {
            return new Facts(send, consents, suppressions, authorities, only, everywhere, true, now);
        }

        /** What the person said themselves, without what a practice says they said. */
        private @Nullable Consent ownWord(ConsentScope scope) {
            List<Consent> own = consents.stream()
                    .filter(one -> one.method() != ConsentMethod.PRACTICE_ATTESTED)
                    .toList();
            return Consent.standingFor(own, send.programId()).get(scope);
        }

        /** A complaint ends news only (R-EML-05). */
        private boolean isNews() {
            return send.purpose() == SendPurpose.NEWS || send.purpose() == SendPurpose.PAID_NEWS;
        }

        /** R-TCPA-05: what was said to the organization, or to this program; what was said to another one is not heard. */
        private Map<ConsentScope, Consent> standing() {
            return Consent.standingFor(consents, send.programId());
        }

        private Optional<Suppression> closed() {
            return Suppression.inForce(suppressions.stream()
                    .filter(one -> one.concerns(send.programId(), everywhere))
                    .filter(one -> one.isFor(send.personId()))
                    .filter(one -> one.source() != SuppressionSource.COMPLAINT || isNews())
                    .toList());
        }
    }

    record Verdict(Reason reason, @Nullable Consent consent) {

        static Verdict of(Reason reason) {
            return new Verdict(reason, null);
        }
    }

    static Verdict decide(Facts facts) {
        Optional<Suppression> suppression = facts.closed();
        return switch (facts.send().purpose()) {
            case ANSWER ->
                Verdict.of(facts.send().answerToInbound() ? Reason.ANSWER_TO_INBOUND : Reason.NOTHING_TO_ANSWER);
            case STOP_CONFIRMATION ->
                Verdict.of(
                        suppression.filter(stop -> isToBeConfirmed(stop, facts)).isPresent()
                                ? Reason.CONFIRMS_STOP
                                : Reason.NO_STOP_TO_CONFIRM);
            case CODE -> closed(facts, suppression).orElseGet(() -> Verdict.of(Reason.ASKED_FOR_CODE));
            case ABOUT_VISIT ->
                unprompted(
                        facts, suppression, ConsentScope.aboutVisit(facts.send().channel()), Reason.NO_CONSENT);
            case ABOUT_VISIT_BY_NAME -> byName(facts, suppression);
            case NEWS -> unprompted(facts, suppression, ConsentScope.NEWS, Reason.NO_WRITTEN_CONSENT);
            case PAID_NEWS -> paid(facts, suppression);
        };
    }

    private static boolean isToBeConfirmed(Suppression stop, Facts facts) {
        return facts.send().answerToInbound()
                && stop.source() == SuppressionSource.STOP_REPLY
                && !facts.now().isAfter(stop.occurredAt().plus(STOP_IS_CONFIRMED_WITHIN));
    }

    private static Verdict unprompted(
            Facts facts, Optional<Suppression> suppression, ConsentScope scope, Reason missing) {
        return closed(facts, suppression).orElseGet(() -> byConsent(facts, scope, missing));
    }

    /** What no consent opens: a stopped address, and another way than the one the person wants. */
    private static Optional<Verdict> closed(Facts facts, Optional<Suppression> suppression) {
        if (suppression.isPresent()) {
            return Optional.of(Verdict.of(Reason.SUPPRESSED));
        }
        if (facts.send().keptFrom()) {
            return Optional.of(Verdict.of(Reason.NOT_TO_BE_TOLD));
        }
        return facts.only() != null && facts.only() != facts.send().channel()
                ? Optional.of(Verdict.of(Reason.CONFIDENTIAL_COMM))
                : Optional.empty();
    }

    /** R-HIPAA-11: the person was told of the risk, by themselves or through who decides for them, and wants it still. */
    private static Verdict byName(Facts facts, Optional<Suppression> suppression) {
        Verdict plain = unprompted(
                facts, suppression, ConsentScope.aboutVisit(facts.send().channel()), Reason.NO_CONSENT);
        Consent told = facts.standing().get(ConsentScope.UNENCRYPTED_RISK);
        boolean accepted =
                told != null && told.isGranted() && !told.isExpiredAt(facts.now()) && authority(facts, told) == null;
        return plain.reason().permits() && !accepted ? Verdict.of(Reason.NO_UNENCRYPTED_RISK_ACK) : plain;
    }

    /** R-HIPAA-02, R-HIPAA-04b: the authorization is looked at anew each time. */
    private static Verdict paid(Facts facts, Optional<Suppression> suppression) {
        Verdict asNews = unprompted(facts, suppression, ConsentScope.NEWS, Reason.NO_WRITTEN_CONSENT);
        Consent authorization = facts.standing().get(ConsentScope.AUTHORIZED_MARKETING);
        if (!asNews.reason().permits()) {
            return asNews;
        }
        if (authorization == null) {
            return Verdict.of(Reason.NO_AUTHORIZATION);
        }
        if (!authorization.isGranted()) {
            return Verdict.of(Reason.AUTHORIZATION_REVOKED);
        }
        Reason spoken = authority(facts, authorization);
        return authorization.isExpiredAt(facts.now())
                ? Verdict.of(Reason.AUTHORIZATION_EXPIRED)
                : spoken == null ? new Verdict(Reason.CONSENTED, authorization) : Verdict.of(spoken);
    }

    private static Verdict byConsent(Facts facts, ConsentScope scope, Reason missing) {
        Map<ConsentScope, Consent> standing = facts.standing();
        Consent use = standing.get(ConsentScope.USE_ANSWERS);
        Consent consent = standing.get(scope);
        if (use != null && !use.isGranted()) {
            return Verdict.of(Reason.REVOKED);
        }
        if (consent == null || scope.channel() != facts.send().channel()) {
            return Verdict.of(elsewhere(facts, scope) ? Reason.OTHER_PROGRAM : missing);
        }
        return consent.isGranted() ? byYes(facts, consent) : Verdict.of(Reason.REVOKED);
    }

    /** Whether another program has a yes to it. */
    private static boolean elsewhere(Facts facts, ConsentScope scope) {
        return scope.channel() == facts.send().channel()
                && facts.consents().stream().anyMatch(one -> one.scope() == scope && one.isGranted());
    }

    private static Verdict byYes(Facts facts, Consent consent) {
        Reason spoken = authority(facts, consent);
        if (consent.isExpiredAt(facts.now())) {
            return Verdict.of(Reason.EXPIRED);
        }
        if (spoken != null) {
            return Verdict.of(spoken);
        }
        if (!consent.covers(facts.send().addressIndex())) {
            return Verdict.of(Reason.OTHER_ADDRESS);
        }
        return facts.noticed() && isAttestedOnly(facts, consent)
                ? Verdict.of(Reason.AWAITS_OWN_YES)
                : new Verdict(Reason.CONSENTED, consent);
    }

    /** R-TCPA-08: what a practice attests opens one neutral notice; for more, the person says so themselves. */
    private static boolean isAttestedOnly(Facts facts, Consent consent) {
        if (consent.method() != ConsentMethod.PRACTICE_ATTESTED) {
            return false;
        }
        Consent own = facts.ownWord(consent.scope());
        return own == null
                || !own.isGranted()
                || own.isExpiredAt(facts.now())
                || authority(facts, own) != null
                || !own.covers(facts.send().addressIndex());
    }

    /** Whether the answer hangs on what was sent before. */
    static boolean dependsOnNotice(Facts facts) {
        return decide(facts).reason().permits()
                && !decide(facts.afterNotice()).reason().permits();
    }

    /** Why a representative's yes does not count; null where it does, or where the person spoke. */
    private static @Nullable Reason authority(Facts facts, Consent consent) {
        UUID authority = consent.authorityId();
        if (authority == null) {
            return null;
        }
        return switch (facts.authorities().getOrDefault(authority, AuthorityState.ENDED)) {
            case IN_FORCE -> null;
            case NOT_YET, ENDED -> Reason.AUTHORITY_ENDED;
            case HELD -> Reason.SAFETY_HOLD;
            case GROWN_UP -> Reason.GROWN_UP;
        };
    }
}
