package health.kithway.attribution.credit;

import health.kithway.attribution.model.CreditModel;
import health.kithway.attribution.model.ModelVersion;
import health.kithway.attribution.model.Terms;
import health.kithway.directory.ServiceLineId;
import health.kithway.program.ProgramId;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Declared versions of models. */
@Component
final class ModelTable {

    private final DatabaseClient database;

    ModelTable(DatabaseClient database) {
        this.database = database;
    }

    private record Row(
            String zone,
            @Nullable Integer version,
            @Nullable CreditModel model,
            @Nullable Integer windowDays,
            @Nullable LocalDate startsOn,
            @Nullable Instant declaredAt,
            UUID[] lines,
            Integer[] days) {

        ModelVersion toVersion() {
            Map<ServiceLineId, Integer> windows = IntStream.range(0, lines.length)
                    .boxed()
                    .collect(Collectors.toMap(at -> new ServiceLineId(lines[at]), at -> days[at]));
            return new ModelVersion(
                    Objects.requireNonNull(version),
                    Objects.requireNonNull(model),
                    Objects.requireNonNull(windowDays),
                    windows,
                    Objects.requireNonNull(startsOn),
                    Objects.requireNonNull(declaredAt));
        }
    }

    /** In force for no program are none but the standard. */
    Mono<Terms> terms(OrganizationId organization, @Nullable ProgramId program) {
        return database.sql("""
                        select organization.zone, model.version, model.model, model.window_days, model.starts_on,
                               model.declared_at, windows.lines, windows.days
                          from tracking.directory_organization organization
                          left join tracking.attribution_credit_model model
                            on model.organization_id = organization.organization_id and model.program_id = :program
                          left join lateral (
                                 select coalesce(array_agg(line.service_line_id order by line.service_line_id), '{}') as lines,
                                        coalesce(array_agg(line.days order by line.service_line_id), '{}') as days
                                   from tracking.attribution_credit_window line
                                  where line.organization_id = model.organization_id
                                    and line.program_id = model.program_id and line.version = model.version) windows on true
                         where organization.organization_id = :organization
                         order by model.version
                        """)
                .bind("organization", organization.value())
                .bind("program", Bound.orNull(program == null ? null : program.value(), UUID.class))
                .mapProperties(Row.class)
                .all()
                .collectList()
                .map(rows -> new Terms(
                        ZoneId.of(rows.getFirst().zone()),
                        rows.stream()
                                .filter(row -> row.version() != null)
                                .map(Row::toVersion)
                                .toList()));
    }

    Mono<Boolean> exists(OrganizationId organization, ProgramId program) {
        return database.sql("""
                        select true
                          from tracking.program
                         where organization_id = :organization and id = :program
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .mapValue(Boolean.class)
                .one();
    }

    /** The same; declarations for it wait for one another from here on. */
    Mono<Boolean> lockProgram(OrganizationId organization, ProgramId program) {
        return database.sql("""
                        select true
                          from tracking.program
                         where organization_id = :organization and id = :program
                           for update
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .mapValue(Boolean.class)
                .one();
    }

    Mono<Void> insert(OrganizationId organization, ProgramId program, ModelVersion version) {
        List<Map.Entry<ServiceLineId, Integer>> windows =
                List.copyOf(version.serviceLineDays().entrySet());
        return database.sql("""
                        with declared as (
                          insert into tracking.attribution_credit_model
                                 (organization_id, program_id, version, model, window_days, starts_on, declared_at)
                          values (:organization, :program, :version, :model, :days, :starts, :at))
                        insert into tracking.attribution_credit_window
                               (organization_id, program_id, version, service_line_id, days)
                        select :organization, :program, :version, line.id, line.days
                          from unnest(:lines, :lineDays) as line (id, days)
                        """)
                .bind("organization", organization.value())
                .bind("program", program.value())
                .bind("version", version.version())
                .bind("model", version.model().name())
                .bind("days", version.windowDays())
                .bind("starts", version.startsOn())
                .bind("at", version.declaredAt())
                .bind("lines", array(windows, window -> window.getKey().value(), UUID[]::new))
                .bind("lineDays", array(windows, Map.Entry::getValue, Integer[]::new))
                .fetch()
                .rowsUpdated()
                .then();
    }

    private static <F, T> T[] array(List<F> from, Function<F, T> part, IntFunction<T[]> make) {
        return from.stream().map(part).toArray(make);
    }
}
