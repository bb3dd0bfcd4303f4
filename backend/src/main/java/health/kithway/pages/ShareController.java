package health.kithway.pages;

import health.kithway.pages.Draft.Step;
import health.kithway.problem.Refused;
import health.kithway.program.ProgramId;
import health.kithway.program.link.SharedLink;
import health.kithway.program.print.Prints;
import health.kithway.program.sharer.Share;
import health.kithway.program.sharer.Sharer;
import health.kithway.program.sharer.Sharers;
import health.kithway.program.sharer.Shares;
import health.kithway.program.sharer.Way;
import health.kithway.referral.Referrals;
import health.kithway.referral.thanks.Thanks;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** The page to share from. Looking counts nothing; pressing a button takes a link, and the reader's own phone sends it. */
@Controller
final class ShareController {

    private final Journeys journeys;
    private final Referrals referrals;
    private final Sharers sharers;
    private final Shares shares;
    private final Prints prints;
    private final SharePages pages;
    private final Thanks thanks;

    ShareController(
            Journeys journeys,
            Referrals referrals,
            Sharers sharers,
            Shares shares,
            Prints prints,
            SharePages pages,
            Thanks thanks) {
        this.thanks = thanks;
        this.journeys = journeys;
        this.referrals = referrals;
        this.sharers = sharers;
        this.shares = shares;
        this.prints = prints;
        this.pages = pages;
    }

    /** From the last page of the journey: whoever asked gets a page of their own. */
    @PostMapping("/r/{code}/share")
    Mono<ResponseEntity<String>> begin(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.take(exchange, code, Step.DONE, (journey, sent) -> {
            SharedLink link = journey.landing().link();
            return referrals
                    .findBySubmission(link.visitor(), journey.answered().id())
                    .flatMap(referral ->
                            sharers.invite(link.visitor(), referral.requesterId(), link.programId(), link.campaignId()))
                    .map(pass -> Journeys.to("/s/" + pass.secret()));
        });
    }

    @GetMapping("/s/{token}")
    Mono<ResponseEntity<String>> show(@PathVariable String token, ServerWebExchange exchange) {
        return held(
                token,
                exchange,
                (sharer, here) -> sharers.getPage(sharer, here.language())
                        .flatMap(page -> thanks.isThanked(sharer.actor(), sharer.person())
                                .flatMap(thanked -> pages.choose(here, page, thanked))));
    }

    @PostMapping("/s/{token}")
    Mono<ResponseEntity<String>> take(@PathVariable String token, ServerWebExchange exchange) {
        return held(
                token, exchange, (sharer, here) -> exchange.getFormData().flatMap(sent -> take(sharer, here, sent)));
    }

    @GetMapping("/s/{token}/links/{code}")
    Mono<ResponseEntity<String>> ready(
            @PathVariable String token, @PathVariable String code, ServerWebExchange exchange) {
        return held(
                token,
                exchange,
                (sharer, here) -> shares.getShare(sharer, code, here.language())
                        .flatMap(share -> shown(sharer, here, token, share)));
    }

    /** The link to scan from the reader's own screen. */
    @GetMapping("/s/{token}/links/{code}/qr.svg")
    Mono<ResponseEntity<String>> qr(@PathVariable String token, @PathVariable String code, ServerWebExchange exchange) {
        return held(
                token,
                exchange,
                (sharer, here) -> shares.getShare(sharer, code, here.language())
                        .flatMap(share -> prints.svg(sharer.actor(), share.link()))
                        .map(svg -> ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType("image/svg+xml"))
                                .body(new String(svg, StandardCharsets.UTF_8))));
    }

    private Mono<ResponseEntity<String>> shown(Sharer sharer, Here here, String token, Share share) {
        return sharers.getPage(sharer, here.language()).flatMap(page -> pages.ready(here, page, token, share));
    }

    /** A form that was tampered with shows the page again. */
    private Mono<ResponseEntity<String>> take(Sharer sharer, Here here, MultiValueMap<String, String> sent) {
        String chosen = Forms.text(sent, "way");
        return Mono.justOrEmpty(Arrays.stream(Way.values())
                        .filter(way -> way.name().equals(chosen))
                        .findFirst())
                .flatMap(way -> shares.share(sharer, program(sent), way, here.language()))
                .map(share -> Journeys.to(here.below("links/" + share.code())))
                .defaultIfEmpty(Journeys.to(here.url()));
    }

    private static ProgramId program(MultiValueMap<String, String> sent) {
        try {
            return ProgramId.of(Forms.text(sent, "program"));
        } catch (IllegalArgumentException unreadable) {
            return new ProgramId(new UUID(0, 0));
        }
    }

    private Mono<ResponseEntity<String>> held(
            String token, ServerWebExchange exchange, BiFunction<Sharer, Here, Mono<ResponseEntity<String>>> page) {
        Here here = pages.here(exchange);
        return sharers.find(token)
                .flatMap(sharer -> page.apply(sharer, here))
                .onErrorResume(
                        Refused.class, refused -> switch (refused.refusal().status()) {
                            case 404, 410, 422 -> Mono.empty();
                            default -> Mono.error(refused);
                        })
                .switchIfEmpty(Mono.fromSupplier(() -> pages.gone(here)));
    }
}
