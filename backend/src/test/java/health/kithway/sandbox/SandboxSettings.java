package health.kithway.sandbox;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * Where the sandbox listens and keeps its data. Every port can be changed by the environment variable of its name.
 *
 * @param data one folder for everything that is kept between starts
 */
public record SandboxSettings(
        int port, int managementPort, int keycloakPort, int smtpPort, int postgresPort, Path data) {

    /** Passwords of the sandbox's database roles: it listens on this machine only and holds nothing real. */
    static final String DATABASE_PASSWORD = "kithway-sandbox";

    static SandboxSettings fromEnvironment() {
        UnaryOperator<String> environment = System::getenv;
        String folder = environment.apply("KITHWAY_DATA");
        int port = number("KITHWAY_PORT", 8480, environment);
        return new SandboxSettings(
                port,
                number("KITHWAY_MANAGEMENT_PORT", 8481, environment),
                number("KITHWAY_KEYCLOAK_PORT", 8490, environment),
                number("KITHWAY_SMTP_PORT", 8425, environment),
                number("KITHWAY_POSTGRES_PORT", port - 48, environment),
                folder == null || folder.isBlank()
                        ? Checkout.root().resolve(".kithway")
                        : Path.of(folder).toAbsolutePath().normalize());
    }

    static int number(String name, int otherwise, UnaryOperator<String> environment) {
        String given = environment.apply(name);
        if (given == null || given.isBlank()) {
            return otherwise;
        }
        if (!given.matches("\\d{1,5}") || Integer.parseInt(given) < 1024 || Integer.parseInt(given) > 65_000) {
            throw new CannotStart(
                    name + " is “" + given + "”, which is not a port.",
                    "Give a number from 1024 to 65000, or leave it out.");
        }
        return Integer.parseInt(given);
    }

    /** The ports that must be free, with what each is for; Keycloak looks after its own. */
    Map<String, Integer> ownPorts() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("KITHWAY_PORT", port);
        ports.put("KITHWAY_MANAGEMENT_PORT", managementPort);
        ports.put("KITHWAY_SMTP_PORT", smtpPort);
        ports.put("KITHWAY_POSTGRES_PORT", postgresPort);
        return ports;
    }

    public String publicUrl() {
        return "http://localhost:" + port;
    }

    /** Where Twilio would post what people write. */
    public String inboundUrl() {
        return publicUrl() + "/carriers/twilio/inbound";
    }

    public String keycloakUrl() {
        return "http://localhost:" + keycloakPort;
    }

    Path file(String name) {
        return data.resolve(name);
    }
}
