package health.kithway.sandbox;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import health.kithway.KithwayApplication;
import health.kithway.sandbox.demo.DemoMark;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the whole product on this machine: PostgreSQL, Keycloak, a mailbox, Twilio's stand-in, and the real backend. With
 * {@code --fresh} it forgets what an earlier start kept.
 */
public final class SandboxApplication {

    private final SandboxSettings settings;
    private final Progress progress = new Progress();
    private final Undoing undoing = new Undoing();

    private SandboxApplication(SandboxSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) {
        ((LoggerContext) LoggerFactory.getILoggerFactory())
                .getLogger(Logger.ROOT_LOGGER_NAME)
                .setLevel(Level.OFF);
        try {
            new SandboxApplication(SandboxSettings.fromEnvironment()).start(List.of(arguments));
        } catch (RuntimeException failure) {
            Complaint.of(failure).print(System.err);
            System.exit(1);
        }
    }

    private void start(List<String> arguments) {
        SandboxFolder folder = new SandboxFolder(settings);
        folder.take();
        undoing.onExit();
        SandboxPostgres.endOrphan(settings);
        if (arguments.contains("--fresh") || new DemoMark(settings.data()).isHalf()) {
            progress.say("Forgetting what was kept in " + settings.data());
            folder.empty(keycloakPlace());
        }
        folder.needRoom(KeycloakDistribution.isBuilt());
        folder.needPorts();
        CompletableFuture<KeycloakProcess> keycloak = startKeycloak();
        startPostgres();
        startBackend();
        progress.say("Waiting for Keycloak");
        joined(keycloak);
        progress.done();
        new Screen(settings).print(System.out);
    }

    private KeycloakProcess.Place keycloakPlace() {
        return new KeycloakProcess.Place(settings.keycloakPort(), settings.file("keycloak"));
    }

    private CompletableFuture<KeycloakProcess> startKeycloak() {
        progress.say("Starting Keycloak on port " + settings.keycloakPort());
        return CompletableFuture.supplyAsync(
                () -> {
                    KeycloakProcess process =
                            KeycloakProcess.start(keycloakPlace(), SandboxRealm.sandbox(), progress::say);
                    undoing.add("Keycloak", process::close);
                    process.awaitReady();
                    return process;
                },
                Executors.newVirtualThreadPerTaskExecutor());
    }

    private void startPostgres() {
        progress.say("Starting PostgreSQL on port " + settings.postgresPort());
        SandboxPostgres postgres = SandboxPostgres.start(settings);
        undoing.add("PostgreSQL", postgres::close);
    }

    private void startBackend() {
        progress.say("Starting the backend on port " + settings.port());
        SpringApplication application = new SpringApplication(KithwayApplication.class);
        application.setRegisterShutdownHook(false);
        application.setAdditionalProfiles("sandbox");
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("onlyTheSandbox", new OnlyTheSandbox());
            context.getBeanFactory().registerSingleton("progress", progress);
        });
        ConfigurableApplicationContext backend = application.run(BackendSettings.of(settings));
        undoing.add("the backend", backend::close);
    }

    private static void joined(CompletableFuture<KeycloakProcess> keycloak) {
        try {
            keycloak.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
