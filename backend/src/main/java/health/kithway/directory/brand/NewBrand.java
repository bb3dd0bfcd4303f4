package health.kithway.directory.brand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A look to put in force.
 *
 * @param logo as uploaded: PNG or SVG; absent for none
 * @param keepLogo whether the logo of the revision before stays, where none is uploaded
 */
public record NewBrand(Colours colours, List<String> linkDomains, byte @Nullable [] logo, boolean keepLogo) {}
