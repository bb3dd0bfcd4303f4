package health.kithway.testkit;

import health.kithway.consent.text.ConsentTexts;
import health.kithway.consent.text.StarterTexts;
import health.kithway.directory.Directory;
import health.kithway.program.Programs;
import health.kithway.program.Reviews;
import health.kithway.program.link.ShareLinks;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.Environment;

/** What replaces the outside world in tests. Nothing of our own is ever replaced. */
@TestConfiguration(proxyBeanMethods = false)
public class TestKit {

    @Bean
    @Primary
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Api api(Environment environment) {
        return new Api(environment);
    }

    @Bean
    TwoPeople twoPeople(Programs programs, Reviews reviews) {
        return new TwoPeople(programs, reviews);
    }

    @Bean
    World world(
            Directory directory, StarterTexts starterTexts, ConsentTexts texts, TwoPeople people, ShareLinks links) {
        return new World(directory, starterTexts, texts, people, links);
    }
}
