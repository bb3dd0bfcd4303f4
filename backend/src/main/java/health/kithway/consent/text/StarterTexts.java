package health.kithway.consent.text;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import health.kithway.directory.Organization;
import health.kithway.tenancy.Actor;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Words an organization can start with ({@code wording/consent_*.properties}), with its own name and phone number in them. */
@Component
public final class StarterTexts {

    private static final String WRITER = "consent";

    private final Directory directory;
    private final TextReviews texts;
    private final Properties english = load(Language.EN);
    private final Properties spanish = load(Language.ES);

    StarterTexts(Directory directory, TextReviews texts) {
        this.directory = directory;
        this.texts = texts;
    }

    /** Writes one text for each purpose that has words as Kithway, and approves them in the actor's name: two are needed. */
    public Mono<List<AgreedText>> approveAll(Actor actor) {
        return directory
                .getOrganization(actor.organization())
                .flatMapMany(organization -> Flux.fromIterable(list(organization)))
                .concatMap(text -> texts.write(Actor.kithway(actor.organization(), WRITER), text))
                .map(written -> new AgreedText(written.id(), written.version()))
                .concatMap(version -> texts.approve(actor, version, null).thenReturn(version))
                .collectList();
    }

    /** The words themselves, with the name and phone number of an organization in them. */
    public List<NewConsentText> list(Organization organization) {
        return Arrays.stream(ConsentPurpose.values())
                .filter(purpose -> english.containsKey(key(purpose, "label")))
                .map(purpose -> new NewConsentText(
                        purpose, words(organization, purpose, "label"), words(organization, purpose, "wording")))
                .toList();
    }

    private Bilingual words(Organization organization, ConsentPurpose purpose, String part) {
        String key = key(purpose, part);
        return new Bilingual(fill(organization, english, key), fill(organization, spanish, key));
    }

    private static String key(ConsentPurpose purpose, String part) {
        return purpose.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + part;
    }

    private static String fill(Organization organization, Properties wording, String key) {
        String words = wording.getProperty(key);
        if (words == null) {
            throw new IllegalStateException("No wording for " + key);
        }
        return words.replace("{organization}", organization.displayName()).replace("{phone}", organization.phone());
    }

    private static Properties load(Language language) {
        ClassPathResource file = new ClassPathResource("wording/consent_" + language.tag() + ".properties");
        try (InputStreamReader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            Properties wording = new Properties();
            wording.load(reader);
            return wording;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
