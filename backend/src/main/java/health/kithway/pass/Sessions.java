package health.kithway.pass;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Browsers whose holders have typed a code. A session ends after ten idle minutes (R-SEC-02), after twelve hours, when its
 * holder says "forget me", and when what it opens is taken from them. A phone that its owner wants remembered needs no further
 * code for thirty days, but their own link.
 */
@Component
public final class Sessions {

    static final Duration IDLE = Duration.ofMinutes(10);
    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration REMEMBERED = Duration.ofDays(30);

    private static final Pattern COOKIE = Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9_-]{27})");

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final SessionTable table;
    private final Ids ids;
    private final Clock clock;
    private final RandomGenerator chance;

    Sessions(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            SessionTable table,
            Ids ids,
            Clock clock,
            RandomGenerator chance) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.ids = ids;
        this.clock = clock;
        this.chance = chance;
    }

    /** After a right code. */
    public Mono<IssuedSession> begin(Actor actor, PassPurpose purpose, UUID subject, UUID person, boolean remember) {
        Instant now = clock.instant();
        String secret = Secret.next(chance);
        Session session = new Session(actor.organization(), ids.next(), purpose, subject, person);
        Duration kept = remember ? REMEMBERED : null;
        SessionTable.Times times = new SessionTable.Times(now, now.plus(LONGEST), kept == null ? null : now.plus(kept));
        return audited.run(
                actor,
                Sentence.of("pass.session-begun", "person", person, "sign-in"),
                () -> table.insert(session, Secret.hash(secret), times)
                        .thenReturn(new IssuedSession(session, actor.organization() + "." + secret, kept)));
    }

    /** By the cookie; empty where it is over or was none of ours. */
    public Mono<Session> find(String cookie) {
        return read(cookie, (organization, hash) -> {
            Instant now = clock.instant();
            return transactions
                    .run(organization, () -> table.see(organization, hash, now, now.minus(IDLE)))
                    .map(row -> row.toSession(organization));
        });
    }

    /** The session that somebody came in with; empty for anybody who holds none, and once it is over. */
    public Mono<Session> findHeld(Actor holder) {
        return holder.kind() == ActorKind.PASS_HOLDER
                ? transactions
                        .read(
                                holder.organization(),
                                () -> table.find(holder.organization(), UUID.fromString(holder.id()), clock.instant()))
                        .map(row -> row.toSession(holder.organization()))
                : Mono.empty();
    }

    /** By the cookie of a remembered phone and the person's own link; empty where a code is needed. */
    public Mono<Session> resume(String cookie, Pass pass) {
        UUID person = pass.personId();
        return person == null
                ? Mono.empty()
                : read(cookie, (organization, hash) -> {
                    Instant now = clock.instant();
                    return organization.equals(pass.organization())
                            ? transactions
                                    .run(
                                            organization,
                                            () -> table.resume(organization, hash, person, now, now.plus(LONGEST)))
                                    .map(row -> row.toSession(organization))
                            : Mono.empty();
                });
    }

    /** "Forget me": the browser is a stranger's from now on. */
    public Mono<Void> forget(String cookie) {
        return read(
                cookie,
                (organization, hash) ->
                        transactions.run(organization, () -> table.end(organization, hash, clock.instant())));
    }

    /** Every browser that opens it is a stranger's from now on. */
    public Mono<Void> endAllOn(Actor actor, UUID subject) {
        return audited.run(
                actor,
                Sentence.of("pass.sessions-ended", "subject", subject, "sign-in"),
                () -> table.endAllOn(actor.organization(), subject, clock.instant()));
    }

    private static <T> Mono<T> read(String cookie, BiFunction<OrganizationId, byte[], Mono<T>> work) {
        return Mono.justOrEmpty(Optional.of(COOKIE.matcher(cookie)).filter(Matcher::matches))
                .flatMap(parts -> organization(parts.group(1)))
                .flatMap(organization -> work.apply(organization, Secret.hash(cookie.substring(37))));
    }

    private static Mono<OrganizationId> organization(String text) {
        return Mono.fromCallable(() -> new OrganizationId(UUID.fromString(text)))
                .onErrorComplete(IllegalArgumentException.class);
    }
}
