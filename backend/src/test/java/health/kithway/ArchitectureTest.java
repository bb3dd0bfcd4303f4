package health.kithway;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reactivestreams.Publisher;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.transaction.ReactiveTransactionManager;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Which way the rooms lean, and what no room may do. Change the map here and in RATIONALE.md in the same commit. */
class ArchitectureTest {

    private static final String ROOT = "health.kithway.";

    /** A line uses only lines above it. Features may use all of the ground floor, so their lines name features only. */
    private static final String MAP = """
            problem ->
            tenancy -> problem
            vault/kms ->
            vault -> tenancy vault/kms
            audit -> problem tenancy
            job -> problem tenancy audit
            pass -> problem tenancy audit

            directory ->
            directory/brand -> directory
            directory/calendar ->
            directory/place -> directory
            directory/privacynotice ->
            person -> directory
            person/erasure -> person
            person/keys -> person
            person/emergency -> directory person
            retention -> person person/erasure
            task -> person person/erasure
            consent -> person
            consent/text -> directory consent
            consent/representative -> directory person
            consent/suppression -> directory person consent
            consent/receipt -> directory person consent consent/text
            consent/grant -> directory person consent consent/text consent/representative consent/receipt
            consent/decision -> person consent consent/representative consent/suppression consent/grant
            consent/disclosure -> directory person consent consent/representative consent/suppression consent/grant consent/decision
            program -> directory consent consent/text
            program/link -> directory directory/brand person consent consent/text program
            program/sharer -> directory person program program/link
            program/print -> directory directory/brand program program/link
            program/check -> directory directory/brand directory/privacynotice consent consent/text program
            attribution/visit -> directory program program/link
            attribution/model -> directory program program/link attribution/visit
            attribution/credit -> directory program program/link attribution/visit attribution/model
            attribution -> program program/link attribution/visit
            messaging/carrier -> directory consent
            messaging/redaction -> consent messaging/carrier
            messaging/firewall ->
            messaging/timing -> person person/erasure
            messaging/meaning ->
            messaging/wording -> directory consent program/link messaging/firewall
            messaging/choice -> directory person consent consent/text consent/grant messaging/timing
            messaging -> directory person person/erasure task consent consent/suppression consent/grant consent/decision program messaging/carrier messaging/firewall messaging/timing messaging/wording messaging/choice
            messaging/fallback -> person task messaging/carrier messaging
            messaging/registration -> consent messaging/carrier messaging/wording
            messaging/code -> person consent messaging/wording messaging
            messaging/inbox -> directory person consent consent/suppression messaging/meaning messaging/wording messaging
            messaging/reply -> directory person person/erasure task consent consent/suppression consent/grant messaging/carrier messaging/meaning messaging/wording messaging messaging/inbox
            messaging/twilio -> consent messaging/carrier messaging messaging/reply
            messaging/smtp -> directory consent messaging/carrier messaging
            routing/rule -> directory person
            routing -> directory program program/link routing/rule
            referral -> directory person consent consent/text consent/grant consent/disclosure program program/link attribution/visit attribution/credit messaging/timing routing/rule routing
            referral/thanks -> directory person consent/disclosure program/sharer
            integrity -> person referral
            disclosure/accounting -> directory person task consent/disclosure
            disclosure/breach -> directory person task
            disclosure -> directory person consent consent/receipt consent/grant consent/disclosure messaging messaging/code disclosure/accounting
            intake -> directory person consent consent/grant routing/rule routing referral
            circle -> directory person consent/representative consent/suppression consent/disclosure program messaging/wording messaging routing referral
            circle/task -> person task messaging messaging/reply referral circle
            circle/desk -> person referral circle circle/task
            circle/home -> directory person referral circle circle/task
            circle/joining -> directory person person/erasure task consent consent/text consent/grant messaging messaging/code referral circle
            circle/own -> directory person consent consent/text messaging/choice messaging/code referral circle circle/task circle/home circle/joining
            reminder/plan -> directory directory/calendar consent program messaging/wording
            reminder/telling -> directory person consent/disclosure routing referral circle reminder/plan
            reminder -> directory directory/calendar person person/erasure task consent consent/grant program messaging/wording messaging messaging/reply routing referral circle/task reminder/plan reminder/telling
            report/deidentified ->
            report -> report/deidentified
            pages -> directory directory/brand person consent consent/text consent/receipt consent/grant program program/link program/sharer program/print attribution/visit attribution/credit messaging/choice messaging messaging/code messaging/reply routing/rule routing referral referral/thanks disclosure circle circle/task circle/home circle/joining
            access ->
            """;

