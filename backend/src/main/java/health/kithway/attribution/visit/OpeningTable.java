package health.kithway.attribution.visit;

import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Writes the ledgers, many openings of several organizations at once. */
@Component
final class OpeningTable {

    private final DatabaseClient database;

    OpeningTable(DatabaseClient database) {
        this.database = database;
    }

    /** An opening with its verdict and the keys of its day, which are empty where nothing is known. */
    record Row(OrganizationId organization, Opening opening, Verdict verdict, DayKeys keys) {

        String visitorKey() {
            UUID visitor = opening.visitor();
            return visitor == null ? "" : keys.visitor(visitor.toString());
        }

        String addressKey() {
            return opening.network().length == 0 ? "" : keys.address(opening.network());
        }

        String visit() {
            VisitId visit = opening.visit();
            return visit == null ? "" : visit.toString();
        }

        String signs() {
            return opening.signs().stream().map(Sign::name).sorted().collect(Collectors.joining(" "));
        }
    }

    /** All of them or none; the same again changes nothing, so a batch whose commit was not heard of may be repeated. */
    Mono<Void> insert(List<Row> rows, Instant at) {
        return database.sql("""
                        select lookup.keep_openings(
                                 :organizations::uuid[], :ids::uuid[], :links::uuid[], :visits::text[], :signs::text[],
                                 :visitors::text[], :addresses::text[], :days::date[], :times::timestamptz[],
                                 :classes::text[], :reasons::text[], :repeated, :version, :at)
                        """)
                .bind(
                        "organizations",
                        rows.stream().map(row -> row.organization().value()).toArray(UUID[]::new))
                .bind("ids", rows.stream().map(row -> row.opening().id()).toArray(UUID[]::new))
                .bind(
                        "links",
                        rows.stream().map(row -> row.opening().link().value()).toArray(UUID[]::new))
                .bind("visits", texts(rows, Row::visit))
                .bind("signs", texts(rows, Row::signs))
                .bind("visitors", texts(rows, Row::visitorKey))
                .bind("addresses", texts(rows, Row::addressKey))
                .bind("days", texts(rows, row -> row.keys().day()))
                .bind("times", texts(rows, row -> row.opening().occurredAt()))
                .bind("classes", texts(rows, row -> row.verdict().classification()))
                .bind("reasons", texts(rows, row -> row.verdict().reason()))
                .bind("repeated", Verdict.REPEATED)
                .bind("version", Verdict.VERSION)
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }

    private static String[] texts(List<Row> rows, Function<Row, Object> column) {
        return rows.stream().map(column).map(Object::toString).toArray(String[]::new);
    }
}
