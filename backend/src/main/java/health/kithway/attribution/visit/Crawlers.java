package health.kithway.attribution.visit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Tells programs from browsers by the name they give themselves (R-ATT-05), with the maintained list of crawler-user-agents. Nearly
 * all of its patterns are plain words, found by their first two letters, so that 1,500 of them cost a few microseconds.
 */
@Component
final class Crawlers {

    private static final String LIST = "attribution/crawlers.txt";

    /** What the list calls crawlers, but fetches for somebody who was sent the link; and two names it does not know. */
    private static final Pattern MORE_PREVIEWS =
            Pattern.compile("applebot|facebot|google-inspectiontool|mattermost-bot|viber|preview service");

    /** Programs with a name of their own that say what they are. A Cubot is a telephone. */
    private static final Pattern MORE_CRAWLERS = Pattern.compile("(?<!cu)bot\\b|crawler|spider|scrapy|libwww-perl");

    private static final String NO_WORD = "\\.?*+^$|()[]{}";

    private record Word(String text, boolean atStart, Sign sign) {

        boolean isAt(String agent, int place) {
            return (!atStart || place == 0) && agent.startsWith(text, place);
        }
    }

    private record Shape(Pattern pattern, Sign sign) {}

    /** What is longer is nobody's, and would only fill the memory. */
    private static final int LONGEST = 500;

    /** Millions of telephones have a few hundred names between them. */
    private final Cache<String, Optional<Sign>> known =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private final Map<Integer, List<Word>> words = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();

    Crawlers() {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new ClassPathResource(LIST).getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(this::learn);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private void learn(String line) {
        int end = line.indexOf(' ');
        Sign sign = Sign.ofAgent(line.substring(0, end));
        String pattern = line.substring(end + 1);
        boolean atStart = pattern.startsWith("^");
        String word = word(atStart ? pattern.substring(1) : pattern);
        if (word == null || word.length() < 2) {
            shapes.add(new Shape(Pattern.compile(pattern), sign));
        } else {
            words.computeIfAbsent(first(word, 0), none -> new ArrayList<>()).add(new Word(word, atStart, sign));
        }
    }

    /** The text that a pattern stands for, if it stands for one only. */
    private static @Nullable String word(String pattern) {
        StringBuilder text = new StringBuilder();
        for (int place = 0; place < pattern.length(); place++) {
            char letter = pattern.charAt(place);
            boolean escaped = letter == '\\' && place + 1 < pattern.length();
            char meant = escaped ? pattern.charAt(++place) : letter;
            if (escaped ? Character.isLetterOrDigit(meant) : NO_WORD.indexOf(meant) >= 0) {
                return null;
            }
            text.append(meant);
        }
        return text.toString();
    }

    /** What the name gives away; absent when it may be a browser in somebody's hand. */
    @Nullable
    Sign recognize(@Nullable String agent) {
        if (agent == null || agent.isBlank()) {
            return Sign.NO_AGENT;
        }
        return agent.length() > LONGEST
                ? compare(agent)
                : known.get(agent, name -> Optional.ofNullable(compare(name))).orElse(null);
    }

    private @Nullable Sign compare(String agent) {
        String lower = agent.toLowerCase(Locale.ROOT);
        if (MORE_PREVIEWS.matcher(lower).find()) {
            return Sign.PREVIEW_AGENT;
        }
        Sign listed = listed(agent);
        return listed == null && MORE_CRAWLERS.matcher(lower).find() ? Sign.CRAWLER_AGENT : listed;
    }

    /** A messenger that looks ahead often calls itself by several names; then it is that. */
    private @Nullable Sign listed(String agent) {
        Sign found = null;
        for (int place = 0; place + 1 < agent.length(); place++) {
            for (Word word : words.getOrDefault(first(agent, place), List.of())) {
                if (word.isAt(agent, place)) {
                    found = Sign.stronger(found, word.sign());
                }
            }
        }
        for (Shape shape : shapes) {
            if (shape.pattern().matcher(agent).find()) {
                found = Sign.stronger(found, shape.sign());
            }
        }
        return found;
    }

    private static int first(String text, int place) {
        return text.charAt(place) << 16 | text.charAt(place + 1);
    }
}
