package health.kithway.sandbox.demo;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.referral.NewReferral.Contact;
import health.kithway.referral.Relation;
import health.kithway.referral.WhoFor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What somebody of the demo answers on the pages. */
record Wish(
        Language language,
        WhoFor whoFor,
        @Nullable Relation relation,
        @Nullable String patient,
        LocationId location,
        @Nullable ServiceLineId serviceLine,
        Contact contact,
        Set<ConsentPurpose> agreed) {

    boolean writes() {
        return agreed.contains(ConsentPurpose.TEXT_ABOUT_VISIT) || agreed.contains(ConsentPurpose.EMAIL_ABOUT_VISIT);
    }
}
