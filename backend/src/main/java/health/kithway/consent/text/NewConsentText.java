package health.kithway.consent.text;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Bilingual;

/** Words to be approved, in both languages, exactly as people will see them. */
public record NewConsentText(ConsentPurpose purpose, Bilingual label, Bilingual wording) {}
