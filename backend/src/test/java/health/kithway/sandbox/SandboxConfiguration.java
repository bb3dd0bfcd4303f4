package health.kithway.sandbox;

import health.kithway.job.DueJobs;
import health.kithway.sandbox.demo.Cast;
import health.kithway.sandbox.mail.SandboxMailbox;
import health.kithway.sandbox.phone.Handsets;
import health.kithway.sandbox.phone.PhonePage;
import health.kithway.sandbox.twilio.Texts;
import health.kithway.sandbox.twilio.TwilioAccount;
import health.kithway.sandbox.twilio.TwilioNetwork;
import health.kithway.sandbox.twilio.TwilioStandIn;
import java.time.ZoneId;
import java.util.random.RandomGenerator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.util.matcher.PathPatternParserServerWebExchangeMatcher;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** What the sandbox adds to the real application. Nothing of the application is replaced but the clock. */
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class SandboxConfiguration {

    static final TwilioAccount ACCOUNT =
            new TwilioAccount("AC5a4db0c5a4db0c5a4db0c5a4db0c0001", "sandbox-auth-token-of-nobody");
    static final ZoneId ZONE = ZoneId.of("America/Chicago");

    @Bean
    SandboxSettings sandboxSettings() {
        return SandboxSettings.fromEnvironment();
    }

    @Bean
    @Primary
    SandboxClock sandboxClock(SandboxSettings settings) {
        return new SandboxClock(settings.file("clock"));
    }

    @Bean
    Texts sandboxTexts(SandboxSettings settings) {
        return new Texts(settings.file("texts.json"));
    }

    @Bean
    TwilioNetwork sandboxNetwork(Texts texts, SandboxClock clock, RandomGenerator chance) {
        return new TwilioNetwork(texts, ACCOUNT, clock, chance, Cast.CARRIER_KEEPS_OPT_OUTS);
    }

    @Bean(initMethod = "open", destroyMethod = "close")
    SandboxMailbox sandboxMailbox(SandboxSettings settings, SandboxClock clock) {
        return new SandboxMailbox(settings.smtpPort(), settings.file("mails.json"), clock);
    }

    @Bean
    RouterFunction<ServerResponse> sandboxTwilio(Texts texts, TwilioNetwork network, SandboxClock clock) {
        return new TwilioStandIn(ACCOUNT, texts, network, clock).routes("/sandbox/twilio");
    }

    @Bean
    RouterFunction<ServerResponse> sandboxPhones(
            SandboxSettings settings, Texts texts, SandboxMailbox mailbox, TwilioNetwork network, SandboxClock clock) {
        Handsets handsets = new Handsets(Cast.people(), Cast.senders(), texts, mailbox, clock, ZONE);
        return new PhonePage(handsets, texts, mailbox, network, clock, ZONE, settings.inboundUrl())
                .routes()
                .filter(new SameSite());
    }

    @Bean
    RouterFunction<ServerResponse> sandboxClockDoor(
            SandboxSettings settings, SandboxClock clock, DueJobs jobs, TwilioNetwork network) {
        return new ClockDoor(clock, jobs, new JobsUnderWay(settings), network)
                .routes()
                .filter(new SameSite());
    }

    /** The sandbox's own pages ask nobody who they are: they are on this machine, and nothing in them is real. */
    @Bean
    @Order(0)
    SecurityWebFilterChain sandboxDoors(ServerHttpSecurity http) {
        return http.securityMatcher(new PathPatternParserServerWebExchangeMatcher("/sandbox/**"))
                .csrf(ServerHttpSecurity.CsrfSpec::disable)
                .headers(ServerHttpSecurity.HeaderSpec::disable)
                .authorizeExchange(every -> every.anyExchange().permitAll())
                .build();
    }

    @Bean
    ClassLoaderTemplateResolver sandboxTemplates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setSuffix(".html");
        resolver.setResolvablePatterns(java.util.Set.of("sandbox/*"));
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCheckExistence(true);
        resolver.setOrder(0);
        return resolver;
    }
}
