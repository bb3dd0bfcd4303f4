package health.kithway.program.check;

import health.kithway.directory.Directory;
import health.kithway.directory.brand.Brand;
import health.kithway.directory.brand.Brands;
import health.kithway.program.DraftText;
import health.kithway.program.Finding;
import health.kithway.program.ProgramDraft;
import health.kithway.program.PublishingCheck;
import health.kithway.tenancy.Actor;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Links in a text lead over HTTPS to a domain of the organization, and are whole; read as text, nobody is asked (R-10DLC-03). */
@Component
final class OwnLinks implements PublishingCheck {

    private static final String RULE = "R-10DLC-03";
    private static final Pattern LINK = Pattern.compile(
            "(?i)\\b(?:https?:/{0,2}|www\\.)\\S*|\\b[a-z0-9-]+(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|health|example|ly|io|gl|co|me|us|gov)\\b(?:/\\S*)?");
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.,;:!?)\\]\"'”»]+$");

    private final Directory directory;
    private final Brands brands;
    private final String publicHost;

    OwnLinks(Directory directory, Brands brands, @Value("${kithway.public-url}") URI publicUrl) {
        this.directory = directory;
        this.brands = brands;
        this.publicHost = publicUrl.getHost();
    }

    @Override
    public Mono<List<Finding>> check(Actor actor, ProgramDraft draft) {
        return directory
                .getOrganization(actor.organization())
                .flatMap(organization -> brands.find(actor.organization())
                        .map(Brand::linkDomains)
                        .defaultIfEmpty(List.of())
                        .map(more -> {
                            Set<String> own = new HashSet<>(more);
                            own.add(organization.linkDomain());
                            own.add(publicHost);
                            return read(draft, own);
                        }));
    }

    static List<Finding> read(ProgramDraft draft, Set<String> own) {
        List<Finding> findings = new ArrayList<>();
        for (DraftText text : draft.texts()) {
            for (Matcher found = LINK.matcher(text.words()); found.find(); ) {
                Finding fault = judge(
                        text.pointer(), END_OF_SENTENCE.matcher(found.group()).replaceAll(""), own);
                if (fault != null) {
                    findings.add(fault);
                }
            }
        }
        return findings;
    }

    private static @Nullable Finding judge(String pointer, String link, Set<String> own) {
        if (!link.toLowerCase(Locale.ROOT).startsWith("https://")) {
            return Finding.blocking(
                    RULE, pointer, "broken-link", "Write a link in full and with https://, or leave it out.");
        }
        String host = host(link);
        if (host == null || host.indexOf('.') < 0) {
            return Finding.blocking(RULE, pointer, "broken-link", "The link is not whole.");
        }
        return own.contains(host)
                ? null
                : Finding.blocking(
                        RULE,
                        pointer,
                        "foreign-link",
                        "Links lead to a domain of the organization; shorteners and other sites are not used.");
    }

    private static @Nullable String host(String link) {
        try {
            String host = URI.create(link).getHost();
            return host == null ? null : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }
}
