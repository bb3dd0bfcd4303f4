package health.kithway.job;

import health.kithway.tenancy.OrganizationId;
import reactor.core.publisher.Mono;

/**
 * Hears one kind of fact, in a job of its own, at least once: do the same thing once however often it is told.
 *
 * @param <F> the fact
 */
public interface FactListener<F extends Fact> {

    /** Stable name of this listener, part of stored job kinds. */
    String name();

    Class<F> fact();

    Mono<Void> hear(OrganizationId organization, F fact);
}
