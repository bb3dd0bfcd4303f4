package health.kithway;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.testkit.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** The walls between organizations and between rooms, as PostgreSQL itself describes them. */
class EveryTableIsPrivateTest {

    private static final String ROOMS = "('ops', 'tracking', 'vault', 'consent', 'messaging', 'report', 'audit')";

    /** Tables that belong to no organization, each with the reason. */
    private static final Map<String, String> OF_NOBODY = Map.of(
            "ops.flyway_schema_history", "written by Flyway; the application cannot reach it",
            "ops.rate_limit", "keyed hashes of callers, counted before anybody knows for which organization");

    /** Unique indexes without the organization first, each with the reason. */
    private static final Map<String, String> FOUND_BEFORE_THE_ORGANIZATION =
            Map.of("program_share_link_code", "the code is what names the organization");

    private static JdbcTemplate database;

    @BeforeAll
    static void migrate() {
        database = new JdbcTemplate(TestDatabase.superuser(TestDatabase.create()));
    }

    @Test
    void everyTableShowsRowsOfOneOrganizationOnly() {
        assertThat(names("""
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in %s and c.relkind in ('r', 'p')
                   and not (c.relrowsecurity and c.relforcerowsecurity
                            and exists (select from pg_policy p
                                         where p.polrelid = c.oid and p.polname = 'organization' and p.polcmd = '*'
                                           and pg_get_expr(p.polqual, p.polrelid) like
                                               '%%organization_id = (NULLIF(current_setting(''app.organization_id''%%'))
                """)).isEqualTo(OF_NOBODY.keySet());
    }

    @Test
    void whatIsLookedUpBeforeTheOrganizationIsKnownIsLookedUpByThatRoleAlone() {
        assertThat(names("""
                select distinct p.polname || ' to ' || array_to_string(p.polroles::regrole[], ',')
                  from pg_policy p
                """)).containsExactlyInAnyOrder("organization to -", "lookup to kithway_lookup");
    }

    @Test
    void noViewShowsATableWithItsOwnersEyes() {
        assertThat(names("""
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in %s and c.relkind in ('v', 'm')
                """)).isEmpty();
    }

    @Test
    void primaryKeysStartWithTheOrganization() {
        assertThat(names("""
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in %s and c.relkind in ('r', 'p')
                   and not exists (select from pg_constraint k
                                     join pg_attribute a on a.attrelid = c.oid and a.attnum = k.conkey[1]
                                    where k.conrelid = c.oid and k.contype = 'p' and a.attname = 'organization_id')
                """)).isEqualTo(OF_NOBODY.keySet());
    }

    @Test
    void foreignKeysStartWithTheOrganizationOnBothSides() {
        assertThat(names("""
                select k.conrelid::regclass || ' ' || k.conname
                  from pg_constraint k join pg_namespace n on n.oid = k.connamespace
                  join pg_attribute mine on mine.attrelid = k.conrelid and mine.attnum = k.conkey[1]
                  join pg_attribute theirs on theirs.attrelid = k.confrelid and theirs.attnum = k.confkey[1]
                 where n.nspname in %s and k.contype = 'f'
                   and not (mine.attname = 'organization_id' and theirs.attname = 'organization_id')
                """)).isEmpty();
    }

    @Test
    void whatIsUniqueIsUniqueWithinAnOrganization() {
        assertThat(names("""
                select i.relname
                  from pg_index x join pg_class i on i.oid = x.indexrelid
                  join pg_namespace n on n.oid = i.relnamespace
                  join pg_attribute a on a.attrelid = x.indrelid and a.attnum = x.indkey[0]
                 where n.nspname in %s and x.indisunique and a.attname <> 'organization_id'
                   and x.indrelid::regclass::text not in ('ops.rate_limit', 'ops.flyway_schema_history')
                """)).isEqualTo(FOUND_BEFORE_THE_ORGANIZATION.keySet());
    }

