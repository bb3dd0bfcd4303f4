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
    ATTESTED;

    /** R-HIPAA-04c: care is never made to depend on anything else. */
    public boolean isRequired() {
        return this == USE_ANSWERS;
    }

    /** What a yes covers; empty for an attestation, which names its channels. */
    public Optional<ConsentScope> scope() {
        return switch (this) {
            case USE_ANSWERS -> Optional.of(ConsentScope.USE_ANSWERS);
            case TEXT_ABOUT_VISIT -> Optional.of(ConsentScope.TEXT_ABOUT_VISIT);
            case EMAIL_ABOUT_VISIT -> Optional.of(ConsentScope.EMAIL_ABOUT_VISIT);
            case TELL_SHARER -> Optional.of(ConsentScope.TELL_SHARER);
            case NEWS -> Optional.of(ConsentScope.NEWS);
            case ATTESTED -> Optional.empty();
        };
    }
}
