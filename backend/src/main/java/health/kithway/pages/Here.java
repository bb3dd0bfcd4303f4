package health.kithway.pages;

import health.kithway.directory.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader is and in which language. A language chosen in the address stays in every link until a form has put it into
 * the draft; one guessed from the browser or kept in the draft does not clutter the address.
 */
record Here(
        String path,
        Language language,
        boolean chosen,
        @Nullable String code) {

    String url() {
        return path + suffix();
    }

    String step(String name) {
        return "/r/" + code + (name.isEmpty() ? "" : "/" + name) + suffix();
    }

    String below(String name) {
        return path + "/" + name + suffix();
    }

    /** The page of that name beside this one. */
    String beside(String name) {
        return path.substring(0, path.lastIndexOf('/') + 1) + name + suffix();
    }

    Language other() {
        return language == Language.EN ? Language.ES : Language.EN;
    }

    String inOtherLanguage() {
        return path + "?lang=" + other().tag();
    }

    private String suffix() {
        return chosen ? "?lang=" + language.tag() : "";
    }
}
