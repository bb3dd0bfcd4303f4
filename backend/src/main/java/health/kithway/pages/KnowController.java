package health.kithway.pages;

import health.kithway.consent.receipt.Receipts;
import health.kithway.disclosure.OwnRecord;
import health.kithway.disclosure.OwnRecordCopies;
import health.kithway.disclosure.OwnRecords;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** What the clinic knows about the reader, and the receipts of what they agreed to: after a code. That it was read is noted. */
@Controller
final class KnowController {

    private final KnowDoor door;
    private final OwnRecords records;
    private final OwnRecordCopies copies;
    private final Receipts receipts;
    private final CirclePages pages;

    KnowController(KnowDoor door, OwnRecords records, OwnRecordCopies copies, Receipts receipts, CirclePages pages) {
        this.door = door;
        this.records = records;
        this.copies = copies;
        this.receipts = receipts;
        this.pages = pages;
    }

    @GetMapping("/k/{token}")
    Mono<ResponseEntity<String>> show(@PathVariable String token, ServerWebExchange exchange) {
        return door.read(
                exchange,
                token,
                (frame, record) -> pages.print(frame, words(frame, record).page(token, record)));
    }

    @GetMapping("/k/{token}/receipts/{receiptId}")
    Mono<ResponseEntity<String>> receipt(
            @PathVariable String token, @PathVariable UUID receiptId, ServerWebExchange exchange) {
        return door.read(
                exchange,
                token,
                (frame, record) -> record.receipts().stream()
                        .filter(one -> one.id().equals(receiptId))
                        .findFirst()
                        .map(one -> pages.print(frame, words(frame, record).receipt(token, one)))
                        .orElseGet(() -> pages.print(frame, new KnowView.KnowGone())));
    }

    /** To be kept: the signed text alone, which anybody can verify without us. */
    @GetMapping("/k/{token}/receipts/{receiptId}/signed")
    Mono<ResponseEntity<String>> signed(
            @PathVariable String token, @PathVariable UUID receiptId, ServerWebExchange exchange) {
        return door.opened(
                exchange,
                token,
                link -> records.getReceipt(token, receiptId).map(receipt -> file("receipt.jws", receipt.jws())));
    }

    /** All of it to be kept, signed like a receipt. */
    @GetMapping("/k/{token}/record")
    Mono<ResponseEntity<String>> record(@PathVariable String token, ServerWebExchange exchange) {
        return door.opened(
                exchange, token, link -> copies.make(token).map(signed -> file("what-is-known.jws", signed)));
    }

    private static ResponseEntity<String> file(String name, String jws) {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(jws);
    }

    private KnowPages words(Frame frame, OwnRecord record) {
        return new KnowPages(record.organization().zone(), frame.here().language(), receipts::read);
    }
}
