package health.kithway.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/** Speaks SMTP as a mail server does, in every mood, without TLS; keeps the mails that it took. */
public final class SmtpStandIn {

    private final Map<String, Mood> moods = new ConcurrentHashMap<>();
    private final Map<String, Queue<Taken>> taken = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private final AtomicInteger conversations = new AtomicInteger();
    private final ServerSocket server;

    /** How it answers an address. */
    public enum Mood {
        TAKES,
        /** 451 to the recipient. */
        BUSY,
        /** 550 5.1.1 to the recipient. */
        NOBODY_THERE,
        /** 554 5.7.1 after the mail itself. */
        REFUSES_WORDS,
        /** Never answers the end of the mail. */
        HANGS,
        /** Has it, and drops the connection instead of saying so. */
        TAKES_AND_DROPS,
        /** Takes it, says so, and is gone before anybody can say goodbye. */
        TAKES_AND_LEAVES
    }

    /**
     * One mail.
     *
     * @param returnPath what the envelope names as sender
     * @param source the mail as it came over the wire
     */
    public record Taken(String returnPath, String source) {}

    private record Envelope(String from, String to, Mood mood) {}

    public SmtpStandIn() {
        try {
            server = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return server.getLocalPort();
    }

    public void answers(String to, Mood mood) {
        moods.put(to, mood);
    }

    /** What arrived for an address, the oldest first. */
    public List<Taken> taken(String to) {
        return List.copyOf(taken.getOrDefault(to, new ConcurrentLinkedQueue<>()));
    }

    /** How often somebody wanted to send to an address. */
    public int asked(String to) {
        return asked.getOrDefault(to, new AtomicInteger()).get();
    }

    /** How often anybody got as far as naming a sender. */
    public int conversations() {
        return conversations.get();
    }

    private void serve() {
        while (true) {
            try {
                Socket caller = server.accept();
                Thread.ofVirtual().start(() -> converse(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void converse(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.UTF_8))) {
            OutputStream out = caller.getOutputStream();
            say(out, "220 stand-in");
            Envelope envelope = new Envelope("", "", Mood.TAKES);
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String verb = line.toUpperCase(Locale.ROOT);
                if (verb.startsWith("EHLO")) {
                    say(out, "250-stand-in", "250-8BITMIME", "250 DSN");
                } else if (verb.startsWith("MAIL FROM:")) {
                    conversations.incrementAndGet();
                    envelope = new Envelope(between(line), "", Mood.TAKES);
                    say(out, "250 2.1.0 ok");
                } else if (verb.startsWith("RCPT TO:")) {
                    envelope = recipient(envelope, between(line), out);
                } else if (verb.equals("DATA")) {
                    say(out, "354 go on");
                    if (!end(envelope, read(in), out)) {
                        return;
                    }
                } else if (verb.equals("QUIT")) {
                    say(out, "221 bye");
                    return;
                } else {
                    say(out, "250 ok");
                }
            }
        } catch (IOException gone) {
            // Whoever called is gone; the next one gets a conversation of their own.
        }
    }

    private Envelope recipient(Envelope envelope, String to, OutputStream out) throws IOException {
        Mood mood = moods.getOrDefault(to, Mood.TAKES);
        asked.computeIfAbsent(to, none -> new AtomicInteger()).incrementAndGet();
        say(
                out,
                switch (mood) {
                    case BUSY -> "451 4.3.2 try later";
                    case NOBODY_THERE -> "550 5.1.1 no such mailbox";
                    case TAKES, REFUSES_WORDS, HANGS, TAKES_AND_DROPS, TAKES_AND_LEAVES -> "250 2.1.5 ok";
                });
        return new Envelope(envelope.from(), to, mood);
    }

    /** False when the conversation is over. */
    private boolean end(Envelope envelope, String source, OutputStream out) throws IOException {
        switch (envelope.mood()) {
            case REFUSES_WORDS -> say(out, "554 5.7.1 looks like spam");
            case HANGS -> {
                try {
                    Thread.sleep(5_000);
                } catch (InterruptedException woken) {
                    Thread.currentThread().interrupt();
                }
                return false;
            }
            case TAKES_AND_DROPS -> {
                keep(envelope, source);
                return false;
            }
            case TAKES_AND_LEAVES -> {
                keep(envelope, source);
                say(out, "250 2.0.0 taken");
                return false;
            }
            case TAKES, BUSY, NOBODY_THERE -> {
                keep(envelope, source);
                say(out, "250 2.0.0 taken");
            }
        }
        return true;
    }

    private void keep(Envelope envelope, String source) {
        taken.computeIfAbsent(envelope.to(), none -> new ConcurrentLinkedQueue<>())
                .add(new Taken(envelope.from(), source));
    }

    private static String read(BufferedReader in) throws IOException {
        StringBuilder mail = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        return mail.toString();
    }

    private static void say(OutputStream out, String... lines) throws IOException {
        out.write(List.of(lines).stream()
                .map(line -> line + "\r\n")
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static String between(String line) {
        return line.substring(line.indexOf('<') + 1, line.indexOf('>'));
    }
}
