package health.kithway.directory.privacynotice;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody from compliance read in the notice that patients are given.
 *
 * @param revision counts up with each change; 0 where nobody has looked yet
 * @param saysReminders whether it says that the organization sends reminders of appointments
 * @param address where it can be read: the evidence
 * @param inForceSince from when the notice holds
 */
public record PrivacyNotice(
        int revision,
        boolean saysReminders,
        @Nullable URI address,
        @Nullable LocalDate inForceSince) {

    static final PrivacyNotice NOT_LOOKED_AT = new PrivacyNotice(0, false, null, null);
}
