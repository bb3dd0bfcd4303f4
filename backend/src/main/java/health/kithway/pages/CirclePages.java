package health.kithway.pages;

import health.kithway.circle.Permission;
import health.kithway.circle.Right;
import health.kithway.circle.joining.Seat;
import health.kithway.circle.joining.Seats;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.text.AgreedText;
import health.kithway.consent.text.ConsentText;
import health.kithway.consent.text.ConsentTextId;
import health.kithway.consent.text.ConsentTexts;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Organization;
import health.kithway.pass.CodeRefused;
import health.kithway.problem.Refused;
import health.kithway.tenancy.OrganizationId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the pages of circles have in common: whose clinic, who sits there, which boxes are offered. */
@Component
final class CirclePages {

    /** What a member agrees to for themselves. */
    private static final Set<ConsentPurpose> OWN =
            Set.of(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT, ConsentPurpose.EMAIL_ABOUT_VISIT);

    private final Readers readers;
    private final Themes themes;
    private final Printer printer;
    private final Directory directory;
    private final ConsentTexts texts;
    private final Seats seats;
    private final CircleCookies cookies;

    CirclePages(
            Readers readers,
            Themes themes,
            Printer printer,
            Directory directory,
            ConsentTexts texts,
            Seats seats,
            CircleCookies cookies) {
        this.readers = readers;
        this.themes = themes;
        this.printer = printer;
        this.directory = directory;
        this.texts = texts;
        this.seats = seats;
        this.cookies = cookies;
    }

    Here here(ServerWebExchange exchange) {
        return readers.here(exchange, null);
    }

    /** A page of one clinic. */
    Mono<Frame> frame(ServerWebExchange exchange, OrganizationId organization) {
        Here here = here(exchange);
        return directory.getOrganization(organization).flatMap(own -> frame(here, own));
    }

    Mono<Frame> frame(Here here, Organization own) {
        return themes.frame(here, own);
    }

    ResponseEntity<String> print(Frame frame, View view) {
        return printer.print(frame, view);
    }

    /** For a member whose session lasts; anybody else is told to open their own link again. */
    Mono<ResponseEntity<String>> seated(
            ServerWebExchange exchange, BiFunction<Seat, Frame, Mono<ResponseEntity<String>>> page) {
        return seats.find(cookies.session(exchange))
                .flatMap(seat ->
                        frame(exchange, seat.session().organization()).flatMap(frame -> page.apply(seat, frame)))
                .onErrorResume(
                        Refused.class, refused -> switch (refused.refusal().status()) {
                            case 403, 404, 410 -> Mono.empty();
                            default -> Mono.error(refused);
                        })
                .switchIfEmpty(Mono.fromSupplier(
                        () -> printer.print(Frame.bare(here(exchange)), new CircleView.CircleAway())));
    }

    /** A link that is over is told so, whatever the reason. */
    Mono<ResponseEntity<String>> orGone(ServerWebExchange exchange, View gone, Mono<ResponseEntity<String>> page) {
        return page.onErrorResume(
                        Refused.class, refused -> switch (refused.refusal().status()) {
                            case 404, 410 -> Mono.empty();
                            default -> Mono.error(refused);
                        })
                .switchIfEmpty(Mono.fromSupplier(() -> printer.print(Frame.bare(here(exchange)), gone)));
    }

    /** What is wrong with a typed code; any other refusal stays one. */
    static Mistakes mistake(Refused refused) {
        return switch (refused.refusal()) {
            case CodeRefused.Wrong wrong ->
                Mistakes.of("code", wrong.triesLeft() > 0 ? "error.code" : "error.code.over");
            case CodeRefused.Over over -> Mistakes.of("code", "error.code.over");
            case CodeRefused.TooManySent many -> Mistakes.of("code", "error.code.many");
            case CodeRefused.Locked locked -> Mistakes.of("code", "error.code.locked");
            default -> throw refused;
        };
    }

    Mono<List<View.Text>> boxes(OrganizationId organization, Here here, List<String> ticked) {
        return boxes(organization, here.language(), ticked, OWN);
    }

    Mono<List<View.Text>> boxes(
            OrganizationId organization, Language language, List<String> ticked, Set<ConsentPurpose> wanted) {
        return texts.listInForce(organization, language)
                .map(all -> all.stream()
                        .filter(text -> wanted.contains(text.purpose()))
                        .toList())
                .map(own -> IntStream.range(0, own.size())
                        .mapToObj(at -> text(at, own.get(at)))
                        .map(text -> text.ticked(ticked.contains(text.value())))
                        .toList());
    }

    static List<AgreedText> agreed(List<String> ticked) {
        return ticked.stream()
                .map(Draft.Tick::of)
                .map(tick -> new AgreedText(ConsentTextId.of(tick.textId()), tick.version()))
                .toList();
    }

    /** What was ticked on a form. */
    static List<Permission> ticked(MultiValueMap<String, String> sent) {
        List<String> ticked = sent.getOrDefault("may", List.of());
        return Arrays.stream(Permission.values())
                .filter(permission -> ticked.contains(permission.name()))
                .toList();
    }

    /** Keys of what the holder of these rights sees. */
    static List<String> sees(List<Right> rights) {
        return rights.stream().map(right -> key(right.permission())).toList();
    }

    /** Keys of what they do not see. */
    static List<String> not(List<Right> rights) {
        List<Permission> may = rights.stream().map(Right::permission).toList();
        return Arrays.stream(Permission.values())
                .filter(permission -> permission != Permission.INVITE && !may.contains(permission))
                .map(CirclePages::key)
                .toList();
    }

    static String key(Permission permission) {
        return "circle.may." + permission.name();
    }

    private static View.Text text(int at, ConsentText text) {
        return new View.Text(
                at == 0 ? "agreed" : "agreed-" + at,
                new Draft.Tick(text.id().toString(), text.version()).value(),
                text.purpose().name(),
                text.label(),
                text.wording(),
                String.valueOf(text.version()),
                text.isRequired(),
                false);
    }
}
