package health.kithway.program.print;

import health.kithway.contract.staff.PaperJson;
import health.kithway.contract.staff.PrintsApi;
import health.kithway.directory.Language;
import health.kithway.program.link.ShareLinkId;
import health.kithway.tenancy.Actor;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Prints, for staff. */
@RestController
class PrintsController implements PrintsApi {

    private final Prints prints;

    PrintsController(Prints prints) {
        this.prints = prints;
    }

    @Override
    public Mono<byte[]> getQrSvg(UUID shareLinkId, Boolean logo) {
        return Actor.current().flatMap(actor -> prints.svg(actor, new ShareLinkId(shareLinkId), logo));
    }

    @Override
    public Mono<byte[]> getQrPng(UUID shareLinkId, Integer size, Boolean logo) {
        return Actor.current().flatMap(actor -> prints.png(actor, new ShareLinkId(shareLinkId), size, logo));
    }

    @Override
    public Mono<byte[]> getPoster(UUID shareLinkId, @Nullable PaperJson paper, @Nullable String first) {
        Poster.Paper sheet = paper == PaperJson.A4 ? Poster.Paper.A4 : Poster.Paper.LETTER;
        Language top = Optional.ofNullable(first).flatMap(Language::of).orElse(Language.EN);
        return Actor.current().flatMap(actor -> prints.poster(actor, new ShareLinkId(shareLinkId), sheet, top));
    }
}
