package health.kithway.directory;

import health.kithway.tenancy.OrganizationId;
import java.time.ZoneId;

/**
 * A healthcare organization, the tenant.
 *
 * @param displayName the neutral name that messages and pages show
 * @param phone in the form people read, e.g. {@code (312) 555-0142}
 * @param hours when the phone is answered
 * @param optOutMode who answers STOP and HELP (R-TWI-04); chosen once
 * @param linkDomain host of the organization's own links, lower-case
 */
public record Organization(
        OrganizationId id,
        String displayName,
        String phone,
        ZoneId zone,
        Bilingual hours,
        OptOutMode optOutMode,
        String linkDomain) {

    /** The phone in E.164, for a link that calls it; the database holds ten digits and nothing else. */
    public String phoneToDial() {
        return "+1" + phone.replaceAll("[^0-9]", "");
    }

    /** Who answers opt-out words: the carrier, or Kithway. */
    public enum OptOutMode {
        TWILIO_MANAGED,
        SELF_MANAGED
    }
}
