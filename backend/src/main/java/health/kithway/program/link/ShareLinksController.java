package health.kithway.program.link;

import health.kithway.contract.staff.ChannelJson;
import health.kithway.contract.staff.LinkWordingDecisionJson;
import health.kithway.contract.staff.LinkWordingJson;
import health.kithway.contract.staff.LinksApi;
import health.kithway.contract.staff.NewShareLinkBatchJson;
import health.kithway.contract.staff.NewShareLinkJson;
import health.kithway.contract.staff.ShareLinkHoldJson;
import health.kithway.contract.staff.ShareLinkJson;
import health.kithway.contract.staff.ShareLinkKindJson;
import health.kithway.contract.staff.ShareLinkPageJson;
import health.kithway.contract.staff.WordingDecisionJson;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.IdempotentRequests.Request;
import health.kithway.tenancy.Page;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Share links, for staff. */
@RestController
class ShareLinksController implements LinksApi {

    private final ShareLinks links;
    private final LinkBatches batches;
    private final VanityCodes vanity;
    private final ShareLinkJsonMapping json;
    private final IdempotentRequests requests;

    ShareLinksController(
            ShareLinks links,
            LinkBatches batches,
            VanityCodes vanity,
            ShareLinkJsonMapping json,
            IdempotentRequests requests) {
        this.links = links;
        this.batches = batches;
        this.vanity = vanity;
        this.json = json;
        this.requests = requests;
    }

    @Override
    public Mono<ShareLinkPageJson> listShareLinks(
            @Nullable UUID programId,
            @Nullable UUID campaignId,
            @Nullable ChannelJson channel,
            @Nullable UUID locationId,
            @Nullable UUID serviceLineId,
            @Nullable UUID providerGroupId,
            @Nullable ShareLinkKindJson kind,
            @Nullable LinkWordingJson wording,
            @Nullable String cursor,
            Integer limit) {
        var counted = new ShareLinkFilter.Counted(programId, campaignId, locationId, serviceLineId, providerGroupId);
        ShareLinkFilter filter = new ShareLinkFilter(counted, name(channel), name(kind), name(wording), null);
        return Actor.current()
                .flatMap(actor -> links.listShareLinks(actor, filter, Page.after(cursor, ShareLinkId::of), limit)
                        .map(page -> page.map(link -> json.toJson(actor, link)))
                        .map(page -> new ShareLinkPageJson(page.items(), page.next())));
    }

    @Override
    public Mono<ShareLinkJson> createShareLink(String idempotencyKey, NewShareLinkJson body) {
        Request request = new Request("createShareLink", idempotencyKey, body);
        return Actor.current()
                .flatMap(actor -> requests.once(actor, request, ShareLinkJson.class, () -> create(actor, body)));
    }

    private Mono<ShareLinkJson> create(Actor actor, NewShareLinkJson body) {
        return json.toLink(actor, body).flatMap(link -> {
            String worded = link.code();
            Mono<String> made = worded == null ? links.create(actor, link) : vanity.propose(actor, link, worded);
            return made.then(links.getShareLink(actor, link.id())).map(found -> json.toJson(actor, found));
        });
    }

    @Override
    public Mono<ShareLinkJson> getShareLink(UUID shareLinkId) {
        return Actor.current()
                .flatMap(actor -> links.getShareLink(actor, new ShareLinkId(shareLinkId))
                        .map(found -> json.toJson(actor, found)));
    }

    @Override
    public Mono<ShareLinkJson> setShareLinkState(UUID shareLinkId, ShareLinkHoldJson body) {
        ShareLinks.Wish wish = ShareLinks.Wish.valueOf(body.state().name());
        return Actor.current()
                .flatMap(actor ->
                        links.hold(actor, new ShareLinkId(shareLinkId), wish).map(found -> json.toJson(actor, found)));
    }

    @Override
    public Mono<ShareLinkJson> decideShareLinkWording(UUID shareLinkId, LinkWordingDecisionJson body) {
        boolean approved = body.decision() == WordingDecisionJson.APPROVED;
        return Actor.current()
                .flatMap(actor -> vanity.decide(actor, new ShareLinkId(shareLinkId), approved)
                        .map(found -> json.toJson(actor, found)));
    }

    /** What is kept of a batch under its Idempotency-Key; the links themselves are read again. */
    private record Made(UUID batch) {}

    @Override
    public Flux<DataBuffer> createShareLinkBatch(String idempotencyKey, NewShareLinkBatchJson body) {
        Request request = new Request("createShareLinkBatch", idempotencyKey, body);
        return Actor.current()
                .flatMapMany(actor -> requests.once(
                                actor,
                                request,
                                Made.class,
                                () -> json.toSorts(actor, body)
                                        .flatMap(sorts -> batches.create(actor, sorts))
                                        .map(Made::new))
                        .flatMapMany(made -> batches.csv(actor, made.batch())))
                .map(ShareLinksController::bytes);
    }

    @Override
    public Flux<DataBuffer> getShareLinkBatch(UUID batchId) {
        return Actor.current().flatMapMany(actor -> batches.csv(actor, batchId)).map(ShareLinksController::bytes);
    }

    @Override
    public Mono<ShareLinkJson> getSpokenCode(String spokenCode) {
        return Actor.current()
                .flatMap(actor -> links.getBySpokenCode(actor, spokenCode).map(found -> json.toJson(actor, found)));
    }

    private static DataBuffer bytes(String text) {
        return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8));
    }

    private static @Nullable String name(@Nullable Enum<?> word) {
        return word == null ? null : word.name();
    }
}
