package health.kithway.job;

import health.kithway.tenancy.OrganizationId;
import reactor.core.publisher.Mono;

/** Lets a listener be called like any other job. */
record FactJobs<F extends Fact>(FactListener<F> listener) implements JobHandler<F> {

    static String kind(FactListener<?> listener) {
        return "fact:" + listener.fact().getSimpleName() + ":" + listener.name();
    }

    @Override
    public String kind() {
        return kind(listener);
    }

    @Override
    public Class<F> payload() {
        return listener.fact();
    }

    @Override
    public Mono<Void> handle(OrganizationId organization, F fact) {
        return listener.hear(organization, fact);
    }
}
