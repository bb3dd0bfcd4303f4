package health.kithway.tenancy;

import health.kithway.problem.Refused;
import io.r2dbc.postgresql.codec.Json;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.function.Supplier;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * Does a request once however often the network repeats it (R-HTTP-03). The key, the hash of the body and the answer are
 * kept 24 hours in the transaction of the work itself; the answer must hold nothing personal. The same key with another body
 * is refused with 422, a first request that is still running with 409.
 */
@Component
public final class IdempotentRequests {

    private final OrganizationTransactions transactions;
    private final DatabaseClient database;
    private final JsonMapper json;
    private final Clock clock;

    IdempotentRequests(OrganizationTransactions transactions, DatabaseClient database, JsonMapper json, Clock clock) {
        this.transactions = transactions;
        this.database = database;
        this.json = json;
        this.clock = clock;
    }

    /** Names one request. Route is the operation's id; body is whatever the client sent, as read. */
    public record Request(String route, String key, Object body) {}

    public <T> Mono<T> once(Actor actor, Request request, Class<T> answer, Supplier<Mono<T>> work) {
        byte[] hash = sha256(json.writeValueAsBytes(request.body()));
        return transactions.run(
                actor.organization(),
                () -> claim(actor, request, hash)
                        .flatMap(first -> first
                                ? work.get()
                                        .flatMap(made ->
                                                keep(actor, request, made).thenReturn(made))
                                : replay(actor, request, hash, answer)));
    }

    private Mono<Boolean> claim(Actor actor, Request request, byte[] hash) {
        String lock = actor.organization() + "|" + actor.id() + "|" + request.route() + "|" + request.key();
        return database.sql("select pg_try_advisory_xact_lock(hashtextextended(:lock, 0))")
                .bind("lock", lock)
                .mapValue(Boolean.class)
                .one()
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(() -> new Refused(new IdempotencyRefused.StillRunning())))
                .then(insert(actor, request, hash));
    }

    private Mono<Boolean> insert(Actor actor, Request request, byte[] hash) {
        return database.sql("""
                        insert into ops.idempotency_key (organization_id, principal, route, key, request_hash, recorded_at)
                        values (:organization, :principal, :route, :key, :hash, :at)
                        on conflict do nothing
                        """)
                .bind("organization", actor.organization().value())
                .bind("principal", actor.id())
                .bind("route", request.route())
                .bind("key", request.key())
                .bind("hash", hash)
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .map(rows -> rows == 1);
    }

    private <T> Mono<Void> keep(Actor actor, Request request, T made) {
        return database.sql("""
                        update ops.idempotency_key
                           set response = :response
                         where organization_id = :organization and principal = :principal and route = :route and key = :key
                        """)
                .bind("response", Json.of(json.writeValueAsBytes(made)))
                .bind("organization", actor.organization().value())
                .bind("principal", actor.id())
                .bind("route", request.route())
                .bind("key", request.key())
                .fetch()
                .rowsUpdated()
                .then();
    }

    private record Kept(byte[] requestHash, Json response) {}

    private <T> Mono<T> replay(Actor actor, Request request, byte[] hash, Class<T> answer) {
        return database.sql("""
                        select request_hash, response
                          from ops.idempotency_key
                         where organization_id = :organization and principal = :principal and route = :route and key = :key
                        """)
                .bind("organization", actor.organization().value())
                .bind("principal", actor.id())
                .bind("route", request.route())
                .bind("key", request.key())
                .mapProperties(Kept.class)
                .one()
                .filter(kept -> MessageDigest.isEqual(kept.requestHash(), hash))
                .switchIfEmpty(Mono.error(() -> new Refused(new IdempotencyRefused.OtherBody())))
                .map(kept -> json.readValue(kept.response().asArray(), answer));
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
