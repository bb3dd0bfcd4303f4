package health.kithway.sandbox;

import java.io.PrintStream;
import org.springframework.context.ApplicationContext;

/** What somebody who has just started the sandbox wants to know, on one screen. */
record Screen(SandboxSettings settings, String code) {

    static Screen of(ApplicationContext backend, SandboxSettings settings) {
        return new Screen(settings, "");
    }

    void print(PrintStream out) {
        out.println("Kithway runs at " + settings.publicUrl() + "/sandbox/phone");
    }
}
