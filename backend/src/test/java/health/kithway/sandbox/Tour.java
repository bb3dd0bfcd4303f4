package health.kithway.sandbox;

import health.kithway.sandbox.tour.NotAsItShouldBe;
import health.kithway.sandbox.tour.Story;
import health.kithway.sandbox.tour.Teller;
import java.io.UncheckedIOException;
import java.net.URI;

/** {@code ./run tour}: plays one referral, all the way through, against a running sandbox. Ends with 1 at the first thing that is wrong. */
public final class Tour {

    private Tour() {}

    public static void main(String[] arguments) {
        try {
            tell(SandboxSettings.fromEnvironment());
        } catch (NotAsItShouldBe | CannotStart | IllegalStateException | UncheckedIOException wrong) {
            System.out.flush();
            System.err.println();
            System.err.println("The tour ends here, because something is not as it should be.");
            System.err.println(wrong.getMessage());
            System.exit(1);
        }
    }

    private static void tell(SandboxSettings settings) {
        URI kithway = URI.create(settings.publicUrl());
        SandboxTokens tokens = new SandboxTokens(URI.create(settings.keycloakUrl() + "/realms/kithway"));
        System.out.println("One referral, all the way through, at " + kithway);
        int seen = new Story(kithway, tokens, new Teller(System.out)).tell();
        System.out.printf("%nEverything is as it should be: %d things seen. Look at %s/sandbox/phone%n", seen, kithway);
    }
}
