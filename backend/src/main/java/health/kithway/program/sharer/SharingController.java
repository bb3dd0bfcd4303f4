package health.kithway.program.sharer;

import health.kithway.contract.publics.CreateShareJson;
import health.kithway.contract.publics.ShareJson;
import health.kithway.contract.publics.ShareWayJson;
import health.kithway.contract.publics.SharedProgramJson;
import health.kithway.contract.publics.SharerPassJson;
import health.kithway.contract.publics.SharersApi;
import health.kithway.contract.publics.SharingJson;
import health.kithway.directory.Language;
import health.kithway.pass.IssuedPass;
import health.kithway.pass.Passes;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.program.ProgramId;
import health.kithway.program.link.ShareLinks;
import health.kithway.program.link.SharedLink;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Sharing, for front ends of caregivers and patients; the same doors as the page. */
@RestController
class SharingController implements SharersApi {

    private final Sharers sharers;
    private final Shares shares;
    private final ShareLinks links;
    private final Passes passes;
    private final Invitations invitations;
    private final IdempotentRequests requests;

    SharingController(
            Sharers sharers,
            Shares shares,
            ShareLinks links,
            Passes passes,
            Invitations invitations,
            IdempotentRequests requests) {
        this.sharers = sharers;
        this.shares = shares;
        this.links = links;
        this.passes = passes;
        this.invitations = invitations;
        this.requests = requests;
    }

    @Override
    public Mono<SharerPassJson> becomeSharer(String code, String idempotencyKey) {
        return Actor.current()
                .flatMap(holder -> links.get(code)
                        .filter(link -> link.organization().equals(holder.organization()))
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("link"))))
                        .flatMap(link -> invite(holder, idempotencyKey, link)))
                .map(pass -> new SharerPassJson(pass.secret(), pass.expiresAt(), invitations.address(pass)));
    }

    private Mono<IssuedPass> invite(Actor holder, String key, SharedLink link) {
        var request = new IdempotentRequests.Request("becomeSharer", key, link.code());
        return passes.findHeld(holder)
                .map(pass -> new PersonId(Objects.requireNonNull(pass.personId(), "made for a person")))
                .flatMap(person -> invitations.invite(holder, request, person, link.programId(), link.campaignId()));
    }

    @Override
    public Mono<SharingJson> getSharing(@Nullable String language) {
        Language wanted = Optional.ofNullable(language).flatMap(Language::of).orElse(Language.EN);
        return Actor.current()
                .flatMap(sharers::getHeld)
                .flatMap(sharer -> sharers.getPage(sharer, wanted))
                .map(page -> new SharingJson(
                        page.organization().displayName(),
                        page.programs().stream()
                                .map(shared -> new SharedProgramJson(
                                        shared.program().value(), shared.heading(), shared.disclosure()))
                                .toList(),
                        Math.toIntExact(page.shared())));
    }

    @Override
    public Mono<ShareJson> createShare(String idempotencyKey, CreateShareJson body) {
        var request = new IdempotentRequests.Request("createShare", idempotencyKey, body);
        Way way = Way.valueOf(body.way().name());
        Language language = Language.valueOf(body.language().name());
        return Actor.current()
                .flatMap(holder -> sharers.getHeld(holder)
                        .flatMap(sharer -> requests.once(
                                holder,
                                request,
                                ShareJson.class,
                                () -> shares.share(sharer, new ProgramId(body.programId()), way, language)
                                        .map(SharingController::toJson))));
    }

    private static ShareJson toJson(Share share) {
        return new ShareJson(
                ShareWayJson.valueOf(share.way().name()),
                share.address(),
                share.subject(),
                share.body(),
                share.disclosure());
    }
}
