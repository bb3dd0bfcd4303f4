package health.kithway;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the backend: pages, APIs, carriers' doors and the job poller in one process. */
@SpringBootApplication
public class KithwayApplication {

    static void main(String[] arguments) {
        SpringApplication.run(KithwayApplication.class, arguments);
    }
}
