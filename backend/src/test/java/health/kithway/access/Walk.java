package health.kithway.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.FluxExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;

/** Asks for everything that can be read, as everybody, with every id that the answers before told. */
final class Walk {

    private static final Pattern TOLD = Pattern.compile("\"([a-zA-Z]+)\":\\s*\"?([A-Za-z0-9_-]+)\"?");
    private static final Pattern ADDRESS = Pattern.compile("/circle/members/(?<memberId>[0-9a-f-]{36})");
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final Pattern CONTRACT = Pattern.compile("/(provider|staff|public)/v1/");
    private static final int TRIES = 3;
    private static final Set<String> STREAMS = Set.of("/circle/live");
    private static final String PAPER = "On paper: ";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Canaries canaries;
    private final Map<String, WebTestClient> readers;
    private final Set<String> bearers;
    private final Map<String, String> tokens;
    private final Map<String, Set<String>> known = new TreeMap<>();

    /** Who saw what where: by route, then by reader. */
    final Map<String, Map<String, Set<String>>> shown = new TreeMap<>();

    /** Routes that answered somebody with something. */
    final Set<String> answered = new TreeSet<>();

    /** Those of them that answered with something to print. */
    final Set<String> onPaper = new TreeSet<>();

    /**
     * @param readers by name
     * @param bearers those of them who show a token, which no page looks at
     * @param tokens what opens the pages below a path, e.g. below {@code /k/}
     */
    Walk(Canaries canaries, Map<String, WebTestClient> readers, Set<String> bearers, Map<String, String> tokens) {
        this.canaries = canaries;
        this.readers = readers;
        this.bearers = bearers;
        this.tokens = tokens;
    }

    void know(String variable, String value) {
        known.computeIfAbsent(variable, none -> new LinkedHashSet<>()).add(value);
    }

    /** Lists first, because they tell the ids of the rest; twice, because some are told later. */
    void over(Collection<String> routes) {
        List<String> ordered = routes.stream()
                .sorted(Comparator.comparing((String route) ->
                                VARIABLE.matcher(route).results().count())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        ordered.forEach(this::at);
        ordered.stream().filter(route -> !answered.contains(route)).toList().forEach(this::at);
    }

    private void at(String route) {
        List<String> addresses = addresses(route);
        readers.forEach((who, reader) -> {
            if (isPage(route) && bearers.contains(who)) {
                return;
            }
            for (String address : addresses) {
                Seen seen = STREAMS.contains(route) ? first(reader, address) : whole(reader, address);
                note(route, who, canaries.in(seen.text()));
                if (seen.status() < 300) {
                    learn(seen.text());
                    answered.add(route);
                    if (seen.text().contains(PAPER)) {
                        onPaper.add(route);
                    }
                }
                if (seen.status() == 401 || seen.status() == 403) {
                    return;
                }
            }
        });
    }

    private record Seen(int status, String text) {}

    private static Seen whole(WebTestClient reader, String address) {
        EntityExchangeResult<byte[]> answer =
                reader.get().uri(address).exchange().expectBody().returnResult();
        return new Seen(answer.getStatus().value(), text(answer));
    }

    /** What never ends tells something first. */
    private static Seen first(WebTestClient reader, String address) {
        FluxExchangeResult<String> answer = reader.get().uri(address).exchange().returnResult(String.class);
        String line = answer.getResponseBody().next().onErrorComplete().block(PATIENCE);
        return new Seen(answer.getStatus().value(), Objects.requireNonNullElse(line, ""));
    }

    private void note(String route, String who, Set<String> found) {
        if (!found.isEmpty()) {
            shown.computeIfAbsent(route, none -> new TreeMap<>())
                    .computeIfAbsent(who, none -> new TreeSet<>())
                    .addAll(found);
        }
    }

    /** Every combination of what is known for its variables, up to a few. */
    private List<String> addresses(String route) {
        List<String> addresses = List.of(route);
        for (Matcher variable = VARIABLE.matcher(route); variable.find(); ) {
            String name = variable.group(1);
            List<String> values = name.equals("token") ? token(route) : some(name);
            addresses = addresses.stream()
                    .flatMap(address -> values.stream().map(value -> address.replace("{" + name + "}", value)))
                    .limit(2 * TRIES)
                    .toList();
        }
        return addresses.stream().map(address -> address + query(route)).toList();
    }

    /** The first that were told and the last, which are often of another kind. */
    private List<String> some(String variable) {
        List<String> values = List.copyOf(known.getOrDefault(variable, Set.of("1")));
        return Stream.concat(values.stream().limit(TRIES), values.stream().skip(Math.max(0, values.size() - TRIES)))
                .distinct()
                .toList();
    }

    private List<String> token(String route) {
        return tokens.entrySet().stream()
                .filter(one -> route.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static String query(String route) {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("/staff/v1/reports/funnel", "?year=2026&by=channel");
        queries.put("/staff/v1/reports/caregivers", "?year=2026&by=program");
        queries.put("/staff/v1/reports/deidentified-referrals", "?year=2026");
        queries.put("/staff/v1/visit-counts", "?day=2026-01-01");
        return queries.getOrDefault(route, "");
    }

    /** The ids in it are known from now on. */
    void learn(String answer) {
        for (Matcher told = TOLD.matcher(answer); told.find(); ) {
            know(told.group(1), told.group(2));
        }
        for (Matcher told = ADDRESS.matcher(answer); told.find(); ) {
            know("memberId", told.group("memberId"));
        }
    }

    /** What was answered, its headers too: names of files stand there. */
    static String text(EntityExchangeResult<byte[]> answer) {
        byte[] body = answer.getResponseBodyContent();
        String words = body == null ? "" : isPdf(answer) ? letters(body) : new String(body, StandardCharsets.UTF_8);
        return Stream.concat(
                        new ArrayList<>(answer.getResponseHeaders()
                                        .toSingleValueMap()
                                        .values())
                                .stream(),
                        Stream.of(words))
                .reduce("", (before, part) -> before + "\n" + part);
    }

    private static boolean isPdf(EntityExchangeResult<byte[]> answer) {
        return MediaType.APPLICATION_PDF.equals(answer.getResponseHeaders().getContentType());
    }

    /** What somebody reads on the paper; in the file it is packed. */
    private static String letters(byte[] pdf) {
        try (PDDocument paper = Loader.loadPDF(pdf)) {
            return PAPER + new PDFTextStripper().getText(paper);
        } catch (IOException torn) {
            throw new UncheckedIOException(torn);
        }
    }

    static boolean isPage(String route) {
        return !CONTRACT.matcher(route).lookingAt();
    }

    /** Everything with an address of its own that is read and not a file of ours. */
    static Set<String> routes(RouteRules rules) {
        Set<String> routes = new TreeSet<>();
        rules.all().stream()
                .filter(rule -> rule.method().equals(HttpMethod.GET))
                .map(rule -> rule.pattern().getPatternString())
                .filter(route -> !route.contains("**"))
                .forEach(routes::add);
        return routes;
    }
}
