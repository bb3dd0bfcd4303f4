package health.kithway.integrity;

import health.kithway.contract.staff.AddressKindJson;
import health.kithway.contract.staff.IntegrityApi;
import health.kithway.contract.staff.IntegrityFindingJson;
import health.kithway.contract.staff.IntegrityFindingKindJson;
import health.kithway.contract.staff.IntegrityFindingPageJson;
import health.kithway.contract.staff.IntegrityFindingReasonJson;
import health.kithway.contract.staff.IntegrityFindingStateJson;
import health.kithway.contract.staff.ReplaceStaffAddressesJson;
import health.kithway.contract.staff.ResolutionJson;
import health.kithway.contract.staff.ResolutionReasonJson;
import health.kithway.contract.staff.ResolutionVerdictJson;
import health.kithway.contract.staff.ResolveFindingJson;
import health.kithway.contract.staff.StaffAddressCountJson;
import health.kithway.person.Address;
import health.kithway.person.AddressKind;
import health.kithway.person.Likenesses;
import health.kithway.referral.ReferralId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.Page;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Findings, for coordinators and compliance; and whose addresses are those of staff. */
@RestController
class IntegrityController implements IntegrityApi {

    private final Findings findings;
    private final Likenesses likenesses;
    private final IdempotentRequests requests;

    IntegrityController(Findings findings, Likenesses likenesses, IdempotentRequests requests) {
        this.findings = findings;
        this.likenesses = likenesses;
        this.requests = requests;
    }

    @Override
    public Mono<IntegrityFindingPageJson> listFindings(
            @Nullable IntegrityFindingStateJson state,
            @Nullable IntegrityFindingKindJson kind,
            @Nullable String cursor,
            Integer limit) {
        Finding.State wanted = state == null ? null : Finding.State.valueOf(state.name());
        Finding.Kind about = kind == null ? null : Finding.Kind.valueOf(kind.name());
        return Actor.current()
                .flatMap(actor -> findings.listFindings(actor, wanted, about, Page.after(cursor, FindingId::of), limit))
                .map(page -> page.map(IntegrityController::toJson))
                .map(page -> new IntegrityFindingPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<IntegrityFindingJson> resolveFinding(UUID findingId, String idempotencyKey, ResolveFindingJson body) {
        record Said(UUID findingId, ResolveFindingJson body) {}
        var request = new IdempotentRequests.Request("resolveFinding", idempotencyKey, new Said(findingId, body));
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        IntegrityFindingJson.class,
                        () -> findings.resolve(
                                        actor,
                                        new FindingId(findingId),
                                        Resolution.Verdict.valueOf(
                                                body.verdict().name()),
                                        Resolution.Reason.valueOf(body.reason().name()))
                                .map(IntegrityController::toJson)));
    }

    @Override
    public Mono<StaffAddressCountJson> replaceStaffAddresses(ReplaceStaffAddressesJson body) {
        Set<Address> addresses = body.addresses().stream()
                .map(told -> Address.of(kind(told.kind()), told.address()))
                .collect(Collectors.toSet());
        return Actor.current()
                .flatMap(actor -> likenesses.replaceStaffAddresses(actor, addresses))
                .map(StaffAddressCountJson::new);
    }

    private static AddressKind kind(AddressKindJson kind) {
        return AddressKind.valueOf(kind.name());
    }

    private static IntegrityFindingJson toJson(Finding finding) {
        ReferralId other = finding.otherReferralId();
        Resolution resolution = finding.resolution();
        return new IntegrityFindingJson(
                finding.id().value(),
                finding.referralId().value(),
                IntegrityFindingKindJson.valueOf(finding.sign().kind().name()),
                IntegrityFindingReasonJson.valueOf(finding.sign().name()),
                other == null ? null : other.value(),
                finding.foundAt(),
                IntegrityFindingStateJson.valueOf(finding.state().name()),
                resolution == null ? null : toJson(resolution));
    }

    private static ResolutionJson toJson(Resolution resolution) {
        return new ResolutionJson(
                ResolutionVerdictJson.valueOf(resolution.verdict().name()),
                ResolutionReasonJson.valueOf(resolution.reason().name()),
                resolution.resolvedAt());
    }
}
