package health.kithway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;

/**
 * Starts the backend: pages, APIs, carriers' doors and the job poller in one process. Beans are named with their package,
 * so that two modules may each have their LandingController.
 */
@SpringBootApplication(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
public class KithwayApplication {

    static void main(String[] arguments) {
        SpringApplication.run(KithwayApplication.class, arguments);
    }
}
