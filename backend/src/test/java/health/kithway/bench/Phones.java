package health.kithway.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;

/** Many phones that open links and press the button, each request from an address of its own. */
final class Phones {

    private static final String SAFARI =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1";

    /** What a phone does. */
    enum Deed {
        LOOK("GET", 200),
        PRESS("POST", 303),
        STATIC("GET", 200);

        private final String method;
        private final int good;

        Deed(String method, int good) {
            this.method = method;
            this.good = good;
        }
    }

    /**
     * Anything that can be asked.
     *
     * @param good the status that is right
     */
    record Asked(Function<SplittableRandom, byte[]> request, int good) {}

    private final int port;
    private final List<String> codes;
    private final SplittableRandom chance;

    Phones(int port, List<String> codes, long seed) {
        this.port = port;
        this.codes = codes;
        this.chance = new SplittableRandom(seed);
    }

    /** As many as can be done, on so many connections. */
    Run asManyAsPossible(Deed deed, int connections, Duration time) throws Exception {
        return asManyAsPossible(asked(deed), connections, time);
    }

    /** So many a second, whether the answers come or not; a late answer is late from when it was due. */
    Run aSecond(Deed deed, int rate, int connections, Duration time) throws Exception {
        return aSecond(asked(deed), rate, connections, time);
    }

    Run asManyAsPossible(Asked asked, int connections, Duration time) throws Exception {
        return run(asked, connections, time, 0);
    }

    Run aSecond(Asked asked, int rate, int connections, Duration time) throws Exception {
        return run(asked, connections, time, rate);
    }

    private Asked asked(Deed deed) {
        return new Asked(own -> request(deed, own), deed.good);
    }

    private Run run(Asked asked, int connections, Duration time, int rate) throws Exception {
        long begun = System.nanoTime();
        long end = begun + time.toNanos();
        AtomicLong next = new AtomicLong(begun);
        long gap = rate == 0 ? 0 : 1_000_000_000L / rate;
        Run all = new Run();
        try (ExecutorService phones =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().daemon().factory())) {
            List<Future<Run>> runs = java.util.stream.IntStream.range(0, connections)
                    .mapToObj(phone -> new SplittableRandom(chance.nextLong()))
                    .map(own -> phones.submit(() -> one(asked, own, end, next, gap)))
                    .toList();
            for (Future<Run> run : runs) {
                all.add(run.get());
            }
        }
        all.took(System.nanoTime() - begun);
        return all;
    }

    private Run one(Asked asked, SplittableRandom own, long end, AtomicLong next, long gap) {
        Run run = new Run();

        while (System.nanoTime() < end) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
                socket.setTcpNoDelay(true);
                Answers answers = new Answers(socket.getInputStream());
                while (System.nanoTime() < end) {
                    long due = gap == 0 ? System.nanoTime() : next.getAndAdd(gap);
                    for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                        LockSupport.parkNanos(early);
                    }
                    if (due >= end) break;
                    socket.getOutputStream().write(asked.request().apply(own));
                    int status = answers.next();
                    run.answered(status == asked.good(), System.nanoTime() - due);
                }
            } catch (IOException gone) {
                run.failed();
                LockSupport.parkNanos(1_000_000);
            }
        }
        return run;
    }

    private byte[] request(Deed deed, SplittableRandom own) {
        String path = deed == Deed.STATIC ? "/" : "/r/" + codes.get(own.nextInt(codes.size()));
        String address = "10." + own.nextInt(256) + "." + own.nextInt(256) + "." + own.nextInt(256);
        return (deed.method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nUser-Agent: " + SAFARI
                        + "\r\nAccept: text/html\r\nAccept-Language: en-US\r\nX-Forwarded-For: " + address
                        + (deed == Deed.PRESS
                                ? "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 0\r\n\r\n"
                                : "\r\n\r\n"))
                .getBytes(StandardCharsets.US_ASCII);
    }

    /** What comes back on one connection, read as cheaply as can be: whoever asks must not be what is measured. */
    private static final class Answers {

        private static final String LENGTH = "\r\ncontent-length:";
        private static final String LAST_PART = "0\r\n\r\n";

        private final InputStream in;
        private final byte[] buffer = new byte[256 * 1024];
        private int had;

        Answers(InputStream in) {
            this.in = in;
        }

        /** The status; the body is read and thrown away. */
        int next() throws IOException {
            had = 0;
            int head;
            do {
                more();
                head = text(0, had).indexOf("\r\n\r\n");
            } while (head < 0);
            String headers = text(0, head + 2);
            int length = headers.toLowerCase(Locale.ROOT).indexOf(LENGTH);
            if (length < 0) {
                while (!text(Math.max(0, had - LAST_PART.length()), had).equals(LAST_PART)) more();
            } else {
                int end = headers.indexOf('\r', length + LENGTH.length());
                int whole = head
                        + 4
                        + Integer.parseInt(
                                headers.substring(length + LENGTH.length(), end).strip());
                while (had < whole) more();
            }
            return Integer.parseInt(headers.substring(9, 12));
        }

        private void more() throws IOException {
            int read = in.read(buffer, had, buffer.length - had);
            if (read < 0) throw new IOException("hung up");
            had += read;
        }

        private String text(int from, int to) {
            return new String(buffer, from, to - from, StandardCharsets.ISO_8859_1);
        }
    }
}
