package health.kithway.messaging.wording;

import health.kithway.directory.Directory;
import health.kithway.tenancy.OrganizationId;
import java.net.URI;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks up what an organization is called and where it is. */
@Component
public final class Houses {

    private final Directory directory;
    private final String publicHost;

    Houses(Directory directory, @Value("${kithway.public-url}") URI publicUrl) {
        this.directory = directory;
        this.publicHost = publicUrl.getHost();
    }

    public Mono<House> get(OrganizationId organization) {
        return directory
                .getOrganization(organization)
                .flatMap(found -> directory
                        .listLocations(organization)
                        .map(locations -> new House(found, locations, List.of(found.linkDomain(), publicHost))));
    }
}
