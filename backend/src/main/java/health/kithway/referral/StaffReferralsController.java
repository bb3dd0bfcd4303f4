package health.kithway.referral;

import health.kithway.contract.staff.MergeReferralJson;
import health.kithway.contract.staff.RecordedAppointmentEventJson;
import health.kithway.contract.staff.ReferralDetailJson;
import health.kithway.contract.staff.ReferralMergeJson;
import health.kithway.contract.staff.ReferralSummaryJson;
import health.kithway.contract.staff.ReferralSummaryPageJson;
import health.kithway.contract.staff.ReferralsApi;
import health.kithway.contract.staff.ReportOwnAppointmentJson;
import health.kithway.contract.staff.StageJson;
import health.kithway.contract.staff.TakeReferralJson;
import health.kithway.directory.Directory;
import health.kithway.program.link.ShareLinkId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The queue and single referrals, for coordinators. */
@RestController
class StaffReferralsController implements ReferralsApi {

    private final Referrals referrals;
    private final ReferralFiles files;
    private final Directory directory;
    private final Merges merges;
    private final DeskReferrals desk;
    private final Ids ids;
    private final IdempotentRequests requests;

    StaffReferralsController(
            Referrals referrals,
            ReferralFiles files,
            Directory directory,
            Merges merges,
            DeskReferrals desk,
            Ids ids,
            IdempotentRequests requests) {
        this.desk = desk;
        this.ids = ids;
        this.referrals = referrals;
        this.files = files;
        this.directory = directory;
        this.merges = merges;
        this.requests = requests;
    }

    @Override
    public Mono<ReferralSummaryPageJson> listReferrals(
            @Nullable StageJson stage, @Nullable String cursor, Integer limit) {
        Stage wanted = stage == null ? null : Stage.valueOf(stage.name());
        return Actor.current()
                .flatMap(actor -> referrals
                        .listReferrals(actor, wanted, Page.after(cursor, ReferralId::of), limit)
                        .zipWith(
                                names(actor.organization()),
                                (page, names) -> page.map(referral -> StaffJsonMapping.toSummary(referral, names)))
                        .map(page -> new ReferralSummaryPageJson(page.items(), page.next())));
    }

    @Override
    public Mono<ReferralSummaryJson> takeReferral(String idempotencyKey, TakeReferralJson body) {
        var request = new IdempotentRequests.Request("staff.takeReferral", idempotencyKey, body);
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        ReferralSummaryJson.class,
                        () -> taken(actor, body)
                                .flatMap(referral -> names(actor.organization())
                                        .map(names -> StaffJsonMapping.toSummary(referral, names)))));
    }

    private Mono<Referral> taken(Actor actor, TakeReferralJson body) {
        String spoken = body.spokenCode();
        UUID link = body.shareLinkId();
        if (spoken != null && link == null) {
            return desk.byCode(actor, spoken, found -> DeskJsonMapping.toNewReferral(ids.next(), found, body));
        }
        return link != null && spoken == null
                ? desk.byLink(
                        actor, new ShareLinkId(link), found -> DeskJsonMapping.toNewReferral(ids.next(), found, body))
                : Mono.error(DeskJsonMapping::codeOrLink);
    }

    @Override
    public Mono<ReferralDetailJson> getReferral(UUID referralId) {
        return Actor.current()
                .flatMap(actor -> files.get(actor, new ReferralId(referralId))
                        .zipWith(names(actor.organization()), StaffJsonMapping::toDetail));
    }

    @Override
    public Mono<RecordedAppointmentEventJson> recordAppointmentEvent(
            UUID referralId, String idempotencyKey, ReportOwnAppointmentJson body) {
        record Told(UUID referralId, ReportOwnAppointmentJson body) {}
        var request = new IdempotentRequests.Request(
                "staff.recordAppointmentEvent", idempotencyKey, new Told(referralId, body));
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        RecordedAppointmentEventJson.class,
                        () -> referrals
                                .recordAppointmentEvent(
                                        actor, StaffJsonMapping.toEvent(new ReferralId(referralId), body))
                                .map(StaffJsonMapping::toRecorded)));
    }

    @Override
    public Mono<ReferralMergeJson> mergeReferral(UUID referralId, String idempotencyKey, MergeReferralJson body) {
        record Told(UUID referralId, MergeReferralJson body) {}
        var request = new IdempotentRequests.Request("staff.mergeReferral", idempotencyKey, new Told(referralId, body));
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        ReferralMergeJson.class,
                        () -> merges.merge(actor, new ReferralId(referralId), new ReferralId(body.keptReferralId()))
                                .map(merge -> new ReferralMergeJson(
                                        merge.duplicate().value(), merge.kept().value(), merge.mergedAt()))));
    }

    private Mono<StaffJsonMapping.Names> names(OrganizationId organization) {
        return directory
                .listLocations(organization)
                .flatMap(locations -> directory
                        .listServiceLines(organization)
                        .map(lines -> StaffJsonMapping.Names.of(locations, lines)));
    }
}
