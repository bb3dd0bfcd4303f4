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

/** Writes the ledgers, many openings at once. */
@Component
final class OpeningTable {

    private final DatabaseClient database;

    OpeningTable(DatabaseClient database) {
        this.database = database;
    }

    /** An opening with its verdict and the keys of its day, which are empty where nothing is known. */
    record Row(Opening opening, Verdict verdict, DayKeys keys) {

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

    /**
     * All of them or none; the same again changes nothing, so a batch whose commit was not heard of may be repeated. A visit that
     * is there already is not counted again: its opening is a duplicate.
     */
    Mono<Void> insert(OrganizationId organization, List<Row> rows, Instant at) {
        return database.sql("""
                        with batch as materialized (
                          select id, link, nullif(visit, '')::uuid as visit, signs, visitor, address, day, occurred, class, reason
                            from unnest(:ids::uuid[], :links::uuid[], :visits::text[], :signs::text[], :visitors::text[],
                                        :addresses::text[], :days::date[], :times::timestamptz[], :classes::text[],
                                        :reasons::text[])
                              as row (id, link, visit, signs, visitor, address, day, occurred, class, reason)),
                        counted as (
                          insert into tracking.attribution_visit (organization_id, id, share_link_id, occurred_at)
                          select :organization, visit, link, occurred from batch where class = 'HUMAN'
                          on conflict do nothing
                          returning id),
                        opened as (
                          insert into tracking.attribution_opening
                                 (organization_id, id, share_link_id, visit_id, signs, visitor_key, address_key, day,
                                  occurred_at, recorded_at)
                          select :organization, id, link, visit, string_to_array(signs, ' '),
                                 decode(nullif(visitor, ''), 'hex'), decode(nullif(address, ''), 'hex'), day, occurred, :at
                            from batch
                          on conflict do nothing)
                        insert into tracking.attribution_verdict
                               (organization_id, opening_id, number, classification, reason, classifier, judged_at)
                        select :organization, batch.id, 1,
                               case when class = 'HUMAN' and counted.id is null then 'DUPLICATE' else class end,
                               case when class = 'HUMAN' and counted.id is null then :repeated else reason end, :version, :at
                          from batch
                          left join counted on batch.class = 'HUMAN' and counted.id = batch.visit
                        on conflict do nothing
                        """)
                .bind("organization", organization.value())
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
