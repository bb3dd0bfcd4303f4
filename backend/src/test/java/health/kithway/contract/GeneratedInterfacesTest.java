package health.kithway.contract;

import health.kithway.contract.provider.IntakeApi;
import health.kithway.contract.provider.StageJson;
import health.kithway.contract.provider.SubmitReferralJson;
import health.kithway.contract.provider.SubmittedReferralJson;
import health.kithway.contract.staff.CaregiverDimensionJson;
import health.kithway.contract.staff.CaregiverReportJson;
import health.kithway.contract.staff.CountJson;
import health.kithway.contract.staff.FunnelDimensionJson;
import health.kithway.contract.staff.FunnelJson;
import health.kithway.contract.staff.FunnelRowJson;
import health.kithway.contract.staff.JobPageJson;
import health.kithway.contract.staff.JobRetryJson;
import health.kithway.contract.staff.JobStateJson;
import health.kithway.contract.staff.JobsApi;
import health.kithway.contract.staff.ReportsApi;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** A controller that implements a generated interface says nothing about HTTP: the interface has said it all. */
class GeneratedInterfacesTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private static final String REFERRAL = """
            {"locationId": "0190a000-0000-7000-8000-0000000000b1",
             "serviceLineId": "0190a000-0000-7000-8000-0000000000c1",
             "patient": {"firstName": "Luis", "lastName": "Ortega", "phone": "+13125550163", "language": "es"},
             "patientAgreed": {"attestedBy": "Front desk", "at": "2026-03-01T10:05:00Z", "channels": ["TEXT"]}}
            """;

    private final WebTestClient client = WebTestClient.bindToController(new Intake(), new Reports(), new Jobs())
            .build();

    @Test
    void creatingAnswers201AndLeavesOutWhatIsAbsent() {
        submit(REFERRAL)
                .expectStatus()
                .isCreated()
                .expectBody()
                .json("{\"stage\": \"SENT\", \"submittedAt\": \"2026-03-01T12:00:00Z\"}")
                .jsonPath("$.practiceReference")
                .doesNotExist();
    }

    @Test
    void aBodyThatBreaksTheContractIsRefused() {
        submit(REFERRAL.replace("+13125550163", "312 555 0163")).expectStatus().isBadRequest();
        submit(REFERRAL.replace("\"lastName\": \"Ortega\", ", ""))
                .expectStatus()
                .isBadRequest();
        submit(REFERRAL.replace("[\"TEXT\"]", "[]")).expectStatus().isBadRequest();
        submit(REFERRAL.replace("[\"TEXT\"]", "[\"PIGEON\"]")).expectStatus().isBadRequest();
    }

    @Test
    void aMissingKeyIsRefused() {
        client.post()
                .uri("/provider/v1/referrals")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(REFERRAL)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    @Test
    void aHiddenNumberIsAnExplicitNull() {
        client.get()
                .uri("/staff/v1/reports/funnel?year=2026&by=serviceLine")
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .json("{\"by\": \"serviceLine\", \"rows\": [{\"sent\": {\"value\": null, \"display\": \"<11\"}}]}");
    }

    @Test
    void aParameterThatBreaksTheContractIsRefused() {
        for (String query : List.of("year=2026&by=person", "year=1&by=channel", "by=channel")) {
            client.get()
                    .uri("/staff/v1/reports/funnel?" + query)
                    .exchange()
                    .expectStatus()
                    .isBadRequest();
        }
        client.get().uri("/staff/v1/jobs?limit=0").exchange().expectStatus().isBadRequest();
        client.get().uri("/staff/v1/jobs?state=LOST").exchange().expectStatus().isBadRequest();
    }

    @Test
    void aParameterMayBeAbsentOrHasItsDefault() {
        client.get().uri("/staff/v1/jobs").exchange().expectStatus().isOk();
        client.get()
                .uri("/staff/v1/jobs?state=DEAD&limit=7")
                .exchange()
                .expectStatus()
                .isOk();
    }

    private WebTestClient.ResponseSpec submit(String body) {
        return client.post()
                .uri("/provider/v1/referrals")
                .header("Idempotency-Key", "once")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(body)
                .exchange();
    }

    @RestController
    private static final class Intake implements IntakeApi {

        @Override
        public Mono<SubmittedReferralJson> submitReferral(String idempotencyKey, SubmitReferralJson body) {
            return Mono.just(new SubmittedReferralJson(
                    body.serviceLineId(),
                    "KW7Q-4M2X",
                    body.practiceReference(),
                    StageJson.SENT,
                    body.serviceLineId(),
                    NOON));
        }
    }

    @RestController
    private static final class Reports implements ReportsApi {

        @Override
        public Mono<FunnelJson> getFunnel(Integer year, String by) {
            CountJson few = new CountJson(null, "<11");
            FunnelRowJson row = new FunnelRowJson("a", "A", few, few, few, few, few, few, few, few);
            return Mono.just(new FunnelJson(year, FunnelDimensionJson.of(by), 11, List.of(row)));
        }

        @Override
        public Mono<byte[]> getDeidentifiedReferrals(Integer year) {
            return Mono.empty();
        }

        @Override
        public Mono<CaregiverReportJson> getCaregiverReport(Integer year, String by) {
            return Mono.just(new CaregiverReportJson(year, CaregiverDimensionJson.of(by), 11, List.of()));
        }
    }

    @RestController
    private static final class Jobs implements JobsApi {

        @Override
        public Mono<JobPageJson> listJobs(@Nullable JobStateJson state, @Nullable String cursor, Integer limit) {
            boolean expected = state == null ? limit == 50 : Objects.equals(limit, 7);
            return expected ? Mono.just(new JobPageJson(List.of(), null)) : Mono.error(new AssertionError("" + limit));
        }

        @Override
        public Mono<JobRetryJson> retryJob(UUID jobId, String idempotencyKey) {
            return Mono.just(new JobRetryJson(jobId, JobStateJson.WAITING));
        }
    }
}