    private static final Set<String> GROUND =
            Set.of("problem", "tenancy", "vault/kms", "vault", "audit", "job", "pass");

    /** Packages that are no room: made from the contract. */
    private static final String GENERATED = "contract";

    /** DatabaseClient outside of XTable, each with the reason. */
    private static final Map<String, String> SQL_ELSEWHERE = Map.of(
            "health.kithway.tenancy.DatabaseConfiguration", "makes the clients",
            "health.kithway.tenancy.IdempotentRequests", "its table is half of what it is");

    /** May subscribe: nobody is there to return the pipeline to. */
    private static final Set<String> SUBSCRIBES = Set.of(
            "health.kithway.job.JobPoller",
            "health.kithway.tenancy.Gathering",
            "health.kithway.attribution.visit.Openings");

    /** Only these may open the vault: person for people; its part for keys, to seal anew; pass hashes, it does not seal. */
    private static final Set<String> OPENS_THE_VAULT = Set.of("person", "person/keys");

    /** Of the vault, but opens nothing: what signs, and what tells whose key was destroyed. */
    private static final Set<String> OPENS_NOTHING =
            Set.of("health.kithway.vault.Signatures", "health.kithway.vault.DestroyedKeys");

    private static final int MOST_LINES = 300;

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("health.kithway");

    @Test
    void roomsLeanAsTheMapSays() {
        Map<String, Set<String>> seen = seen();
        StringBuilder drawn = new StringBuilder();
        for (String line : MAP.lines().toList()) {
            String room = line.split(" ->")[0];
            if (!line.isBlank()) {
                drawn.append(line(room, seen.getOrDefault(room, Set.of())));
            }
        }
        List<String> rooms = rooms();
        seen.keySet().stream()
                .filter(room -> !rooms.contains(room))
                .forEach(room -> drawn.append("not on the map: ").append(line(room, seen.get(room))));

        assertThat(drawn.toString()).isEqualTo(MAP.replace("\n\n", "\n"));
    }

    @Test
    void everyLineUsesOnlyLinesAbove() {
        List<String> rooms = rooms();
        for (String line : MAP.lines().filter(text -> !text.isBlank()).toList()) {
            String[] sides = line.split(" ->");
            String used = sides.length == 1 ? "" : sides[1].strip();
            for (String room : used.isEmpty() ? new String[0] : used.split(" ")) {
                assertThat(rooms.indexOf(room)).as(line).isNotNegative().isLessThan(rooms.indexOf(sides[0]));
            }
        }
    }

