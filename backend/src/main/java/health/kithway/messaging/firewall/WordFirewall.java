package health.kithway.messaging.firewall;

import health.kithway.messaging.firewall.Finding.Layer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The second line against clinical words in what leaves the building; typed templates are the first (R-PHI). Built once, read
 * by all threads.
 */
@Component
public final class WordFirewall {

    private final Lexicon lexicon = Lexicon.load();
    private final Terminology terminology = Terminology.load();
    private final Solids solids = new Solids(lexicon);
    private final Misspellings misspellings = new Misspellings(lexicon);

    WordFirewall() {}

    /**
     * Reads a text that is about to leave: every blank in it is a mistake.
     *
     * @param registered names and addresses of the organization, which pass even where they hold a clinical word
     */
    public List<Finding> check(String text, Collection<String> registered) {
        List<Finding> findings = new ArrayList<>(Blanks.ofFinished(text));
        findings.addAll(read(text, "en", registered));
        return ordered(findings);
    }

    /**
     * Reads wording that is being written: blanks for what our variables hold are fine.
     *
     * @param language BCP 47; one without a list is for a person to judge (R-PHI-06)
     */
    public List<Finding> checkWording(String text, String language, Collection<String> registered) {
        List<Finding> findings = new ArrayList<>(Blanks.ofWording(text));
        findings.addAll(read(text, language, registered));
        return ordered(findings);
    }

    /** Reads letters that are run together, as in a code, where no space says where a word begins. */
    public List<Finding> checkRun(String letters) {
        return List.copyOf(solids.findInRun(letters));
    }

    private List<Finding> read(String text, String language, Collection<String> registered) {
        Reading reading = Reading.of(text);
        List<Span> fine = new ArrayList<>(Places.names(text));
        registered.forEach(name -> fine.addAll(reading.find(name)));
        List<Finding> findings = new ArrayList<>();
        for (List<Token> way : reading.ways()) {
            List<Span> allowed = new ArrayList<>(fine);
            lexicon.findFine(way).forEach(hit -> allowed.add(hit.span()));
            words(way).stream()
                    .filter(found -> allowed.stream().noneMatch(found::isWithin))
                    .forEach(findings::add);
        }
        solids.find(reading.solids()).stream()
                .filter(found -> fine.stream().noneMatch(found::isWithin))
                .forEach(findings::add);
        findings.addAll(Identifiers.find(text));
        findings.addAll(Languages.find(text, language, reading.words()));
        List<Span> places = Places.find(text);
        return findings.stream()
                .map(found -> places.stream().anyMatch(found::isWithin) ? found.softened() : found)
                .toList();
    }

    private List<Finding> words(List<Token> way) {
        List<Finding> findings = new ArrayList<>();
        lexicon.find(way)
                .forEach(hit -> findings.add(new Finding(
                        hit.entry().verdict(),
                        hit.entry().isPhrase() ? Layer.PHRASE : Layer.WORD,
                        hit.entry().reason(),
                        "R-PHI-04",
                        hit.entry().text(),
                        hit.span().start(),
                        hit.span().end())));
        terminology
                .find(way)
                .forEach(hit -> findings.add(new Finding(
                        Verdict.BLOCK,
                        Layer.TERMINOLOGY,
                        hit.reason(),
                        "R-PHI-04",
                        hit.term(),
                        hit.span().start(),
                        hit.span().end())));
        findings.addAll(misspellings.find(way));
        return findings;
    }

    /** In the order of the text, each place and reason once. */
    private static List<Finding> ordered(List<Finding> findings) {
        Map<String, Finding> once = new LinkedHashMap<>();
        findings.stream()
                .sorted(Comparator.comparingInt(Finding::start)
                        .thenComparing(Finding::verdict, Comparator.reverseOrder())
                        .thenComparingInt(Finding::end))
                .forEach(found -> once.putIfAbsent(found.start() + " " + found.end() + " " + found.reason(), found));
        return List.copyOf(once.values());
    }
}
