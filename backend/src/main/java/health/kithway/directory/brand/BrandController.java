package health.kithway.directory.brand;

import health.kithway.contract.staff.BrandColoursJson;
import health.kithway.contract.staff.BrandJson;
import health.kithway.contract.staff.DecideNameJson;
import health.kithway.contract.staff.DirectoryApi;
import health.kithway.contract.staff.NameDecisionJson;
import health.kithway.contract.staff.NameDecisionPageJson;
import health.kithway.contract.staff.SetBrandJson;
import health.kithway.directory.NameDecision;
import health.kithway.directory.PublicNames;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.EntityTag;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.IdempotentRequests.Request;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Page;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How an organization looks and what it is called, for staff. */
@RestController
class BrandController implements DirectoryApi {

    private final Brands brands;
    private final PublicNames names;
    private final IdempotentRequests requests;

    BrandController(Brands brands, PublicNames names, IdempotentRequests requests) {
        this.brands = brands;
        this.names = names;
        this.requests = requests;
    }

    @Override
    public Mono<BrandJson> getBrand() {
        return Actor.current()
                .map(Actor::organization)
                .flatMap(organization -> brands.find(organization).defaultIfEmpty(kithways(organization)))
                .flatMap(BrandController::tagged);
    }

    @Override
    public Mono<BrandJson> setBrand(String ifMatch, SetBrandJson body) {
        NewBrand brand = new NewBrand(
                toColours(body.colours()),
                body.linkDomains(),
                body.shownDomain(),
                upload(body.logo()),
                Boolean.TRUE.equals(body.keepLogo()));
        return Actor.current()
                .flatMap(actor -> brands.set(actor, EntityTag.revision(ifMatch), brand))
                .flatMap(BrandController::tagged);
    }

    @Override
    public Mono<NameDecisionPageJson> listNameDecisions(@Nullable String cursor, Integer limit) {
        UUID after = Page.after(cursor, UUID::fromString);
        return Actor.current()
                .flatMap(actor -> names.list(actor.organization(), after, limit))
                .map(page -> page.map(BrandController::toJson))
                .map(page -> new NameDecisionPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<NameDecisionJson> decideName(String idempotencyKey, DecideNameJson body) {
        Request request = new Request("decideName", idempotencyKey, body);
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        NameDecisionJson.class,
                        () -> names.decide(actor, body.subjectId(), body.reveals(), body.signedFor())
                                .map(BrandController::toJson)));
    }

    private static byte @Nullable [] upload(@Nullable String base64) {
        try {
            return base64 == null ? null : Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException cut) {
            throw new Refused(new BrandRefused.BadLogo("It is not whole base64."));
        }
    }

    private static Brand kithways(OrganizationId organization) {
        return new Brand(organization, 0, Colours.kithways(), List.of(), null, null);
    }

    private static Mono<BrandJson> tagged(Brand brand) {
        return EntityTag.tell(brand.revision()).thenReturn(toJson(brand));
    }

    private static BrandJson toJson(Brand brand) {
        Colours colours = brand.colours();
        return new BrandJson(
                brand.revision(),
                new BrandColoursJson(
                        colours.brand(), colours.link(), colours.linkHover(), colours.surface(), colours.text()),
                brand.linkDomains(),
                brand.shownDomain(),
                brand.revision() == 0 ? null : brand.stylesheet(),
                brand.logo());
    }

    private static Colours toColours(BrandColoursJson colours) {
        return new Colours(colours.brand(), colours.link(), colours.linkHover(), colours.surface(), colours.text());
    }

    private static NameDecisionJson toJson(NameDecision decision) {
        return new NameDecisionJson(decision.subject(), decision.reveals(), decision.signedFor(), decision.decidedAt());
    }
}
