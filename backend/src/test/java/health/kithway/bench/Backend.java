package health.kithway.bench;

import health.kithway.KithwayApplication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;

/**
 * The backend and nothing of the test folders, whatever is on the class path. With {@code --kithway.bench.begins} its clock begins
 * there and goes on from there, because at night nobody is texted.
 */
public final class Backend {

    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    private Backend() {}

    public static void main(String[] arguments) {
        SpringApplication application = new SpringApplication(KithwayApplication.class);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("nothingOfTheTests", new NothingOfTheTests());
            String begins = context.getEnvironment().getProperty("kithway.bench.begins");
            if (begins != null) {
                Duration off = Duration.between(Instant.now(), Instant.parse(begins));
                Clock clock = Clock.tick(Clock.offset(Clock.systemUTC(), off), MICROSECOND);
                ((GenericApplicationContext) context)
                        .registerBean("anotherHour", Clock.class, () -> clock, bean -> bean.setPrimary(true));
            }
        });
        application.run(arguments);
    }

    private static final class NothingOfTheTests extends TypeExcludeFilter {

        @Override
        public boolean match(MetadataReader reader, MetadataReaderFactory factory) {
            return reader.getResource().getDescription().contains("test-classes");
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof NothingOfTheTests;
        }

        @Override
        public int hashCode() {
            return NothingOfTheTests.class.hashCode();
        }
    }
}
