package health.kithway.sandbox;

import java.util.LinkedHashMap;
import java.util.Map;

/** The settings with which the real backend finds the sandbox around it; the same names as in production. */
final class BackendSettings {

    private BackendSettings() {}

    static String[] of(SandboxSettings settings) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("server.port", settings.port());
        values.put("server.shutdown", "immediate");
        values.put("management.server.port", settings.managementPort());
        values.put("kithway.public-url", settings.publicUrl());
        values.put("logging.file.name", settings.file("kithway.log").toString());
        values.put("logging.threshold.console", "OFF");
        values.put("kithway.access.issuer", settings.keycloakUrl() + "/realms/kithway");
        values.put("kithway.twilio.base-url", settings.publicUrl() + "/sandbox/twilio");
        values.put("kithway.twilio.account-sid", SandboxConfiguration.ACCOUNT.sid());
        values.put("kithway.twilio.auth-token", SandboxConfiguration.ACCOUNT.authToken());
        values.put("spring.mail.host", "127.0.0.1");
        values.put("spring.mail.port", settings.smtpPort());
        values.put("kithway.documentation", true);
        // One person looks, who waits for the start.
        values.put("kithway.warm-up", "0s");
        values.putAll(database(settings));
        return values.entrySet().stream()
                .map(value -> "--" + value.getKey() + "=" + value.getValue())
                .toArray(String[]::new);
    }

    private static Map<String, Object> database(SandboxSettings settings) {
        return Map.of(
                "kithway.database.host",
                "localhost",
                "kithway.database.port",
                settings.postgresPort(),
                "kithway.database.name",
                SandboxPostgres.DATABASE,
                "kithway.database.application.password",
                SandboxSettings.DATABASE_PASSWORD,
                "kithway.database.report.password",
                SandboxSettings.DATABASE_PASSWORD,
                "spring.flyway.password",
                SandboxSettings.DATABASE_PASSWORD,
                "kithway.vault.keyset-file",
                settings.file("vault-keyset.json").toString(),
                "kithway.vault.destroyed-keys-file",
                settings.file("destroyed-keys").toString(),
                "kithway.vault.create-missing",
                true);
    }
}
