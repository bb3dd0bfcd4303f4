package health.kithway.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that every text for patients and caregivers exists in. */
public enum Language {
    EN,
    ES;

    /** As in BCP 47: {@code en}, {@code es}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }

    /** Empty for a language we do not speak. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equalsIgnoreCase(tag))
                .findFirst();
    }
}
