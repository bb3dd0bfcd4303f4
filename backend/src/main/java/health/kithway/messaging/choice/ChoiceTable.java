package health.kithway.messaging.choice;

import health.kithway.directory.Language;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What people chose, one row each time. */
@Component
final class ChoiceTable {

    private final DatabaseClient database;
    private final Ids ids;
    private final Clock clock;

    ChoiceTable(DatabaseClient database, Ids ids, Clock clock) {
        this.database = database;
        this.ids = ids;
        this.clock = clock;
    }

    record Row(@Nullable LocalTime opens, @Nullable LocalTime closes, Instant chosenAt) {
        @Nullable
        OwnHours hours() {
            return opens == null || closes == null ? null : new OwnHours(opens, closes);
        }
    }

    /** The newest first. */
    Mono<List<Row>> list(OrganizationId organization, PersonId person, int most) {
        return database.sql("""
                        select opens, closes, chosen_at
                          from messaging.choice
                         where organization_id = :organization and person_id = :person
                         order by chosen_at desc
                         limit :most
                        """)
                .bind("organization", organization.value())
                .bind("person", person.value())
                .bind("most", most)
                .mapProperties(Row.class)
                .all()
                .collectList();
    }

    Mono<Void> insert(OrganizationId organization, PersonId person, Language language, @Nullable OwnHours hours) {
        return database.sql("""
                        insert into messaging.choice (organization_id, id, person_id, language, opens, closes, chosen_at)
                        values (:organization, :id, :person, :language, :opens, :closes, :at)
                        """)
                .bind("organization", organization.value())
                .bind("id", ids.next())
                .bind("person", person.value())
                .bind("language", language.name())
                .bind("opens", Bound.orNull(hours == null ? null : hours.opens(), LocalTime.class))
                .bind("closes", Bound.orNull(hours == null ? null : hours.closes(), LocalTime.class))
                .bind("at", clock.instant())
                .fetch()
                .rowsUpdated()
                .then();
    }
}
