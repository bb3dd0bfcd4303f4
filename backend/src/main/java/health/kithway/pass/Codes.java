package health.kithway.pass;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * One-time codes (R-OTP-01): six digits, for ten minutes, used once, tried five times, bound to the browser that asked. Five an
 * hour for an address, a pass or a person; a hundred wrong ones in a row lock. Whoever asks sends the code.
 */
@Component
public final class Codes {

    /** How long a code works. */
    public static final Duration WORKS = Duration.ofMinutes(10);

    static final int TRIES = 5;
    static final int SENT_AN_HOUR = 5;
    static final int WRONG_IN_A_ROW = 100;

    private static final int CODES = 1_000_000;

    private final AuditedTransactions audited;
    private final CodeTable table;
    private final Ids ids;
    private final Clock clock;
    private final RandomGenerator chance;

    Codes(AuditedTransactions audited, CodeTable table, Ids ids, Clock clock, RandomGenerator chance) {
        this.audited = audited;
        this.table = table;
        this.ids = ids;
        this.clock = clock;
        this.chance = chance;
    }

    /** Makes a code and ends those before it. */
    public Mono<IssuedCode> issue(Actor actor, CodeWanted wanted) {
        return audited.run(
                actor,
                Sentence.of("pass.code-issued", "pass", wanted.pass(), "sign-in"),
                () -> table.takeTurns(actor.organization(), wanted.pass())
                        .then(Mono.defer(() -> allow(actor.organization(), wanted)))
                        .then(Mono.defer(() -> make(actor.organization(), wanted))));
    }

    private Mono<Void> allow(OrganizationId organization, CodeWanted wanted) {
        Instant anHourAgo = clock.instant().minus(Duration.ofHours(1));
        return table.countWrong(organization, wanted.pass(), wanted.person())
                .flatMap(wrong -> wrong >= WRONG_IN_A_ROW
                        ? Mono.error(() -> new Refused(new CodeRefused.Locked()))
                        : table.countSince(organization, wanted, anHourAgo))
                .flatMap(sent -> sent >= SENT_AN_HOUR
                        ? Mono.error(() -> new Refused(new CodeRefused.TooManySent()))
                        : Mono.empty());
    }

    private Mono<IssuedCode> make(OrganizationId organization, CodeWanted wanted) {
        Instant now = clock.instant();
        String ticket = Secret.next(chance);
        String code = "%06d".formatted(chance.nextInt(CODES));
        return table.endEarlier(organization, wanted.pass(), wanted.person(), now)
                .then(table.insert(
                        organization,
                        new CodeTable.NewRow(
                                ids.next(),
                                wanted.pass(),
                                wanted.person(),
                                wanted.address(),
                                Secret.hash(ticket),
                                hash(ticket, code),
                                now,
                                now.plus(WORKS))))
                .thenReturn(new IssuedCode(ticket, code, now.plus(WORKS)));
    }

    /** What somebody typed was right: whose code it was, and by which pass it was asked for. */
    public record Checked(UUID pass, UUID person) {}

    /** Uses a code up. Spaces and dashes are forgiven; a wrong one counts even though it is refused. */
    public Mono<Checked> check(Actor actor, String ticket, String typed) {
        Instant now = clock.instant();
        return audited.run(
                        actor,
                        new Sentence("pass.code-tried", "code", "one-time", "sign-in"),
                        () -> table.lock(actor.organization(), Secret.hash(ticket))
                                .filter(row -> row.usedAt() == null
                                        && row.tries() < TRIES
                                        && row.expiresAt().isAfter(now))
                                .flatMap(row -> tryOn(actor.organization(), row, hash(ticket, digits(typed)), now)))
                .switchIfEmpty(Mono.error(() -> new Refused(new CodeRefused.Over())))
                .flatMap(tried -> tried.right() == null
                        ? Mono.error(() -> new Refused(new CodeRefused.Wrong(tried.left())))
                        : Mono.just(tried.right()));
    }

    /** What came of one try; refused only after the commit, which keeps the count. */
    private record Tried(@Nullable Checked right, int left) {}

    private Mono<Tried> tryOn(OrganizationId organization, CodeTable.Row row, byte[] typed, Instant now) {
        return MessageDigest.isEqual(row.codeHash(), typed)
                ? table.use(organization, row.id(), now)
                        .thenReturn(new Tried(new Checked(row.passId(), row.personId()), 0))
                : table.miss(organization, row.id()).thenReturn(new Tried(null, TRIES - row.tries() - 1));
    }

    private static String digits(String typed) {
        return typed.replaceAll("[\\s-]", "");
    }

    private static byte[] hash(String ticket, String code) {
        return Secret.hash(ticket + ":" + code);
    }
}
