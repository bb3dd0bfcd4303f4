package health.kithway.person.erasure;

import health.kithway.job.JobHandler;
import health.kithway.job.Jobs;
import health.kithway.person.PersonId;
import health.kithway.tenancy.OrganizationId;
import health.kithway.vault.DestroyedKeys;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells an erasure outside of the database, once it is committed and not before. */
@Component
final class NoteErasure implements JobHandler<NoteErasure.Due> {

    private static final String KIND = "person.note-erasure";

    private final DestroyedKeys destroyed;

    NoteErasure(DestroyedKeys destroyed) {
        this.destroyed = destroyed;
    }

    record Due(UUID person) {}

    static Mono<Void> later(Jobs jobs, OrganizationId organization, PersonId person) {
        return jobs.now(organization, KIND, person.value(), new Due(person.value()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Due> payload() {
        return Due.class;
    }

    @Override
    public Mono<Void> handle(OrganizationId organization, Due due) {
        return destroyed.add(organization, due.person());
    }
}
