package health.kithway;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.testkit.Contract;
import health.kithway.testkit.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.yaml.snakeyaml.Yaml;

/**
 * A module has one name: its package is called like its folder in openapi/, its tag, its templates, its migration, its tables
 * and its fixtures.
 */
class OneWordSevenPlacesTest {

    private static final Path PACKAGES = Path.of("src/main/java/health/kithway");
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path OPENAPI = Path.of("../openapi");
    private static final Path FIXTURES = Path.of("../frontend-contract/fixtures");

    /** Folders of openapi/ that are no module's. */
    private static final Set<String> NO_MODULE = Set.of("shared", "bundled");

    /** Schemas whose name is already that of the only module in it. */
    private static final Set<String> OWN_SCHEMA = Set.of("consent", "messaging", "report", "audit");

    @Test
    void foldersOfTheContractAreNamedLikePackages() throws IOException {
        Set<String> modules = folders(OPENAPI);
        modules.removeAll(NO_MODULE);

        assertThat(folders(PACKAGES)).containsAll(modules);
        assertThat(folders(FIXTURES)).isEqualTo(modules);
    }

    @Test
    void tagsAreNamedLikePackages() throws IOException {
        for (String root : Contract.ROOTS) {
            Map<String, List<Map<String, Object>>> document = new Yaml().load(Contract.text(root));
            for (Map<String, Object> tag : document.get("tags")) {
                String word = tag.get("name").toString().toLowerCase(Locale.ROOT);
                assertThat(packagesAndParts()).as(word).containsAnyOf(word, word.replaceAll("s$", ""));
            }
        }
    }

    @Test
    void templatesAndWordingAreNamedLikePackages() throws IOException {
        assertThat(folders(PACKAGES)).containsAll(folders(RESOURCES.resolve("templates")));
        Set<String> wording = names(RESOURCES.resolve("wording"), file -> true).stream()
                .map(name -> name.replaceAll("_(en|es)\\.properties$", ""))
                .collect(Collectors.toSet());
        assertThat(folders(PACKAGES)).containsAll(wording);
    }

    @Test
    void migrationsAreNamedLikePackages() throws IOException {
        Set<String> migrations = names(RESOURCES.resolve("db/migration"), file -> true).stream()
                .map(name -> name.replaceAll("^V\\d{4}__(.*)\\.sql$", "$1"))
                .collect(Collectors.toSet());
        Set<String> modules = folders(PACKAGES);

        assertThat(migrations)
                .allSatisfy(name -> assertThat(modules)
                        .as(name)
                        .anyMatch(module -> name.equals(module) || name.startsWith(module + "_")));
    }

    @Test
    void tablesStartWithTheNameOfTheirModule() throws IOException {
        Set<String> modules = folders(PACKAGES);
        JdbcTemplate database = new JdbcTemplate(TestDatabase.superuser(TestDatabase.create()));
        List<Map<String, Object>> tables = database.queryForList("""
                select schemaname as room, tablename as name from pg_tables
                 where schemaname in ('tracking', 'vault', 'consent', 'messaging', 'report', 'audit')
                """);
        assertThat(tables).isNotEmpty().allSatisfy(table -> {
            String name = table.get("name").toString();
            boolean named = modules.stream().anyMatch(module -> name.equals(module) || name.startsWith(module + "_"));
            assertThat(named || OWN_SCHEMA.contains(table.get("room").toString()))
                    .as(table.toString())
                    .isTrue();
        });
    }

    /** A part of a module may have a tag of its own; its operations lie in the folder of the module. */
    private static Set<String> packagesAndParts() throws IOException {
        Set<String> names = folders(PACKAGES);
        for (String module : folders(PACKAGES)) {
            names.addAll(folders(PACKAGES.resolve(module)));
        }
        return names;
    }

    private static Set<String> folders(Path folder) throws IOException {
        return names(folder, Files::isDirectory);
    }

    private static Set<String> names(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(wanted)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
