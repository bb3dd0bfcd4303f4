package health.kithway.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** CPU time from /proc, in microseconds; a machine without /proc has none, and says so by 0. */
record Cpu(long micros) {

    /** What the kernel counts in. */
    private static final long MICROS_A_TICK = 10_000;

    private static final int USER = 11;

    static Cpu of(long pid) {
        return new Cpu(ticks(pid, false) * MICROS_A_TICK);
    }

    /** With its children, those that ended too. */
    static Cpu ofFamily(long pid) {
        long living = Stream.concat(
                        Stream.of(pid),
                        ProcessHandle.of(pid).stream()
                                .flatMap(ProcessHandle::descendants)
                                .map(ProcessHandle::pid))
                .mapToLong(member -> ticks(member, member == pid))
                .sum();
        return new Cpu(living * MICROS_A_TICK);
    }

    Cpu since(Cpu before) {
        return new Cpu(micros - before.micros);
    }

    private static long ticks(long pid, boolean withEnded) {
        try {
            String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            long own = Long.parseLong(fields[USER]) + Long.parseLong(fields[USER + 1]);
            return withEnded ? own + Long.parseLong(fields[USER + 2]) + Long.parseLong(fields[USER + 3]) : own;
        } catch (IOException ended) {
            // A process of the database may end between being listed and being read.
            return 0;
        }
    }
}
