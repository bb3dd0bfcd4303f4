package health.kithway.directory;

import java.time.ZoneId;
import java.util.List;

/**
 * A place where patients are seen.
 *
 * @param phone in the form people read
 * @param zone of its appointments
 */
public record Location(
        LocationId id,
        String name,
        PostalAddress address,
        ZoneId zone,
        String phone,
        Bilingual hours,
        List<ServiceLineId> serviceLineIds) {

    public Location {
        serviceLineIds = List.copyOf(serviceLineIds);
    }

    /** The phone in E.164, for a link that calls it; the database holds ten digits and nothing else. */
    public String phoneToDial() {
        return "+1" + phone.replaceAll("[^0-9]", "");
    }

    public boolean offers(ServiceLineId serviceLine) {
        return serviceLineIds.contains(serviceLine);
    }
}
