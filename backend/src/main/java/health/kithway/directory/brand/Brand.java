package health.kithway.directory.brand;

import health.kithway.tenancy.OrganizationId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How an organization's pages look, in one revision.
 *
 * @param linkDomains hosts of its links besides the one it was opened with, lower-case
 * @param shownDomain which of them stands on what is handed out; absent for the one it was opened with
 * @param logoType media type of its logo, if it has one
 */
public record Brand(
        OrganizationId organization,
        int revision,
        Colours colours,
        List<String> linkDomains,
        @Nullable String shownDomain,
        @Nullable String logoType) {

    public Brand {
        linkDomains = List.copyOf(linkDomains);
    }

    /** Where its stylesheet is; a revision's never changes. */
    public String stylesheet() {
        return "/assets/brands/" + organization + "/" + revision + "/theme.css";
    }

    /** Where its logo is, if it has one. */
    public @Nullable String logo() {
        return logoType == null ? null : "/assets/brands/" + organization + "/" + revision + "/logo";
    }
}
