package health.kithway.access;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.circle.Family;
import health.kithway.tenancy.Role;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.TestRealm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People and systems at the door, what is planted, and a look into every table. */
abstract class CanaryStory extends Family {

    private static final JsonMapper JSON = new JsonMapper();

    protected final Canaries canaries = new Canaries();

    /** What the service answered on the way. */
    protected final List<String> answers = new ArrayList<>();

    /** Every row of every table, also of the moments at which work was still to be done. */
    protected final List<String> dumped = new ArrayList<>();

    protected final Map<String, String> tokens = new LinkedHashMap<>();

    /** Every row of every table of every room, the vault too: sealed is not readable. Also of tables that are of no organization. */
    protected List<String> dump() {
        JdbcTemplate superuser = new JdbcTemplate(TestDatabase.superuser(database));
        List<String> tables = superuser.queryForList("""
                select quote_ident(table_schema) || '.' || quote_ident(table_name)
                  from information_schema.columns
                 where column_name = 'organization_id' and table_schema not in ('pg_catalog', 'information_schema')
                   and (table_schema, table_name) in (select schemaname, tablename from pg_tables)
                """, String.class);
        List<String> rows = new ArrayList<>();
        for (String table : tables) {
            superuser
                    .queryForList(
                            "select row_to_json(t)::text from " + table + " t where organization_id = ?",
                            String.class,
                            clinic.organization().value())
                    .forEach(row -> rows.add(table + " " + row));
        }
        for (String table : superuser.queryForList("""
                select quote_ident(schemaname) || '.' || quote_ident(tablename)
                  from pg_tables
                 where schemaname not in ('pg_catalog', 'information_schema')
                   and (schemaname, tablename) not in (
                     select table_schema, table_name from information_schema.columns where column_name = 'organization_id')
                """, String.class)) {
            superuser
                    .queryForList("select row_to_json(t)::text from " + table + " t", String.class)
                    .forEach(row -> rows.add(table + " " + row));
        }
        assertThat(rows)
                .anyMatch(row -> row.startsWith("ops.job "))
                .as("of nobody")
                .anyMatch(row -> row.startsWith("ops.flyway_schema_history "));
        return rows;
    }

    /** The same person each time. */
    protected WebTestClient staff(Role role) {
        return api.with(tokens.computeIfAbsent(role.name(), one -> TestRealm.staff(clinic.organization(), role)));
    }

    protected WebTestClient practice() {
        return api.with(tokens.computeIfAbsent(
                "PRACTICE",
                one -> TestRealm.practice(
                        clinic.organization(), clinic.harborStreet().value())));
    }

    protected JsonNode post(WebTestClient client, String path, @Nullable String body) {
        return JSON.readTree(send(client, HttpMethod.POST, path, body));
    }

    protected byte[] send(WebTestClient client, HttpMethod method, String path, @Nullable String body) {
        WebTestClient.RequestBodySpec request = client.method(method)
                .uri(path)
                .header("Idempotency-Key", UUID.randomUUID().toString());
        EntityExchangeResult<byte[]> answer = (body == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).bodyValue(body))
                .exchange()
                .expectBody()
                .returnResult();
        assertThat(answer.getStatus().is2xxSuccessful())
                .as(path + Walk.text(answer))
                .isTrue();
        answers.add(Walk.text(answer));
        return answer.getResponseBodyContent();
    }

    protected static String get(WebTestClient client, String path) {
        return Walk.text(client.get().uri(path).exchange().expectBody().returnResult());
    }

    protected static String field(String answer, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\\s*\"([^\"]+)\"").matcher(answer);
        assertThat(found.find()).as(answer).isTrue();
        return found.group(1);
    }
}
