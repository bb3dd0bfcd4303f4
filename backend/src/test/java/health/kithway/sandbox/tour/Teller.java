package health.kithway.sandbox.tour;

import java.io.PrintStream;

/** Tells the story. */
public final class Teller {

    private final PrintStream out;
    private int seen;

    public Teller(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        say("\n" + title);
    }

    /** Something that was seen to be as it should be. */
    void saw(String line, Object... parts) {
        seen++;
        say("  ✓ " + (parts.length == 0 ? line : line.formatted(parts)));
    }

    /** Words that somebody reads on a screen. */
    void quote(String words) {
        plain("“" + words.replaceAll("\\s+", " ").strip() + "”");
    }

    /** A line of what somebody sees on a screen. */
    void plain(String line) {
        say("      " + line);
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    int seen() {
        return seen;
    }

    static void check(boolean right, String sentence, Object... parts) {
        if (!right) {
            throw new NotAsItShouldBe(sentence.formatted(parts));
        }
    }
}
