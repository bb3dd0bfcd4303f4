package health.kithway.program;

import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.OrganizationId;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts a version together from its tables; to be called inside a transaction. */
@Component
final class Versions {

    private final VersionTable versions;
    private final ContentTable contents;
    private final CampaignTable campaigns;

    Versions(VersionTable versions, ContentTable contents, CampaignTable campaigns) {
        this.versions = versions;
        this.contents = contents;
        this.campaigns = campaigns;
    }

    Mono<ProgramVersion> get(OrganizationId organization, ProgramId program, int version) {
        return versions.find(organization, program, version)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("program version"))))
                .flatMap(row -> contents.getDestinations(organization, program, version)
                        .flatMap(places -> contents.listPages(organization, program, version)
                                .map(pages -> toVersion(
                                        program,
                                        version,
                                        row,
                                        new ProgramContent(
                                                row.name(),
                                                places.locationIds(),
                                                places.serviceLineIds(),
                                                pages,
                                                row.texts(),
                                                row.reminderPlan(),
                                                row.sharePage())))));
    }

    Mono<ProgramDraft> getDraft(OrganizationId organization, ProgramId program, int version) {
        return get(organization, program, version)
                .flatMap(found -> campaigns
                        .list(organization, program)
                        .map(known -> new ProgramDraft(program, version, found.kind(), found.content(), known)));
    }

    private static ProgramVersion toVersion(
            ProgramId program, int version, VersionTable.Row row, ProgramContent content) {
        return new ProgramVersion(
                program,
                version,
                row.kind(),
                row.state(),
                row.revision(),
                row.createdAt(),
                row.submittedAt(),
                row.returnReason(),
                row.publishedAt(),
                row.endedAt(),
                content);
    }
}
