package health.kithway.pages;

import health.kithway.consent.receipt.Receipt;
import health.kithway.consent.receipt.Receipts;
import health.kithway.directory.Language;
import health.kithway.directory.Organization;
import health.kithway.disclosure.OwnRecord;
import health.kithway.disclosure.OwnRecords;
import health.kithway.pages.Draft.Step;
import health.kithway.problem.Refused;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.Referrals;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the clinic knows about the reader, and the receipts of what they agreed to. That it was read is noted. */
@Controller
final class KnowController {

    private final Journeys journeys;
    private final Referrals referrals;
    private final OwnRecords records;
    private final Receipts receipts;
    private final Readers readers;
    private final Themes themes;
    private final Printer printer;

    KnowController(
            Journeys journeys,
            Referrals referrals,
            OwnRecords records,
            Receipts receipts,
            Readers readers,
            Themes themes,
            Printer printer) {
        this.journeys = journeys;
        this.referrals = referrals;
        this.records = records;
        this.receipts = receipts;
        this.readers = readers;
        this.themes = themes;
        this.printer = printer;
    }

    /** From the last page of the journey: whoever asked gets a link of their own. */
    @PostMapping("/r/{code}/know")
    Mono<ResponseEntity<String>> begin(@PathVariable String code, ServerWebExchange exchange) {
        return journeys.take(exchange, code, Step.DONE, (journey, sent) -> {
            SharedLink link = journey.landing().link();
            return referrals
                    .findBySubmission(link.visitor(), journey.answered().id())
                    .flatMap(referral -> records.invite(link.visitor(), referral.requesterId()))
                    .map(pass -> Journeys.to("/k/" + pass.secret()));
        });
    }

    @GetMapping("/k/{token}")
    Mono<ResponseEntity<String>> show(@PathVariable String token, ServerWebExchange exchange) {
        return known(
                exchange,
                token,
                (here, record) -> printer.print(
                        frame(here, record.organization()),
                        new KnowPages(record.organization().zone(), here.language(), receipts::read)
                                .page(token, record)));
    }

    @GetMapping("/k/{token}/receipts/{receiptId}")
    Mono<ResponseEntity<String>> receipt(
            @PathVariable String token, @PathVariable UUID receiptId, ServerWebExchange exchange) {
        return known(
                exchange,
                token,
                (here, record) -> record.receipts().stream()
                        .filter(one -> one.id().equals(receiptId))
                        .findFirst()
                        .map(one -> printer.print(
                                frame(here, record.organization()),
                                new KnowPages(record.organization().zone(), here.language(), receipts::read)
                                        .receipt(token, one)))
                        .orElseGet(() -> gone(here)));
    }

    /** To be kept: the signed text alone, which anybody can verify without us. */
    @GetMapping("/k/{token}/receipts/{receiptId}/signed")
    Mono<ResponseEntity<String>> signed(
            @PathVariable String token, @PathVariable UUID receiptId, ServerWebExchange exchange) {
        return records.getReceipt(token, receiptId)
                .map(KnowController::file)
                .onErrorResume(Refused.class, refused -> Mono.just(gone(readers.here(exchange, null))));
    }

    private static ResponseEntity<String> file(Receipt receipt) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"receipt.jws\"")
                .body(receipt.jws());
    }

    private interface Page {
        ResponseEntity<String> of(Here here, OwnRecord record);
    }

    private Mono<ResponseEntity<String>> known(ServerWebExchange exchange, String token, Page page) {
        Here here = readers.here(exchange, null);
        return records.show(token)
                .map(record -> page.of(inOwn(here, record.language()), record))
                .onErrorResume(
                        Refused.class,
                        refused -> refused.refusal().status() == 404 ? Mono.just(gone(here)) : Mono.error(refused));
    }

    private static Here inOwn(Here here, Language own) {
        return here.chosen() ? here : new Here(here.path(), own, false, null);
    }

    private Frame frame(Here here, Organization organization) {
        return Frame.bare(here).with(Journey.clinic(organization, here.language()), themes.of(organization.id()));
    }

    private ResponseEntity<String> gone(Here here) {
        return printer.print(Frame.bare(here), new View.KnowGone());
    }
}
