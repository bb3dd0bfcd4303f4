package health.kithway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is started on the leash never outlives whoever holds it. The program is `sleep`, for it would run for an hour by itself. */
class LeashTest {

    @TempDir
    Path folder;

    private Path script;

    @BeforeEach
    void unpack() throws IOException {
        script = folder.resolve("leash.sh");
        try (var leash = LeashTest.class.getResourceAsStream("/sandbox/leash.sh")) {
            Files.copy(leash, script);
        }
    }

    @Test
    void theProgramEndsWhenItsStarterIsGone() throws Exception {
        Process leash = start("stdin", "sleep", "3600");
        ProcessHandle program = program(leash);

        leash.getOutputStream().close();

        assertEnded(leash, program);
    }

    @Test
    void theProgramEndsWithItsLeash() throws Exception {
        Process leash = start("stdin", "sleep", "3600");
        ProcessHandle program = program(leash);

        leash.destroy();

        assertEnded(leash, program);
    }

    @Test
    void theProgramEndsWhenNobodyRenewsItsLease() throws Exception {
        Path lease = Files.createFile(folder.resolve("lease"));
        Process leash = start(lease.toString(), "sleep", "3600");
        ProcessHandle program = program(leash);

        Files.delete(lease);

        assertEnded(leash, program);
    }

    @Test
    void theLeashEndsAsItsProgramDoes() throws Exception {
        Process leash = start("stdin", "sh", "-c", "exit 7");

        assertThat(leash.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(leash.exitValue()).isEqualTo(7);
    }

    private Process start(String lease, String... program) throws IOException {
        String[] command = new String[5 + program.length];
        command[0] = "/bin/sh";
        command[1] = script.toString();
        command[2] = folder.resolve("pid").toString();
        command[3] = folder.resolve("log").toString();
        command[4] = lease;
        System.arraycopy(program, 0, command, 5, program.length);
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private ProcessHandle program(Process leash) throws Exception {
        Path pid = folder.resolve("pid");
        while (!Files.exists(pid) || Files.readString(pid).isBlank()) {
            assertThat(leash.waitFor(50, TimeUnit.MILLISECONDS))
                    .as("the leash ended at once")
                    .isFalse();
        }
        return ProcessHandle.of(Long.parseLong(Files.readString(pid).strip())).orElseThrow();
    }

    private static void assertEnded(Process leash, ProcessHandle program) throws Exception {
        assertThat(leash.waitFor(30, TimeUnit.SECONDS)).isTrue();
        program.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        assertThat(program.isAlive()).isFalse();
    }
}
