package health.kithway.pages;

import health.kithway.attribution.visit.VisitId;
import health.kithway.consent.text.AgreedText;
import health.kithway.consent.text.ConsentTextId;
import health.kithway.pages.Draft.Agreed;
import health.kithway.pages.Draft.Answers;
import health.kithway.pages.Draft.Plan;
import health.kithway.pages.Draft.Reach;
import health.kithway.pages.Draft.Sent;
import health.kithway.pages.Draft.Step;
import health.kithway.pages.Draft.Where;
import health.kithway.problem.Refused;
import health.kithway.program.link.LinkAddresses;
import health.kithway.program.link.LinkRefused;
import health.kithway.referral.BestTime;
import health.kithway.referral.EventSource;
import health.kithway.referral.NewReferral;
import health.kithway.referral.Referrals;
import health.kithway.referral.Relation;
import health.kithway.referral.WhoFor;
import health.kithway.routing.Asked;
import health.kithway.routing.rule.Coverage;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Reads the answers back, sends them once, and says what comes next. */
@Controller
final class SendController {

    private final Journeys journeys;
    private final Printer printer;
    private final Referrals referrals;
    private final Receipts receipts;
    private final LinkAddresses addresses;
    private final VisitsCookie known;
    private final Clock clock;

    SendController(
            Journeys journeys,
            Printer printer,
            Referrals referrals,
            Receipts receipts,
            LinkAddresses addresses,
            VisitsCookie known,
            Clock clock) {
        this.journeys = journeys;
        this.printer = printer;
        this.referrals = referrals;
        this.receipts = receipts;
        this.addresses = addresses;
        this.known = known;
        this.clock = clock;
    }

    @GetMapping("/r/{code}/check")
    Mono<ResponseEntity<String>> check(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.show(
                exchange,
                code,
                Step.CHECK,
                journey -> printer.print(journey.frame(Step.CHECK), new Checklist(journey).checkPage()));
    }

    /** The draft's id is the submission's: pressed twice, it makes one referral. */
    @PostMapping("/r/{code}/check")
    Mono<ResponseEntity<String>> send(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.take(
                exchange,
                code,
                Step.CHECK,
                (journey, sent) -> earlier(journey, exchange)
                        .flatMap(earlier ->
                                referrals.send(journey.landing().link().visitor(), referral(journey, earlier)))
                        .flatMap(referral -> receipts.of(journey, referral))
                        .map(receipt -> journey.answered().sent(receipt))
                        .flatMap(draft -> journeys.goOn(exchange, journey, draft))
                        .onErrorResume(Refused.class, refused -> refused(journey, refused)));
    }

    @GetMapping("/r/{code}/done")
    Mono<ResponseEntity<String>> done(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.show(exchange, code, Step.DONE, journey -> {
            Sent sent = Objects.requireNonNull(journey.answered().sent());
            @Nullable
            String share = journey.landing().link().isOpen()
                    ? addresses.of(journey.landing().link().linkDomain(), code).toString()
                    : null;
            return printer.print(journey.frame(Step.DONE), journey.donePage(sent, share));
        });
    }

    /** The clinic as a contact: public facts only. */
    @GetMapping("/r/{code}/clinic.vcf")
    Mono<ResponseEntity<String>> contact(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.drafted(
                exchange,
                code,
                journey -> receipts.place(journey)
                        .map(place -> ResponseEntity.ok()
                                .contentType(MediaType.parseMediaType("text/vcard;charset=UTF-8"))
                                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"clinic.vcf\"")
                                .body(ContactCard.of(place))));
    }

    private Mono<ResponseEntity<String>> refused(Journey journey, Refused refused) {
        if (refused.refusal() instanceof LinkRefused.LinkClosed) return journeys.closed(journey);
        int status = refused.refusal().status();
        if (status != 409 && status != 422) return Mono.error(refused);
        Mistakes mistakes = Mistakes.of("send", status == 409 ? "error.agreements" : "error.send");
        return Mono.just(printer.print(journey.frame(Step.CHECK).wrong(mistakes), new Checklist(journey).checkPage()));
    }

    /** What this browser remembers of itself. */
    private Mono<List<VisitId>> earlier(Journey journey, ServerWebExchange exchange) {
        return known.open(exchange, journey.landing().link().organization())
                .map(visitor -> visitor.touches(clock.instant()))
                .defaultIfEmpty(List.of());
    }

    /** Oldest first; the visit that led here is the last. */
    private static List<VisitId> touches(List<VisitId> earlier, @Nullable UUID visit) {
        if (visit == null) return earlier;
        VisitId last = new VisitId(visit);
        return Stream.concat(earlier.stream().filter(other -> !other.equals(last)), Stream.of(last))
                .toList();
    }

    private static NewReferral referral(Journey journey, List<VisitId> earlier) {
        Draft draft = journey.answered();
        Answers answers = draft.answers();
        Where where = Objects.requireNonNull(answers.where());
        Reach reach = Objects.requireNonNull(answers.reach());
        Agreed agreed = Objects.requireNonNull(answers.agreed());
        return new NewReferral(
                draft.id(),
                journey.landing().link(),
                touches(earlier, draft.visit()),
                agreed.language(),
                WhoFor.valueOf(Objects.requireNonNull(answers.whoFor())),
                given(reach.relation()) == null ? null : Relation.valueOf(reach.relation()),
                asked(answers, where),
                contact(reach),
                given(reach.patientFirstName()),
                agreed.ticks().stream()
                        .map(tick -> new AgreedText(ConsentTextId.of(tick.textId()), tick.version()))
                        .toList(),
                EventSource.PAGE);
    }

    private static Asked asked(Answers answers, Where where) {
        Plan plan = answers.plan();
        return new Asked(
                where.location(),
                where.serviceLine(),
                given(where.zip()),
                plan == null ? Coverage.NOT_SAID : plan.said());
    }

    private static NewReferral.Contact contact(Reach reach) {
        return new NewReferral.Contact(
                reach.firstName(),
                given(reach.lastName()),
                given(reach.phone()),
                given(reach.email()),
                BestTime.valueOf(reach.bestTime()));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
