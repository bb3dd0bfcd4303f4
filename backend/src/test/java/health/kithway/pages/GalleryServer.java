package health.kithway.pages;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Serves the gallery under the headers the product sends, so that a style or script the policy forbids is seen to fail. */
final class GalleryServer implements AutoCloseable {

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';"
            + " form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private final HttpServer server;
    private final Gallery gallery = new Gallery();
    private final Map<String, Gallery.Exhibit> exhibits =
            Gallery.all().stream().collect(Collectors.toMap(Gallery::file, Function.identity()));

    GalleryServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String url(Gallery.Exhibit exhibit) {
        return "http://localhost:" + server.getAddress().getPort() + "/" + Gallery.file(exhibit);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        byte[] body = path.startsWith("/assets/") ? asset(path) : page(path.substring(1));
        String type = path.endsWith(".css")
                ? "text/css"
                : path.endsWith(".svg")
                        ? "image/svg+xml"
                        : path.endsWith(".js") ? "text/javascript" : "text/html;charset=UTF-8";
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.getResponseHeaders().add("Content-Security-Policy", POLICY);
        exchange.sendResponseHeaders(body.length == 0 ? 404 : 200, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private byte[] page(String name) {
        Gallery.Exhibit exhibit = exhibits.get(name);
        return exhibit == null
                ? new byte[0]
                : gallery.render(exhibit).getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] asset(String path) throws IOException {
        try (InputStream in = GalleryServer.class.getResourceAsStream("/static" + path)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
