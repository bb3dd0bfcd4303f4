package health.kithway.tenancy;

import org.springframework.boot.context.properties.ConfigurationProperties;

/** Where PostgreSQL is and who we are there ({@code kithway.database.*}). */
@ConfigurationProperties("kithway.database")
record DatabaseSettings(String host, int port, String name, boolean ssl, Login application, Login report) {

    record Login(String user, String password, int connections) {}
}
