package health.kithway.messaging.smtp;

import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The configured server, spoken to with TLS or not at all, or with TLS where it has it (R-EML-06).
 *
 * @param onlyWithTls absent, like the other, where no server is configured
 */
record SmtpServers(
        @Nullable JavaMailSenderImpl onlyWithTls, @Nullable JavaMailSenderImpl withTlsIfItCan) {

    static SmtpServers of(@Nullable JavaMailSenderImpl configured, SmtpSettings settings) {
        if (configured == null || settings.trusts(String.valueOf(configured.getHost()))) {
            return new SmtpServers(configured, configured);
        }
        return new SmtpServers(like(configured, true), like(configured, false));
    }

    @Nullable
    JavaMailSenderImpl server(boolean requireTls) {
        return requireTls ? onlyWithTls : withTlsIfItCan;
    }

    private static JavaMailSenderImpl like(JavaMailSenderImpl configured, boolean required) {
        JavaMailSenderImpl server = new JavaMailSenderImpl();
        server.setProtocol(configured.getProtocol());
        server.setHost(configured.getHost());
        server.setPort(configured.getPort());
        server.setUsername(configured.getUsername());
        server.setPassword(configured.getPassword());
        Properties properties = new Properties();
        properties.putAll(configured.getJavaMailProperties());
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", String.valueOf(required));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        server.setJavaMailProperties(properties);
        return server;
    }
}
