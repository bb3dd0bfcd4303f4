package health.kithway.report.deidentified;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.audit.AuditEntry;
import health.kithway.audit.AuditTrail;
import health.kithway.directory.ServiceLineId;
import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;

/** Walter is 95 and was referred; Connie hands a file to somebody who studies how people come to care. */
@KithwayTest
@Tag("R-SEC-06")
class DeidentifiedReferralsTest {

    @Autowired
    World world;

    @Autowired
    Api api;

    @Autowired
    AuditTrail trail;

    @Autowired
    TestClock clock;

    @Value("${kithway.database.name}")
    String database;

    @Test
    void whatIsKnownOfWalterIsAYearAndABand() {
        Clinic clinic = world.clinic();
        refer(clinic, clinic.primaryCare(), "1931-05-01");
        int year = clock.instant().atZone(ZoneOffset.UTC).getYear();

        String file = file(clinic, year);

        assertThat(file.lines().skip(1))
                .containsExactly(year + ",PRACTICE,PORTAL,ME,FROM_65,Primary care,IL,606,REGISTERED,,");
        assertThat(file)
                .doesNotContain("Walter", "Olsen", "1931", "5550177", "60657", "Harbor", "HS-95", "-")
                .doesNotContainPattern("[0-9]{5}");
        assertThat(file(clinic, year - 1).lines()).as("another year").hasSize(1);
        assertThat(file(world.clinic(), year).lines())
                .as("another organization")
                .hasSize(1);
    }

    /** R-ST-02: that somebody came for counselling is nothing for a list of single people. */
    @Test
    @Tag("R-ST-02")
    void aSensitiveServiceLineIsNotNamed() {
        Clinic clinic = world.clinic();
        refer(clinic, clinic.counselling(), "1980-05-01");

        assertThat(file(clinic, clock.instant().atZone(ZoneOffset.UTC).getYear()))
                .contains("FROM_18_TO_64,,IL")
                .doesNotContain("quiet house");
    }

    @Test
    void whoTookItIsInTheTrail() {
        Clinic clinic = world.clinic();
        file(clinic, 2026);

        assertThat(Objects.requireNonNull(trail.listEntries(clinic.kithway(), "deidentified/2026", null, 10)
                                .block())
                        .items())
                .extracting(AuditEntry::action)
                .containsExactly("report.deidentified-read");
    }

    /** A new column of a table that reports can read fails here until somebody has said what it tells of people. */
    @Test
    void everyColumnThatReportsCanReadIsTagged() throws IOException {
        List<String> readable = new JdbcTemplate(TestDatabase.superuser(database)).queryForList("""
                        select n.nspname || '.' || c.relname || '.' || a.attname
                          from pg_class c
                          join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                          join pg_namespace n on n.oid = c.relnamespace
                         where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
                           and has_schema_privilege('kithway_report', n.oid, 'usage')
                           and has_column_privilege('kithway_report', c.oid, a.attnum, 'select')
                        """, String.class);

        assertThat(tagged()).containsExactlyInAnyOrderElementsOf(readable);
    }

    @Test
    void noIdOfAnythingHasATagThatLetsItOut() throws IOException {
        assertThat(tagged())
                .filteredOn(column -> column.matches(".*[._](id|at|name|phone|domain|code|street|city)"))
                .isNotEmpty()
                .allMatch(column -> Identifiers.of(column).isPresent());
    }

    @ParameterizedTest
    @CsvSource({
        "tracking.referral.id, NONE",
        "tracking.referral.practice_id, NONE",
        "tracking.referral.created_at, NONE",
        "tracking.referral.created_at, ZIP3",
        "tracking.directory_location.postal_code, NONE",
        "tracking.directory_location.city, YEAR",
        "tracking.directory_organization.phone, ZIP3",
        "tracking.referral.patient_id, NONE",
        "vault.person.first_name, NONE"
    })
    void whatIdentifiesOrIsNotTaggedIsNoField(String column, Coarsening coarsening) {
        assertThatThrownBy(() -> new Field("any", column, coarsening))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("R-SEC-06");
    }

    @ParameterizedTest
    @EnumSource(Identifier.class)
    void nothingMakesTheOtherSixteenKindsHarmless(Identifier kind) {
        assertThat(Coarsening.values())
                .filteredOn(coarsening -> coarsening.isEnoughFor(Optional.of(kind)))
                .hasSize(kind == Identifier.DATE || kind == Identifier.PLACE ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({"03601, 000", "69201, 000", "87801-1234, 000", "60657, 606", "00601, 006"})
    void whereFewPeopleLiveEvenThreeDigitsAreTooMany(String zip, String leaves) {
        assertThat(Coarsening.ZIP3.apply(zip)).isEqualTo(leaves);
    }

    @Test
    void linesStandInTheOrderOfWhatTheySay() {
        String[] late = "2026-12-01;SHARE_LINK;;ME;FROM_65;=Skin, checks;IL;60657;SENT;;".split(";", -1);
        String[] early = "2026-01-01;PRACTICE;;ME;FROM_65;;IL;60657;SENT;;2026-02-01 10:00:00".split(";", -1);

        assertThat(Fields.csv(List.of(late, early)).lines().skip(1))
                .containsExactly(
                        "2026,PRACTICE,,ME,FROM_65,,IL,606,SENT,,2026",
                        "2026,SHARE_LINK,,ME,FROM_65,\"'=Skin, checks\",IL,606,SENT,,");
    }

    private static List<String> tagged() throws IOException {
        return new ClassPathResource("report/identifiers.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
    }

    private String file(Clinic clinic, int year) {
        return Objects.requireNonNull(api.with(TestRealm.staff(clinic.organization(), Role.COMPLIANCE))
                .get()
                .uri("/staff/v1/reports/deidentified-referrals?year=" + year)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody());
    }

    private void refer(Clinic clinic, ServiceLineId line, String born) {
        api.with(TestRealm.practice(clinic.organization(), clinic.harborStreet().value()))
                .post()
                .uri("/provider/v1/referrals")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue("""
                        {"locationId": "%s", "serviceLineId": "%s", "practiceReference": "HS-95",
                         "patient": {"firstName": "Walter", "lastName": "Olsen", "dateOfBirth": "%s",
                                     "phone": "+13125550177", "language": "en"},
                         "patientAgreed": {"attestedBy": "Nurse Okafor", "at": "%s", "channels": ["TEXT"]}}
                        """.formatted(
                                clinic.lakeshore(), line, born, clock.instant().minus(Duration.ofMinutes(10))))
                .exchange()
                .expectStatus()
                .isCreated();
    }
}
