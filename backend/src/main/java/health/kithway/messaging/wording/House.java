package health.kithway.messaging.wording;

import health.kithway.directory.Location;
import health.kithway.directory.Organization;
import java.util.ArrayList;
import java.util.List;

/**
 * The registered names of one organization: what it is called, where it is, which links are its own.
 *
 * @param linkHosts hosts that links may lead to (R-10DLC-03)
 */
public record House(Organization organization, List<Location> locations, List<String> linkHosts) {

    public House {
        locations = List.copyOf(locations);
        linkHosts = List.copyOf(linkHosts);
    }

    /** Spans that pass the firewall even where they hold a clinical word, as in "Colon, MI" (R-PHI-04 f). */
    public List<String> allowed() {
        List<String> names = new ArrayList<>();
        names.add(organization.displayName());
        locations.forEach(location -> {
            names.add(location.address().display());
            names.add(location.name());
        });
        names.addAll(linkHosts);
        return names;
    }
}
