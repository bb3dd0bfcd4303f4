package health.kithway.directory.brand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look to put in force.
 *
 * @param shownDomain which of the link domains stands on what is handed out; absent for the one the organization was opened with
 * @param logo as uploaded: PNG or SVG; absent for none
 * @param keepLogo whether the logo of the revision before stays, where none is uploaded
 */
public record NewBrand(
        Colours colours,
        List<String> linkDomains,
        @Nullable String shownDomain,
        byte @Nullable [] logo,
        boolean keepLogo) {

    /** Links stand at the host the organization was opened with. */
    public NewBrand(Colours colours, List<String> linkDomains, byte @Nullable [] logo, boolean keepLogo) {
        this(colours, linkDomains, null, logo, keepLogo);
    }

    boolean showsForeignDomain() {
        return shownDomain != null && !linkDomains.contains(shownDomain);
    }
}
