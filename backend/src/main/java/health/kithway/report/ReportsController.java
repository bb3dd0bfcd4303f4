package health.kithway.report;

import health.kithway.contract.staff.CaregiverDimensionJson;
import health.kithway.contract.staff.CaregiverReportJson;
import health.kithway.contract.staff.CaregiverRowJson;
import health.kithway.contract.staff.CountJson;
import health.kithway.contract.staff.FunnelDimensionJson;
import health.kithway.contract.staff.FunnelJson;
import health.kithway.contract.staff.FunnelRowJson;
import health.kithway.contract.staff.ReportsApi;
import health.kithway.report.deidentified.DeidentifiedReferrals;
import health.kithway.tenancy.Actor;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Reports, for marketers and everybody above them. */
@RestController
class ReportsController implements ReportsApi {

    private final Funnel funnel;
    private final Caregivers caregivers;
    private final DeidentifiedReferrals deidentified;

    ReportsController(Funnel funnel, Caregivers caregivers, DeidentifiedReferrals deidentified) {
        this.funnel = funnel;
        this.caregivers = caregivers;
        this.deidentified = deidentified;
    }

    @Override
    public Mono<FunnelJson> getFunnel(Integer year, String by) {
        By wanted = Arrays.stream(By.values())
                .filter(dimension -> dimension.word().equals(by))
                .findFirst()
                .orElseThrow();
        return Actor.current().flatMap(actor -> funnel.get(actor, year, wanted)).map(ReportsController::toJson);
    }

    @Override
    public Mono<CaregiverReportJson> getCaregiverReport(Integer year, String by) {
        CaregiverBy wanted = Arrays.stream(CaregiverBy.values())
                .filter(dimension -> dimension.word().equals(by))
                .findFirst()
                .orElseThrow();
        return Actor.current()
                .flatMap(actor -> caregivers.get(actor, year, wanted))
                .map(ReportsController::toJson);
    }

    @Override
    public Mono<byte[]> getDeidentifiedReferrals(Integer year) {
        return Actor.current()
                .flatMap(actor -> deidentified.csv(actor, year))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    private static CaregiverReportJson toJson(CaregiverReport report) {
        return new CaregiverReportJson(
                report.year(),
                CaregiverDimensionJson.valueOf(report.by().name()),
                report.threshold(),
                report.rows().stream()
                        .map(row -> new CaregiverRowJson(
                                row.key(),
                                row.label(),
                                toJson(row.registered()),
                                toJson(row.scheduled()),
                                toJson(row.completed())))
                        .toList());
    }

    private static FunnelJson toJson(FunnelReport report) {
        return new FunnelJson(
                report.year(),
                FunnelDimensionJson.valueOf(report.by().name()),
                report.threshold(),
                report.rows().stream().map(ReportsController::toJson).toList());
    }

    private static FunnelRowJson toJson(FunnelReport.Row row) {
        return new FunnelRowJson(
                row.key(),
                row.label(),
                toJson(row.sent()),
                toJson(row.opened()),
                toJson(row.consented()),
                toJson(row.registered()),
                toJson(row.scheduled()),
                toJson(row.completed()),
                toJson(row.cancelled()),
                toJson(row.noShow()));
    }

    private static CountJson toJson(Count count) {
        return new CountJson(count.value(), count.display());
    }
}
