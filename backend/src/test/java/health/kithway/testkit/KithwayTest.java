package health.kithway.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service on a random port with a database of its own. Contexts are shared between test classes, so a test makes
 * an organization of its own and looks at nothing else; each test begins at {@link TestClock#START}. Later work is not polled: tests call {@code DueJobs.runDue()}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Documented
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "kithway.jobs.poll=false",
            "kithway.warm-up=0s",
            "management.server.port=0",
            "logging.structured.format.console=",
            "kithway.documentation=true",
            // Every test comes from one address, and the clock stands still.
            "kithway.access.rate-limit.requests=100000"
        })
@ContextConfiguration(initializers = {TestDatabase.Initializer.class, TestRealm.Initializer.class})
@Import(TestKit.class)
@ExtendWith(ClockStandsStill.class)
public @interface KithwayTest {}
