package health.kithway.consent.disclosure;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.disclosure.DisclosureDecision.Reason;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.representative.AuthorityState;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Decides whether somebody else may be told. What keeps a patient safe is looked at before what permits. */
final class Disclosing {

    private Disclosing() {}

    /**
     * Everything the decision looks at: histories in any order.
     *
     * @param consents what the patient said
     * @param authorities how the authorities over the patient stand now
     * @param keptFrom whether the recipient is a representative from whom the patient is kept safe
     * @param represents whether the recipient decides for the patient now, and so is treated as the patient (R-HIPAA-08)
     * @param only the one way the patient wants to be reached, if there is one
     */
    record Facts(
            DisclosureFacts asked,
            List<Consent> consents,
            Map<UUID, AuthorityState> authorities,
            boolean keptFrom,
            boolean represents,
            @Nullable Channel only,
            Instant now) {

        private Map<ConsentScope, Consent> standing() {
            return Consent.standingFor(consents, asked.program());
        }
    }

    record Verdict(Reason reason, @Nullable Consent consent) {

        static Verdict of(Reason reason) {
            return new Verdict(reason, null);
        }
    }

    static Verdict decide(Facts facts) {
        Map<ConsentScope, Consent> standing = facts.standing();
        Consent use = standing.get(ConsentScope.USE_ANSWERS);
        if (use != null && !use.isGranted()) {
            return Verdict.of(Reason.REVOKED);
        }
        return switch (facts.asked().recipient().kind()) {
            case MEMBER -> member(facts, standing.get(ConsentScope.TELL_CIRCLE));
            case PRACTICE -> practice(facts, standing.get(ConsentScope.PART2_SHARING));
            case SHARER -> sharer(facts, standing.get(ConsentScope.TELL_SHARER));
        };
    }

    /** R-HIPAA-09: only what the patient lets this member know; what they said of all members can only take it away. */
    private static Verdict member(Facts facts, @Nullable Consent circle) {
        Entitlement permission = facts.asked().entitlement();
        if (facts.keptFrom()) {
            return Verdict.of(Reason.SAFETY_HOLD);
        }
        if (facts.only() != null && !facts.represents()) {
            return Verdict.of(Reason.CONFIDENTIAL_COMM);
        }
        if (facts.asked().sensitive() || facts.asked().part2()) {
            return Verdict.of(Reason.SENSITIVE);
        }
        if (permission == null || facts.asked().topic() == Topic.THANKS) {
            return Verdict.of(Reason.NOT_PERMITTED);
        }
        if (permission.isOver(facts.now())) {
            return Verdict.of(Reason.PERMISSION_ENDED);
        }
        Reason spoken = authority(facts, permission.authorityId());
        if (spoken != null) {
            return Verdict.of(spoken);
        }
        return circle == null ? Verdict.of(Reason.INVOLVED) : byYes(facts, circle, Reason.INVOLVED);
    }

    /** R-HIPAA-06: treatment needs no consent, but it must be their own patient; 42 CFR Part 2 needs one all the same. */
    private static Verdict practice(Facts facts, @Nullable Consent part2) {
        Entitlement sent = facts.asked().entitlement();
        if (sent == null || sent.isOver(facts.now()) || facts.asked().topic() == Topic.THANKS) {
            return Verdict.of(Reason.NOT_THEIRS);
        }
        if (!facts.asked().part2()) {
            return Verdict.of(Reason.TREATMENT);
        }
        return part2 == null ? Verdict.of(Reason.NO_PART2_CONSENT) : byYes(facts, part2, Reason.PART2_CONSENTED);
    }

    /** R-HIPAA-05: how a referral stands is the friend's own business, whatever they agreed to. */
    private static Verdict sharer(Facts facts, @Nullable Consent thanks) {
        if (facts.asked().topic() != Topic.THANKS) {
            return Verdict.of(Reason.NEVER_TOLD);
        }
        if (facts.keptFrom()) {
            return Verdict.of(Reason.SAFETY_HOLD);
        }
        if (facts.only() != null) {
            return Verdict.of(Reason.CONFIDENTIAL_COMM);
        }
        if (facts.asked().sensitive() || facts.asked().part2()) {
            return Verdict.of(Reason.SENSITIVE);
        }
        return thanks == null ? Verdict.of(Reason.NO_CONSENT) : byYes(facts, thanks, Reason.THANKED);
    }

    private static Verdict byYes(Facts facts, Consent consent, Reason permit) {
        if (!consent.isGranted()) {
            return Verdict.of(Reason.REVOKED);
        }
        if (consent.isExpiredAt(facts.now())) {
            return Verdict.of(Reason.EXPIRED);
        }
        Reason spoken = authority(facts, consent.authorityId());
        return spoken == null ? new Verdict(permit, consent) : Verdict.of(spoken);
    }

    /** Why what a representative said does not count; null where it does, or where the patient spoke. */
    private static @Nullable Reason authority(Facts facts, @Nullable UUID authority) {
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
