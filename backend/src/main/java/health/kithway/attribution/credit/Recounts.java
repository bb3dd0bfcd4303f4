package health.kithway.attribution.credit;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Actor;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Shares the credit of many referrals again. Over the same events it comes to the same digest and adds nothing. */
@Component
final class Recounts {

    private static final int PAGE = 200;
    private static final UUID FIRST = new UUID(0, 0);

    private final AuditedTransactions audited;
    private final ApproachTable table;
    private final Crediting crediting;

    Recounts(AuditedTransactions audited, ApproachTable table, Crediting crediting) {
        this.audited = audited;
        this.table = table;
        this.crediting = crediting;
    }

    /** Which referrals: a program's, sent from one day on and before another. */
    record Span(ProgramId program, LocalDate from, LocalDate before, Occasion occasion) {}

    /**
     * What a recount came to.
     *
     * @param changed how many referrals have a new revision
     * @param digest SHA-256, in hex, over the credit hashes of all of them in the order of their ids
     */
    record Recount(int referrals, int changed, String digest, UUID last, boolean done) {

        static final Recount START = new Recount(0, 0, sha256("kithway recount 1"), FIRST, false);

        Recount with(List<Crediting.Outcome> page) {
            String digest = this.digest;
            for (Crediting.Outcome outcome : page) {
                digest = sha256(digest + outcome.referralId() + outcome.creditHash());
            }
            int more = (int) page.stream().filter(Crediting.Outcome::changed).count();
            UUID last = page.isEmpty() ? this.last : page.getLast().referralId();
            return new Recount(referrals + page.size(), changed + more, digest, last, page.size() < PAGE);
        }
    }

    /** Page by page, each in a transaction of its own, so that nothing else waits for long. */
    Mono<Recount> recount(Actor actor, Span span) {
        return Mono.just(Recount.START)
                .expand(sofar -> sofar.done() ? Mono.empty() : page(actor, span, sofar))
                .last();
    }

    private Mono<Recount> page(Actor actor, Span span, Recount sofar) {
        Sentence sentence =
                Sentence.of("attribution.recounted", "program", span.program().value(), "operations");
        return audited.run(
                actor,
                sentence,
                () -> table.listSent(
                                actor.organization(), span.program(), span.from(), span.before(), sofar.last(), PAGE)
                        .flatMap(page -> crediting.again(actor.organization(), page, span.occasion()))
                        .map(sofar::with));
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
