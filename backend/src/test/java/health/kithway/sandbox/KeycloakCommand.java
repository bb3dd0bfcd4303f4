package health.kithway.sandbox;

import health.kithway.sandbox.KeycloakProcess.Place;
import java.nio.file.Path;
import java.util.List;

/**
 * The command line that bin/kc.sh would arrive at, with a small heap and the quick compiler only: it starts in half the time, and there
 * is no shell between us and the process to be ended.
 */
final class KeycloakCommand {

    private KeycloakCommand() {}

    static List<String> of(Place place, Path home) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                mark(place),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+ExitOnOutOfMemoryError",
                "-Duser.language=en",
                "-Dfile.encoding=UTF-8",
                "-Dkc.home.dir=" + home,
                "-Djboss.server.config.dir=" + home.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "-Dkeycloak.migration.action=import",
                "-Dkeycloak.migration.provider=dir",
                "-Dkeycloak.migration.dir=" + place.folder().resolve("import"),
                "-Dkeycloak.migration.strategy=IGNORE_EXISTING",
                "-Dkeycloak.migration.replace-placeholders=true",
                "-cp",
                home.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + place.port(),
                "--http-management-port=" + place.managementPort(),
                "--hostname=http://localhost:" + place.port(),
                "--db-url=jdbc:h2:file:" + place.folder().resolve("h2/keycloak")
                        + ";NON_KEYWORDS=VALUE;DB_CLOSE_ON_EXIT=FALSE");
    }

    /** By this a process is known to be the Keycloak of that folder. */
    static String mark(Place place) {
        return "-Dkithway.keycloak=" + place.folder().toAbsolutePath();
    }
}
