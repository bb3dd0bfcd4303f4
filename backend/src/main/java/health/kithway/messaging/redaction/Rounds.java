package health.kithway.messaging.redaction;

import health.kithway.consent.Channel;
import health.kithway.job.FactListener;
import health.kithway.job.Jobs;
import health.kithway.messaging.carrier.SenderAdded;
import health.kithway.tenancy.OrganizationId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The rounds of an organization begin with its first number. */
@Component
final class Rounds implements FactListener<SenderAdded> {

    private final Jobs jobs;

    Rounds(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "messaging.redaction";
    }

    @Override
    public Class<SenderAdded> fact() {
        return SenderAdded.class;
    }

    @Override
    public Mono<Void> hear(OrganizationId organization, SenderAdded news) {
        return news.channel() == Channel.TEXT && news.first()
                ? jobs.now(
                        organization,
                        ForgetWords.KIND,
                        organization.value(),
                        new ForgetWords.Round(organization.value()))
                : Mono.empty();
    }
}
