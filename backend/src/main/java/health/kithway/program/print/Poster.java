package health.kithway.program.print;

import health.kithway.directory.Language;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands on a poster, in both languages.
 *
 * @param clinic neutral name of the organization
 * @param headings neutral, as on the page the link leads to
 * @param phone in the form people read
 * @param spoken the link's spoken code, to say on the phone, if it has one
 * @param first the language that stands on top
 * @param logo a PNG above the name of the clinic, if it has one
 */
record Poster(
        String clinic,
        Map<Language, String> headings,
        URI address,
        String phone,
        @Nullable String spoken,
        Language first,
        byte @Nullable [] logo) {

    /** The size of a sheet. */
    enum Paper {
        A4,
        LETTER
    }

    Poster with(byte[] picture) {
        return new Poster(clinic, headings, address, phone, spoken, first, picture);
    }

    Language second() {
        return first == Language.EN ? Language.ES : Language.EN;
    }

    String heading(Language language) {
        return headings.getOrDefault(language, "");
    }

    /** As people type it: browsers add https themselves. */
    String printedAddress() {
        return address.toString().replaceFirst("^https://", "");
    }
}
