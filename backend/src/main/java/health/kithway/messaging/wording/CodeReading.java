package health.kithway.messaging.wording;

import health.kithway.messaging.firewall.Finding;
import health.kithway.messaging.firewall.WordFirewall;
import health.kithway.program.link.CodeWords;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads worded codes with the firewall's eyes: as separate words, and for words that are run together. */
@Component
final class CodeReading implements CodeWords {

    private final WordFirewall firewall;

    CodeReading(WordFirewall firewall) {
        this.firewall = firewall;
    }

    @Override
    public List<String> objections(String code) {
        String spaced = code.replace('-', ' ').toLowerCase(Locale.ROOT);
        Stream<Finding> apart = firewall.check(spaced, List.of()).stream();
        Stream<Finding> together = firewall.checkRun(spaced.replaceAll("[^a-z]", "")).stream();
        return Stream.concat(apart, together)
                .map(found -> "a word that may be clinical")
                .distinct()
                .toList();
    }
}