    @Test
    void onlyPersonOpensTheVault() {
        Set<String> users = CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> room(use.getTargetClass()).equals("vault")
                                && !OPENS_NOTHING.contains(outermost(use.getTargetClass()))))
                .map(ArchitectureTest::room)
                .filter(room -> !room.equals("vault"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(users).isEqualTo(OPENS_THE_VAULT);
    }

    @Test
    void sqlIsInTables() {
        Set<String> elsewhere = CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(use -> use.getTargetClass().isAssignableTo(DatabaseClient.class)))
                .map(ArchitectureTest::outermost)
                .filter(name -> !name.endsWith("Table"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(elsewhere).isEqualTo(new TreeSet<>(SQL_ELSEWHERE.keySet()));
    }

    @Test
    void nothingBlocksAndOnlyThoseNobodyWaitsForSubscribe() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "blocks",
                        call -> call.getTargetOwner().isAssignableTo(Publisher.class)
                                && call.getName()
                                        .matches("block|blockFirst|blockLast|blockOptional|toIterable|toStream")))
                .orShould()
                .callMethod(Thread.class, "sleep", long.class)
                .check(CLASSES);
        noClasses()
                .that(describe("somebody waits for", type -> !SUBSCRIBES.contains(outermost(type))))
                .should()
                .callMethodWhere(describe(
                        "subscribes",
                        call -> call.getName().equals("subscribe")
                                && (call.getTargetOwner().isAssignableTo(Mono.class)
                                        || call.getTargetOwner().isAssignableTo(Flux.class))))
                .check(CLASSES);
    }

    @Test
    void timeIdsAndChanceComeInByTheDoor() {
        Set<Class<?>> clocks =
                Set.of(Instant.class, LocalDate.class, LocalDateTime.class, OffsetDateTime.class, ZonedDateTime.class);
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "reads the machine's clock",
                        call -> clocks.stream()
                                        .anyMatch(type -> call.getTargetOwner().isEquivalentTo(type))
                                && call.getName().equals("now")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(parameter -> parameter.isEquivalentTo(Clock.class))))
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(CLASSES);
    }

    @Test
    void everyPackageSaysWhatItPromises() throws IOException {
        for (Path folder : sources(Files::isDirectory)) {
            boolean holdsTypes =
                    list(folder).stream().anyMatch(file -> file.toString().endsWith(".java"));
            if (holdsTypes) {
                Path info = folder.resolve("package-info.java");
                assertThat(info).exists();
                assertThat(Files.readString(info)).contains("@NullMarked").startsWith("/**");
            }
        }
    }

    @Test
    void noFileIsLong() throws IOException {
        for (Path file : sources(path -> path.toString().endsWith(".java"))) {
            assertThat(Files.readAllLines(file).size()).as(file.toString()).isLessThanOrEqualTo(MOST_LINES);
        }
    }

    @Test
    void namesSayWhatSomebodyWouldSay() {
        noClasses()
                .that()
                // Spring's word for what it is a kind of.
                .areNotAssignableTo(ReactiveTransactionManager.class)
                .should()
                .haveSimpleNameEndingWith("Service")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .because("the name would be the one word nobody says (STYLE.md)")
                .check(CLASSES);
    }

    private static List<String> rooms() {
        return MAP.lines()
                .filter(line -> !line.isBlank())
                .map(line -> line.split(" ->")[0])
                .toList();
    }

    private static String line(String room, Set<String> used) {
        List<String> order = new ArrayList<>(rooms());
        List<String> sorted = used.stream()
                .filter(other -> GROUND.contains(room) || !GROUND.contains(other))
                .sorted((one, other) -> Integer.compare(order.indexOf(one), order.indexOf(other)))
                .toList();
        return (room + " -> " + String.join(" ", sorted)).strip() + "\n";
    }

    private static Map<String, Set<String>> seen() {
        Map<String, Set<String>> seen = new LinkedHashMap<>();
        for (JavaClass type : CLASSES) {
            String room = room(type);
            if (room.isEmpty() || room.equals(GENERATED)) {
                continue;
            }
            Set<String> used = seen.computeIfAbsent(room, none -> new LinkedHashSet<>());
            type.getDirectDependenciesFromSelf().stream()
                    .map(use -> room(use.getTargetClass()))
                    .filter(other -> !other.isEmpty() && !other.equals(room) && !other.equals(GENERATED))
                    .forEach(used::add);
        }
        return seen;
    }

    /** The part of the package's name below health.kithway; empty for what is not ours. */
    private static String room(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName() + ".";
        return name.startsWith(ROOT) && name.length() > ROOT.length()
                ? name.substring(ROOT.length(), name.length() - 1)
                                .split("\\.")[0]
                                .equals(GENERATED)
                        ? GENERATED
                        : name.substring(ROOT.length(), name.length() - 1).replace('.', '/')
                : "";
    }

    private static String outermost(JavaClass type) {
        return type.getBaseComponentType().getName().split("\\$")[0];
    }

    private static List<Path> sources(Predicate<Path> wanted) throws IOException {
        try (Stream<Path> walk = Files.walk(Path.of("src/main/java"))) {
            return walk.filter(wanted).toList();
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
