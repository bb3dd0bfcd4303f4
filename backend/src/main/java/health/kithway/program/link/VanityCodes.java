package health.kithway.program.link;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.ServiceLine;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Codes that people word themselves. They are read by everybody who sees the address, so they are vetted (R-ATT-01: no service
 * line) and lead nowhere until somebody other than their maker let them stand.
 */
@Component
public final class VanityCodes {

    private static final Set<String> RESERVED = Set.of(
            "ADMIN",
            "API",
            "ASSETS",
            "HELP",
            "INFO",
            "KITHWAY",
            "LOGIN",
            "NULL",
            "PASSWORD",
            "PAYMENT",
            "PREVIEW",
            "ROOT",
            "SIGNIN",
            "STAFF",
            "START",
            "STOP",
            "SUPPORT",
            "TEST",
            "VERIFY",
            "WWW",
            "EMERGENCY",
            "911",
            "988");

    /** Words of service lines that say nothing by themselves. */
    private static final Set<String> NEUTRAL =
            Set.of("CARE", "VISIT", "VISITS", "HEALTH", "HOUSE", "GENERAL", "PRIMARY", "CITA", "CITAS", "APPOINTMENTS");

    private static final int SHORTEST_TELLING_WORD = 4;

    private final AuditedTransactions audited;
    private final LinkMaking making;
    private final ShareLinkTable table;
    private final ShareLinks links;
    private final Directory directory;
    private final List<CodeWords> readers;

    VanityCodes(
            AuditedTransactions audited,
            LinkMaking making,
            ShareLinkTable table,
            ShareLinks links,
            Directory directory,
            ObjectProvider<CodeWords> readers) {
        this.audited = audited;
        this.making = making;
        this.table = table;
        this.links = links;
        this.directory = directory;
        this.readers = readers.orderedStream().toList();
    }

    /** Makes a link with a code that somebody worded; refuses one that says too much. */
    public Mono<String> propose(Actor actor, NewShareLink link, String code) {
        return directory
                .listServiceLines(actor.organization())
                .map(lines -> objections(code, lines))
                .flatMap(objections -> objections.isEmpty()
                        ? making.create(actor, link, ShareLink.Wording.PROPOSED)
                        : Mono.error(() -> new Refused(new CodeRefused.WordingSaysTooMuch(objections))));
    }

    /** A second person lets a code stand or not; nobody decides on their own. */
    public Mono<ShareLink> decide(Actor actor, ShareLinkId link, boolean approved) {
        ShareLink.Wording wording = approved ? ShareLink.Wording.APPROVED : ShareLink.Wording.REFUSED;
        Sentence sentence = Sentence.of(
                approved ? "program.wording-approved" : "program.wording-refused",
                "share-link",
                link.value(),
                "operations");
        return audited.run(
                actor,
                sentence,
                () -> table.findMaker(actor.organization(), link)
                        .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("link"))))
                        .flatMap(maker -> maker.equals(actor.id())
                                ? Mono.error(() -> new Refused(new CodeRefused.SecondPersonNeeded()))
                                : table.decide(actor, link, wording))
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(() -> new Refused(new CodeRefused.NotProposed())))
                        .then(links.getShareLink(actor, link)));
    }

    private List<String> objections(String code, List<ServiceLine> lines) {
        List<String> words = Arrays.asList(code.split("-"));
        String letters = code.replace("-", "");
        Stream<String> reserved = words.stream().anyMatch(RESERVED::contains) || RESERVED.contains(letters)
                ? Stream.of("a reserved word")
                : Stream.empty();
        Stream<String> telling = lines.stream().anyMatch(line -> names(letters, line))
                ? Stream.of("the name of a service line")
                : Stream.empty();
        Stream<String> read = readers.stream().flatMap(reader -> reader.objections(code).stream());
        return Stream.of(reserved, telling, read)
                .flatMap(found -> found)
                .distinct()
                .toList();
    }

    private static boolean names(String letters, ServiceLine line) {
        return Stream.of(Language.values())
                .map(language -> line.publicName().in(language))
                .map(name -> Normalizer.normalize(name, Normalizer.Form.NFD).toUpperCase(Locale.ROOT))
                .flatMap(name -> Arrays.stream(name.replaceAll("\\p{M}", "").split("[^A-Z0-9]+")))
                .filter(word -> word.length() >= SHORTEST_TELLING_WORD && !NEUTRAL.contains(word))
                .anyMatch(letters::contains);
    }
}
