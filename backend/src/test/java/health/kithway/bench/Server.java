package health.kithway.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** How a server runs the packaged jar, as the image does: extracted, with the options and the AOT cache of {@code deploy}. */
final class Server {

    /** A benchmark runs in the checkout, a test in the module. */
    private static final Path ROOT = Path.of(Files.isDirectory(Path.of("deploy")) ? "." : "..");

    private static final Path JAR = ROOT.resolve("backend/target/kithway.jar");
    private static final Path DEPLOY = ROOT.resolve("deploy");
    private static final Path PLACE = ROOT.resolve(".kithway/bench/server");

    /** Three processes share the machine. */
    private static final String MEMORY = "-Xmx512m";

    private Server() {}

    static List<String> command() {
        return List.of(
                java(),
                "@" + DEPLOY.resolve("java-options").toAbsolutePath(),
                MEMORY,
                "-XX:AOTCache=" + made().resolve("kithway.aot").toAbsolutePath(),
                "-jar",
                PLACE.resolve("kithway.jar").toAbsolutePath().toString());
    }

    static List<String> onClasspath(String main) {
        return List.of(
                java(),
                "@" + DEPLOY.resolve("java-options").toAbsolutePath(),
                MEMORY,
                "-cp",
                System.getProperty("java.class.path"),
                main);
    }

    /** Made anew when the jar is a new one. */
    private static synchronized Path made() {
        try {
            Path cache = PLACE.resolve("kithway.aot");
            if (Files.exists(cache) && Files.getLastModifiedTime(cache).compareTo(Files.getLastModifiedTime(JAR)) > 0) {
                return PLACE;
            }
            Files.createDirectories(PLACE);
            run(
                    Path.of("."),
                    List.of(
                            java(),
                            "-Djarmode=tools",
                            "-jar",
                            JAR.toString(),
                            "extract",
                            "--force",
                            "--destination",
                            PLACE.toString()));
            Files.copy(
                    DEPLOY.resolve("java-options"), PLACE.resolve("java-options"), StandardCopyOption.REPLACE_EXISTING);
            run(
                    PLACE,
                    List.of("bash", DEPLOY.resolve("aot-train").toAbsolutePath().toString()));
            return PLACE;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void run(Path folder, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(PLACE.resolve("made.log").toFile());
        builder.environment().merge("PATH", Path.of(java()).getParent().toString(), (old, own) -> own + ":" + old);
        try {
            if (builder.start().waitFor() != 0) {
                throw new IOException("See " + PLACE.resolve("made.log"));
            }
        } catch (InterruptedException broken) {
            Thread.currentThread().interrupt();
            throw new IOException(broken);
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
