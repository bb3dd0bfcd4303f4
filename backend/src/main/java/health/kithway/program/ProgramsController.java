package health.kithway.program;

import health.kithway.contract.staff.CampaignJson;
import health.kithway.contract.staff.CheckResultJson;
import health.kithway.contract.staff.CreateProgramJson;
import health.kithway.contract.staff.EditDraftJson;
import health.kithway.contract.staff.NameCampaignJson;
import health.kithway.contract.staff.PreviewJson;
import health.kithway.contract.staff.ProgramDetailJson;
import health.kithway.contract.staff.ProgramJson;
import health.kithway.contract.staff.ProgramPageJson;
import health.kithway.contract.staff.ProgramVersionJson;
import health.kithway.contract.staff.ProgramVersionPageJson;
import health.kithway.contract.staff.ProgramsApi;
import health.kithway.contract.staff.ReturnVersionJson;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.EntityTag;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.IdempotentRequests.Request;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.Page;
import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The life of a program, for staff. */
@RestController
class ProgramsController implements ProgramsApi {

    private final ProgramDoors doors;
    private final IdempotentRequests requests;
    private final Ids ids;
    private final String publicUrl;

    ProgramsController(
            ProgramDoors doors,
            IdempotentRequests requests,
            Ids ids,
            @Value("${kithway.public-url}") String publicUrl) {
        this.doors = doors;
        this.requests = requests;
        this.ids = ids;
        this.publicUrl = publicUrl;
    }

    @Override
    public Mono<ProgramPageJson> listPrograms(@Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> doors.programs().listPrograms(actor, Page.after(cursor, ProgramId::of), limit))
                .map(page -> page.map(ProgramJsonMapping::toJson))
                .map(page -> new ProgramPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<ProgramVersionJson> createProgram(String idempotencyKey, CreateProgramJson body) {
        Request request = new Request("createProgram", idempotencyKey, body);
        return Actor.current()
                .flatMap(actor -> requests.once(actor, request, ProgramVersionJson.class, () -> {
                    Program.Kind kind = Program.Kind.valueOf(body.kind().name());
                    NewProgram program = NewProgram.named(new ProgramId(ids.next()), body.name(), kind);
                    return doors.programs().create(actor, program).map(ProgramJsonMapping::toJson);
                }));
    }

    @Override
    public Mono<ProgramDetailJson> getProgram(UUID programId) {
        ProgramId program = new ProgramId(programId);
        return Actor.current()
                .map(Actor::organization)
                .flatMap(organization -> doors.programs()
                        .getProgram(organization, program)
                        .flatMap(found -> doors.campaigns()
                                .list(organization, program)
                                .map(campaigns -> ProgramJsonMapping.toJson(found, campaigns))));
    }

    @Override
    public Mono<ProgramVersionJson> startDraft(UUID programId, String idempotencyKey) {
        Request request = new Request("startDraft", idempotencyKey, programId);
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        ProgramVersionJson.class,
                        () -> doors.programs()
                                .startDraft(actor, new ProgramId(programId))
                                .map(ProgramJsonMapping::toJson)));
    }

    @Override
    public Mono<ProgramJson> retireProgram(UUID programId) {
        return Actor.current()
                .flatMap(actor -> doors.programs().retire(actor, new ProgramId(programId)))
                .map(ProgramJsonMapping::toJson);
    }

    @Override
    public Mono<ProgramVersionPageJson> listProgramVersions(UUID programId, @Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> doors.programs()
                        .listVersions(actor, new ProgramId(programId), Page.after(cursor, Integer::valueOf), limit))
                .map(page -> page.map(ProgramJsonMapping::toJson))
                .map(page -> new ProgramVersionPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<ProgramVersionJson> getProgramVersion(UUID programId, Integer version) {
        return tagged(Actor.current()
                .flatMap(
                        actor -> doors.programs().getVersion(actor.organization(), new ProgramId(programId), version)));
    }

    @Override
    public Mono<ProgramVersionJson> editDraft(UUID programId, Integer version, String ifMatch, EditDraftJson body) {
        int revision = EntityTag.revision(ifMatch);
        ProgramContent content = ProgramJsonMapping.toContent(body);
        return tagged(Actor.current()
                .flatMap(actor -> doors.programs().edit(actor, new ProgramId(programId), version, revision, content)));
    }

    @Override
    public Mono<CheckResultJson> checkVersion(UUID programId, Integer version) {
        return Actor.current()
                .flatMap(actor -> doors.reviews().check(actor, new ProgramId(programId), version))
                .map(ProgramJsonMapping::toJson);
    }

    @Override
    public Mono<ProgramVersionJson> submitVersion(UUID programId, Integer version) {
        return Actor.current()
                .flatMap(actor -> doors.reviews().submit(actor, new ProgramId(programId), version))
                .map(ProgramJsonMapping::toJson);
    }

    @Override
    public Mono<ProgramVersionJson> approveVersion(UUID programId, Integer version) {
        return Actor.current()
                .flatMap(actor -> doors.reviews().approve(actor, new ProgramId(programId), version))
                .map(ProgramJsonMapping::toJson);
    }

    @Override
    public Mono<ProgramVersionJson> returnVersion(UUID programId, Integer version, ReturnVersionJson body) {
        return Actor.current()
                .flatMap(actor -> doors.reviews().giveBack(actor, new ProgramId(programId), version, body.reason()))
                .map(ProgramJsonMapping::toJson);
    }

    @Override
    public Mono<PreviewJson> previewVersion(UUID programId, Integer version) {
        return Actor.current()
                .flatMap(actor -> doors.previews().issue(actor, new ProgramId(programId), version))
                .map(pass -> new PreviewJson(URI.create(publicUrl + "/preview/" + pass.secret()), pass.expiresAt()));
    }

    @Override
    public Mono<CampaignJson> addCampaign(UUID programId, String idempotencyKey, NameCampaignJson body) {
        Request request = new Request("addCampaign", idempotencyKey, body);
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        CampaignJson.class,
                        () -> doors.campaigns()
                                .add(actor, new ProgramId(programId), body.name())
                                .map(ProgramJsonMapping::toJson)));
    }

    @Override
    public Mono<CampaignJson> renameCampaign(UUID programId, UUID campaignId, NameCampaignJson body) {
        return Actor.current()
                .flatMap(actor -> doors.campaigns()
                        .rename(actor, new ProgramId(programId), new CampaignId(campaignId), body.name()))
                .map(ProgramJsonMapping::toJson);
    }

    @Override
    public Mono<CampaignJson> closeCampaign(UUID programId, UUID campaignId) {
        return Actor.current()
                .flatMap(actor -> doors.campaigns().close(actor, new ProgramId(programId), new CampaignId(campaignId)))
                .map(ProgramJsonMapping::toJson);
    }

    private static Mono<ProgramVersionJson> tagged(Mono<ProgramVersion> version) {
        return version.flatMap(found -> EntityTag.tell(found.revision()).thenReturn(found))
                .map(ProgramJsonMapping::toJson);
    }
}
