package health.kithway.pages;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two languages the pages are written in. */
enum Speech {
    ENGLISH("en"),
    SPANISH("es");

    private final String tag;

    Speech(String tag) {
        this.tag = tag;
    }

    String tag() {
        return tag;
    }

    Locale locale() {
        return Locale.of(tag, "US");
    }

    Speech other() {
        return this == ENGLISH ? SPANISH : ENGLISH;
    }

    static @Nullable Speech named(@Nullable String tag) {
        if ("en".equals(tag)) return ENGLISH;
        return "es".equals(tag) ? SPANISH : null;
    }
}
