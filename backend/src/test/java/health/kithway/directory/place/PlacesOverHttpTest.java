package health.kithway.directory.place;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.tenancy.Role;
import health.kithway.testkit.Api;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestRealm;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;

/** Mark the marketer looks where a program may lead and names the groups his links are counted for. */
@KithwayTest
class PlacesOverHttpTest {

    @Autowired
    World world;

    @Autowired
    Api api;

    private Clinic clinic;
    private WebTestClient mark;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        mark = api.with(TestRealm.staff(clinic.organization(), Role.MARKETER));
    }

    @Test
    void markSeesWhereAProgramMayLeadAndWhatItMayBeAbout() {
        assertThat(read(mark, "/staff/v1/locations").get("items").findValuesAsString("locationId"))
                .contains(clinic.uptown().toString(), clinic.lakeshore().toString());
        assertThat(read(mark, "/staff/v1/service-lines").get("serviceLines").findValuesAsString("serviceLineId"))
                .contains(clinic.primaryCare().toString(), clinic.counselling().toString());
    }

    @Test
    void markNamesAGroupAndFindsTheLinksThatCountForIt() {
        String group = added("Uptown team");
        String other = added("Evening team");
        String link = link(Map.of(
                "providerGroupId", group, "serviceLineId", clinic.primaryCare().toString()));
        link(Map.of("providerGroupId", other));

        assertThat(links("?providerGroupId=" + group)).contains(link).doesNotContain(other);
        assertThat(read(mark, "/staff/v1/share-links?providerGroupId=" + group).get("items"))
                .hasSize(1);
        assertThat(read(mark, "/staff/v1/share-links?serviceLineId=" + clinic.primaryCare())
                        .get("items"))
                .hasSize(1);
    }

    @Test
    void aNameIsCorrectedEverywhereButNotTakenFromAnotherGroup() {
        String group = added("Uptown taem");
        added("Evening team");

        rename(group, "Uptown team").expectStatus().isOk();
        rename(group, "EVENING team").expectStatus().isEqualTo(409);
        add("uptown team").expectStatus().isEqualTo(409);

        assertThat(read(mark, "/staff/v1/provider-groups").get("providerGroups").findValuesAsString("name"))
                .containsExactly("Evening team", "Uptown team");
    }

    @Test
    void anotherClinicsGroupIsNotThere() {
        String group = added("Uptown team");
        WebTestClient stranger = api.with(TestRealm.staff(world.clinic().organization(), Role.MARKETER));

        assertThat(read(stranger, "/staff/v1/provider-groups").get("providerGroups"))
                .isEmpty();
        stranger.put()
                .uri("/staff/v1/provider-groups/" + group)
                .bodyValue(Map.of("name", "Ours"))
                .exchange()
                .expectStatus()
                .isNotFound();
    }

    private String links(String query) {
        return read(mark, "/staff/v1/share-links" + query).toString();
    }

    private String link(Map<String, String> counted) {
        Map<String, Object> wish = new HashMap<>(Map.of(
                "programId", clinic.program().value(),
                "campaignId", clinic.spring().value(),
                "channel", "PRINT"));
        wish.putAll(counted);
        return post("/staff/v1/share-links", wish)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody()
                .get("shareLinkId")
                .asString();
    }

    private String added(String name) {
        return add(name)
                .expectStatus()
                .isCreated()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody()
                .get("providerGroupId")
                .asString();
    }

    private WebTestClient.ResponseSpec add(String name) {
        return post("/staff/v1/provider-groups", Map.of("name", name));
    }

    private WebTestClient.ResponseSpec post(String path, Object body) {
        return mark.post()
                .uri(path)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bodyValue(body)
                .exchange();
    }

    private WebTestClient.ResponseSpec rename(String group, String name) {
        return mark.put()
                .uri("/staff/v1/provider-groups/" + group)
                .bodyValue(Map.of("name", name))
                .exchange();
    }

    private static JsonNode read(WebTestClient who, String path) {
        return who.get()
                .uri(path)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(JsonNode.class)
                .returnResult()
                .getResponseBody();
    }
}
