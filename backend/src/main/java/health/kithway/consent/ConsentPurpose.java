package health.kithway.consent;

import java.util.Optional;

/** What a consent text asks for. */
public enum ConsentPurpose {
    USE_ANSWERS,
    TEXT_ABOUT_VISIT,
    EMAIL_ABOUT_VISIT,
    TELL_SHARER,
    NEWS,
    /** What a practice attests: that the patient agreed, and to which channels (R-TCPA-08). */
    ATTESTED,
    /** Tell the people who help the patient how it goes (R-HIPAA-09). */
    TELL_CIRCLE,
    /** Texts and e-mails can be read by others; the person was told and wants them still (R-HIPAA-11). */
    UNENCRYPTED_RISK,
    /** A HIPAA authorization, e.g. for messages somebody else pays for (R-HIPAA-04). */
    AUTHORIZATION,
    /** Consent to share what 42 CFR Part 2 protects (R-P2-02). */
    PART2;

    /** R-HIPAA-04c: care is never made to depend on anything else. */
    public boolean isRequired() {
        return this == USE_ANSWERS;
    }

    /** Whether pages and practices ask it while a visit is set up; the others are signed, on paper or with staff. */
    public boolean isAskedOnTheWay() {
        return switch (this) {
            case USE_ANSWERS, TEXT_ABOUT_VISIT, EMAIL_ABOUT_VISIT, TELL_SHARER, NEWS, ATTESTED -> true;
            case TELL_CIRCLE, UNENCRYPTED_RISK, AUTHORIZATION, PART2 -> false;
        };
    }

    /** Whether the law names its elements one by one, so that each is a field of its own. */
    public boolean isMadeOfElements() {
        return this == AUTHORIZATION || this == PART2;
    }

    /** What a yes covers; empty for an attestation, which names its channels. */
    public Optional<ConsentScope> scope() {
        return switch (this) {
            case USE_ANSWERS -> Optional.of(ConsentScope.USE_ANSWERS);
            case TEXT_ABOUT_VISIT -> Optional.of(ConsentScope.TEXT_ABOUT_VISIT);
            case EMAIL_ABOUT_VISIT -> Optional.of(ConsentScope.EMAIL_ABOUT_VISIT);
            case TELL_SHARER -> Optional.of(ConsentScope.TELL_SHARER);
            case NEWS -> Optional.of(ConsentScope.NEWS);
            case TELL_CIRCLE -> Optional.of(ConsentScope.TELL_CIRCLE);
            case UNENCRYPTED_RISK -> Optional.of(ConsentScope.UNENCRYPTED_RISK);
            case AUTHORIZATION -> Optional.of(ConsentScope.AUTHORIZED_MARKETING);
            case PART2 -> Optional.of(ConsentScope.PART2_SHARING);
            case ATTESTED -> Optional.empty();
        };
    }
}
