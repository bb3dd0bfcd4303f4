package health.kithway.testkit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Answers questions for TXT records as a name server does, over UDP. */
public final class DnsStandIn implements AutoCloseable {

    private static final int HEADER = 12;
    private static final int NO_SUCH_NAME = 0x8183;
    private static final int FOUND = 0x8180;
    private static final int TXT = 16;
    private static final int NAME_OF_THE_QUESTION = 0xc00c;

    private final Map<String, List<String>> texts;
    private final DatagramSocket socket;

    public DnsStandIn(Map<String, List<String>> texts) throws IOException {
        this.texts = Map.copyOf(texts);
        this.socket = new DatagramSocket(0, InetAddress.getByName("localhost"));
        Thread.ofVirtual().start(this::serve);
    }

    public int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        byte[] buffer = new byte[1500];
        while (!socket.isClosed()) {
            try {
                DatagramPacket asked = new DatagramPacket(buffer, buffer.length);
                socket.receive(asked);
                byte[] answer = answer(asked);
                socket.send(new DatagramPacket(answer, answer.length, asked.getSocketAddress()));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private byte[] answer(DatagramPacket asked) throws IOException {
        ByteBuffer question = ByteBuffer.wrap(asked.getData(), 0, asked.getLength());
        int id = question.getShort(0);
        StringBuilder name = new StringBuilder();
        int at = HEADER;
        for (int length = question.get(at); length > 0; length = question.get(at)) {
            byte[] label = new byte[length];
            question.get(at + 1, label);
            name.append(name.isEmpty() ? "" : ".").append(new String(label, StandardCharsets.US_ASCII));
            at += length + 1;
        }
        List<String> found = texts.getOrDefault(name.toString().toLowerCase(Locale.ROOT), List.of());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeShort(id);
        out.writeShort(found.isEmpty() ? NO_SUCH_NAME : FOUND);
        out.writeShort(1);
        out.writeShort(found.size());
        out.writeInt(0);
        out.write(asked.getData(), HEADER, at + 5 - HEADER);
        for (String text : found) {
            byte[] words = text.getBytes(StandardCharsets.US_ASCII);
            out.writeShort(NAME_OF_THE_QUESTION);
            out.writeShort(TXT);
            out.writeShort(1);
            out.writeInt(60);
            out.writeShort(words.length + 1);
            out.writeByte(words.length);
            out.write(words);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        socket.close();
    }
}
