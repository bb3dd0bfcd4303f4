package health.kithway.program.link;

import health.kithway.contract.staff.ChannelJson;
import health.kithway.contract.staff.LinkWordingJson;
import health.kithway.contract.staff.NewShareLinkBatchJson;
import health.kithway.contract.staff.NewShareLinkJson;
import health.kithway.contract.staff.NewShareLinksJson;
import health.kithway.contract.staff.ShareLinkJson;
import health.kithway.contract.staff.ShareLinkKindJson;
import health.kithway.contract.staff.ShareLinkStateJson;
import health.kithway.directory.LocationId;
import health.kithway.directory.ProviderGroupId;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The staff contract's words for share links. Whose link it is may be said and seen by coordinators only (R-HIPAA-05). */
@Component
final class ShareLinkJsonMapping {

    private static final String SHARERS = "R-HIPAA-05";

    private final LinkAddresses addresses;
    private final Ids ids;
    private final Clock clock;

    ShareLinkJsonMapping(LinkAddresses addresses, Ids ids, Clock clock) {
        this.addresses = addresses;
        this.ids = ids;
        this.clock = clock;
    }

    ShareLinkJson toJson(Actor actor, ShareLink link) {
        LinkDimensions counted = link.counted();
        LinkTerms terms = link.terms();
        return new ShareLinkJson(
                link.id().value(),
                link.code(),
                addresses.of(link.linkDomain(), link.code()),
                spoken(link),
                counted.programId().value(),
                link.programName(),
                counted.campaignId().value(),
                link.campaignName(),
                ChannelJson.valueOf(counted.channel().name()),
                value(counted.locationId(), LocationId::value),
                value(counted.serviceLineId(), ServiceLineId::value),
                value(counted.providerGroupId(), ProviderGroupId::value),
                actor.is(Role.COORDINATOR) ? value(counted.sharerId(), PersonId::value) : null,
                ShareLinkKindJson.valueOf(terms.kind().name()),
                terms.mostUses(),
                link.uses(),
                LinkWordingJson.valueOf(link.wording().name()),
                ShareLinkStateJson.valueOf(link.state().name()),
                terms.expiresAt());
    }

    Mono<NewShareLink> toLink(Actor actor, NewShareLinkJson body) {
        LinkDimensions counted = new LinkDimensions(
                new ProgramId(body.programId()),
                new CampaignId(body.campaignId()),
                Channel.valueOf(body.channel().name()),
                value(body.locationId(), LocationId::new),
                value(body.serviceLineId(), ServiceLineId::new),
                value(body.providerGroupId(), ProviderGroupId::new),
                value(body.sharerId(), PersonId::new));
        LinkTerms terms = terms(body.kind(), body.expiresAt(), body.mostUses());
        ShareLinkId id = new ShareLinkId(ids.next());
        return allowed(actor, counted, terms, "")
                .thenReturn(new NewShareLink(id, body.code(), counted, terms, Boolean.TRUE.equals(body.spoken())));
    }

    Mono<List<LinkBatches.Sort>> toSorts(Actor actor, NewShareLinkBatchJson body) {
        return Flux.fromIterable(body.links())
                .index((at, sort) -> toSort(actor, sort, "/links/" + at))
                .concatMap(sort -> sort)
                .collectList();
    }

    private Mono<LinkBatches.Sort> toSort(Actor actor, NewShareLinksJson body, String where) {
        LinkDimensions counted = new LinkDimensions(
                new ProgramId(body.programId()),
                new CampaignId(body.campaignId()),
                Channel.valueOf(body.channel().name()),
                value(body.locationId(), LocationId::new),
                value(body.serviceLineId(), ServiceLineId::new),
                value(body.providerGroupId(), ProviderGroupId::new),
                value(body.sharerId(), PersonId::new));
        LinkTerms terms = terms(body.kind(), body.expiresAt(), body.mostUses());
        return allowed(actor, counted, terms, where)
                .thenReturn(new LinkBatches.Sort(counted, terms, Boolean.TRUE.equals(body.spoken()), body.count()));
    }

    private Mono<Void> allowed(Actor actor, LinkDimensions counted, LinkTerms terms, String where) {
        if (counted.sharerId() != null && !actor.is(Role.COORDINATOR)) {
            return Mono.error(() -> new Refused(new CommonRefusal.NotAllowed(SHARERS)));
        }
        Instant expiresAt = terms.expiresAt();
        return expiresAt == null || expiresAt.isAfter(clock.instant())
                ? Mono.empty()
                : Mono.error(() -> new Refused(new CommonRefusal.Invalid(
                        List.of(new FieldProblem(where + "/expiresAt", "past", "a time in the future")))));
    }

    private static LinkTerms terms(
            @Nullable ShareLinkKindJson kind, @Nullable Instant expiresAt, @Nullable Integer mostUses) {
        return new LinkTerms(
                kind == null ? LinkTerms.Kind.LINK : LinkTerms.Kind.valueOf(kind.name()), expiresAt, mostUses);
    }

    private static @Nullable String spoken(ShareLink link) {
        String code = link.spokenCode();
        return code == null ? null : new SpokenCode(code).display();
    }

    private static <F, T> @Nullable T value(@Nullable F from, Function<F, T> change) {
        return from == null ? null : change.apply(from);
    }
}