    @Test
    void rolesThatServeRequestsStandBelowEveryWall() {
        assertThat(names("""
                select rolname from pg_roles
                 where rolname like 'kithway%' and (rolsuper or rolbypassrls or rolcreatedb or rolcreaterole)
                """)).isEmpty();
        assertThat(names("""
                select c.relname from pg_class c join pg_roles r on r.oid = c.relowner
                 where r.rolname in ('kithway_app', 'kithway_report')
                """)).isEmpty();
        assertThat(names("""
                select granted.rolname || ' in ' || member.rolname
                  from pg_auth_members m
                  join pg_roles granted on granted.oid = m.roleid
                  join pg_roles member on member.oid = m.member
                 where member.rolname in ('kithway_app', 'kithway_report')
                """)).isEmpty();
        assertThat(names("""
                select nspname from pg_namespace
                 where has_schema_privilege('kithway_app', oid, 'create')
                    or has_schema_privilege('kithway_report', oid, 'create')
                """)).isEmpty();
    }

    @Test
    void evidenceIsAddedAndReadNeverChanged() {
        for (String right : List.of("update", "delete", "truncate")) {
            assertThat(names("""
                    select n.nspname || '.' || c.relname
                      from pg_class c join pg_namespace n on n.oid = c.relnamespace
                     where n.nspname in ('audit', 'consent') and c.relkind in ('r', 'p')
                       and (has_table_privilege('kithway_app', c.oid, '%1$s')
                            or ('%1$s' = 'update' and has_any_column_privilege('kithway_app', c.oid, 'update')))
                    """.formatted(right))).as(right).isEmpty();
        }
    }

    @Test
    void theReportRoleReadsWhatCountsAndNothingElse() {
        assertThat(names("""
                select distinct n.nspname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in %s and c.relkind in ('r', 'p')
                   and has_schema_privilege('kithway_report', n.oid, 'usage')
                   and has_any_column_privilege('kithway_report', c.oid, 'select')
                """)).isSubsetOf("tracking", "report").isNotEmpty();
        assertThat(names("""
                select n.nspname || '.' || c.relname
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in %s and c.relkind in ('r', 'p')
                   and (has_table_privilege('kithway_report', c.oid, 'insert, update, delete, truncate')
                        or has_any_column_privilege('kithway_report', c.oid, 'insert, update'))
                """)).isEmpty();
        assertThat(names("""
                select c.relname || '.' || a.attname
                  from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                  join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in ('tracking', 'report') and c.relkind in ('r', 'p')
                   and a.attname in ('patient_id', 'requester_id', 'person_id', 'sharer_id', 'practice_reference')
                   and has_column_privilege('kithway_report', c.oid, a.attnum, 'select')
                """)).as("columns that lead to a person").isEmpty();
    }

    @Test
    void functionsThatLookAcrossOrganizationsAreTheseAndNoOthers() {
        assertThat(names("""
                select n.nspname || '.' || p.proname
                  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where n.nspname = 'lookup' or (p.prosecdef and n.nspname in %s)
                """)).isEqualTo(new TreeSet<>(LOOKUPS));
        assertThat(names("""
                select p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                 where n.nspname = 'lookup'
                   and (has_function_privilege('kithway_report', p.oid, 'execute')
                        or not p.prosecdef
                        or p.proowner <> 'kithway_lookup'::regrole
                        or not coalesce(p.proconfig::text like '%search_path=%', false))
                """)).isEmpty();
    }

    private static final Set<String> LOOKUPS = Set.of(
            "audit.append",
            "lookup.claim_jobs",
            "lookup.claim_messages",
            "lookup.count_jobs",
            "lookup.find_message",
            "lookup.find_pass",
            "lookup.find_text_sender",
            "lookup.forget_expired",
            "lookup.keep_openings",
            "lookup.landing_revisions",
            "lookup.stale_vault_keys",
            "lookup.open_share_links");

    private static Set<String> names(String sql) {
        return new TreeSet<>(database.queryForList(sql.contains("in %s") ? sql.formatted(ROOMS) : sql, String.class));
    }
}
