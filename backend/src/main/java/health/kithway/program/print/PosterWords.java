package health.kithway.program.print;

import health.kithway.directory.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The fixed words of a poster, from {@code wording/program_<language>.properties}. */
record PosterWords(ResourceBundle bundle) {

    static PosterWords in(Language language) {
        return new PosterWords(ResourceBundle.getBundle("wording.program", language.locale()));
    }

    String scan() {
        return bundle.getString("poster.scan");
    }

    String type() {
        return bundle.getString("poster.type");
    }

    String call(String phone) {
        return new MessageFormat(bundle.getString("poster.call"), bundle.getLocale()).format(new Object[] {phone});
    }

    String say(String code) {
        return new MessageFormat(bundle.getString("poster.say"), bundle.getLocale()).format(new Object[] {code});
    }

    String emergency() {
        return bundle.getString("poster.emergency");
    }
}
