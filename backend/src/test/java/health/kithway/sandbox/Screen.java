package health.kithway.sandbox;

import health.kithway.sandbox.demo.Cast;
import health.kithway.sandbox.demo.Lakeview;
import java.io.PrintStream;

/** What somebody who has just started the sandbox wants to know, on one screen. */
record Screen(SandboxSettings settings) {

    String text() {
        String base = settings.publicUrl();
        return """

                Kithway runs on this machine, with made-up people. Nothing leaves it. Ctrl-C ends it; the data stays for the next ./run.

                  A caregiver's page     %1$s/r/%2$s
                  Sandbox phone          %1$s/sandbox/phone
                  The API, Swagger UI    %1$s/swagger-ui.html
                  Keycloak               %3$s/admin/   (admin / kithway-sandbox)
                  Health, metrics        http://localhost:%4$d/actuator/health, …/actuator/prometheus

                Who signs in, all with the password kithway-sandbox:
                  Lakeview Family Health   cora.coordinator   mark.marketer   connie.compliance   alma.administrator
                                           pat.practice (of Harbor Street, which refers patients)
                  Riverbend Care Network   rick.riverbend (must see nothing of Lakeview)
                  In Swagger UI choose “staff” at the top, then Authorize; the client id is filled in, there is no secret.

                Three things to try:
                  1. Open the caregiver's page, ask for a visit as Dana with the number %5$s and agree to texts:
                     her text arrives on the sandbox phone.
                  2. On the sandbox phone move the clock forward day by day: Maya's reminder comes. Answer C, or STOP.
                  3. Sign in to Swagger UI as mark.marketer and get the funnel; then try to read a referral: he may not.
                     Or let it all be told: ./run tour, in another terminal.
                """.formatted(base, Lakeview.FRIENDS_CODE, settings.keycloakUrl(), settings.managementPort(), dana());
    }

    private static String dana() {
        String number = Cast.DANA.phone();
        return "(" + number.substring(2, 5) + ") " + number.substring(5, 8) + "-" + number.substring(8);
    }

    void print(PrintStream out) {
        out.println(text());
    }
}
