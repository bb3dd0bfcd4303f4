package health.kithway.messaging.smtp;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Reads the settings at start, and stops it where they are wrong. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmtpSettings.class)
class SmtpConfiguration {

    /** Without a configured server there are none, and e-mails are refused. */
    @Bean
    SmtpServers smtpServers(
            ObjectProvider<JavaMailSenderImpl> configured,
            SmtpSettings settings,
            @Value("${spring.mail.host:}") String host) {
        settings.check(host);
        return SmtpServers.of(configured.getIfAvailable(), settings);
    }
}
