package health.kithway.pages;

import health.kithway.consent.grant.Consent;
import health.kithway.consent.receipt.Receipt;
import health.kithway.consent.receipt.Receipts;
import health.kithway.directory.Language;
import health.kithway.disclosure.OwnRecord;
import health.kithway.disclosure.Told;
import health.kithway.messaging.Message;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Set;
import java.util.function.Function;

/** Says in plain words what is known of a person. */
record KnowPages(ZoneId zone, Language language, Function<Receipt, Receipts.Said> read) {

    /** What people may be read for; each has its words on the page (EveryReadNamesItsPurposeTest). */
    static final Set<String> PURPOSES = Set.of(
            "message",
            "treatment",
            "consent",
            "operations",
            "compliance",
            "own-record",
            "emergency",
            "circle",
            "sharing",
            "patient-request",
            "report");

    private static final Set<String> REASONS =
            Set.of("CONSENTED", "ANSWER_TO_INBOUND", "CONFIRMS_STOP", "ASKED_FOR_CODE", "SUPPRESSED", "REVOKED");

    KnowView.Know page(String token, OwnRecord record) {
        return new KnowView.Know(
                new Known.All(
                        record.consents().reversed().stream().map(this::said).toList(),
                        record.receipts().stream()
                                .map(one -> new Known.Proof(when(one.issuedAt()), address(token, one)))
                                .toList(),
                        record.messages().stream().map(this::sent).toList(),
                        record.looks().stream().map(this::look).toList(),
                        record.told().stream().map(this::told).toList()),
                "/k/" + token);
    }

    KnowView.Receipt receipt(String token, Receipt receipt) {
        Receipts.Said said = read.apply(receipt);
        return new KnowView.Receipt(
                said.organizationName(),
                when(receipt.issuedAt()),
                receipt.id().toString(),
                receipt.keyId(),
                said.said().stream().map(this::line).toList(),
                address(token, receipt) + "/signed",
                "/k/" + token);
    }

    private Known.Said said(Consent consent) {
        return new Known.Said(
                "know.scope." + consent.scope().name(),
                consent.isGranted(),
                "know.method." + consent.method().name(),
                consent.authorityId() != null,
                when(consent.occurredAt()));
    }

    private Known.ReceiptLine line(Receipts.Said.Line line) {
        return new Known.ReceiptLine(
                "know.scope." + line.scope(),
                line.state().equals("GRANTED"),
                "know.method." + line.method(),
                when(Instant.parse(line.occurredAt())),
                line.wording(),
                line.version() == null ? null : line.version().toString(),
                line.language());
    }

    private Known.Sent sent(Message message) {
        String state = switch (message.state()) {
            case PLANNED -> "waiting";
            case REFUSED, SUPPRESSED, EXPIRED, CANCELLED -> "not-sent";
            case HANDED_OVER, UNCERTAIN, ACCEPTED, QUEUED, SENDING, SENT, DELIVERED -> "sent";
            case UNDELIVERED, FAILED -> "failed";
        };
        String reason = message.permit().reason();
        return new Known.Sent(
                "know.channel." + message.channel().name(),
                "know.message." + state,
                "know.reason."
                        + (REASONS.contains(reason) ? reason : message.permit().permitted() ? "YES" : "NO"),
                when(message.createdAt()));
    }

    private Known.Told told(Told told) {
        boolean worded = !told.to().equals(Told.OTHER);
        return new Known.Told(
                "know.to." + told.to(),
                told.name(),
                worded ? "know.topic." + told.what() : told.what(),
                worded,
                when(told.at()));
    }

    private Known.Look look(OwnRecord.Look look) {
        String purpose = PURPOSES.contains(look.purpose()) ? look.purpose() : "other";
        return new Known.Look("know.who." + look.actorKind(), "know.purpose." + purpose, when(look.at()));
    }

    private String when(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(language.locale())
                .format(at.atZone(zone));
    }

    private static String address(String token, Receipt receipt) {
        return "/k/" + token + "/receipts/" + receipt.id();
    }
}
