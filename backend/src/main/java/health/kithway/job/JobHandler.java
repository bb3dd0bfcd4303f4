package health.kithway.job;

import health.kithway.tenancy.OrganizationId;
import reactor.core.publisher.Mono;

/**
 * Does one kind of later work, at least once. Runs outside of any transaction and opens its own.
 *
 * @param <P> the payload, a record of ids, times and fixed words
 */
public interface JobHandler<P> {

    /** Stable name, stored with each job. */
    String kind();

    Class<P> payload();

    Mono<Void> handle(OrganizationId organization, P payload);
}
