package health.kithway.messaging.smtp;

import health.kithway.directory.Language;
import health.kithway.messaging.carrier.Outgoing;
import java.net.URI;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** The two forms of one e-mail: the same words after a first line that tells nothing, and at the end how to stop. No pictures, nothing from elsewhere. */
final class Letter {

    private Letter() {}

    static String text(Outgoing outgoing) {
        URI unsubscribe = outgoing.unsubscribe();
        String words = opening(outgoing.language()) + "\n\n" + outgoing.body();
        return unsubscribe == null
                ? words
                : words + "\n\n-- \n" + choose(outgoing.language()) + ": " + choices(unsubscribe) + "\n"
                        + stop(outgoing.language()) + " " + unsubscribe + "\n";
    }

    static String html(Outgoing outgoing) {
        String paragraphs = Arrays.stream((opening(outgoing.language()) + "\n\n" + outgoing.body()).split("\n\n"))
                .map(paragraph ->
                        "<p>" + HtmlUtils.htmlEscape(paragraph, "UTF-8").replace("\n", "<br>") + "</p>")
                .collect(Collectors.joining());
        URI unsubscribe = outgoing.unsubscribe();
        String end = unsubscribe == null
                ? ""
                : "<p><small>" + link(choices(unsubscribe), choose(outgoing.language())) + "<br>"
                        + link(unsubscribe.toString(), link(outgoing.language())) + "</small></p>";
        return "<!DOCTYPE html><html lang=\"" + outgoing.language().tag() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title></title></head>"
                + "<body style=\"font-family:sans-serif;font-size:16px;line-height:1.5\">" + paragraphs + end
                + "</body></html>";
    }

    private static String link(String address, String words) {
        return "<a href=\"" + HtmlUtils.htmlEscape(address, "UTF-8") + "\">" + HtmlUtils.htmlEscape(words, "UTF-8")
                + "</a>";
    }

    /** The same pass opens both: one page stops, the other asks for a code first. */
    private static String choices(URI unsubscribe) {
        return unsubscribe.toString().replace("/u/", "/p/");
    }

    private static String choose(Language language) {
        return switch (language) {
            case EN -> "Choose what we send you, and when";
            case ES -> "Elegir qué le mandamos, y cuándo";
        };
    }

    /** What a locked screen shows beside the subject: sixty letters that tell nothing (R-PHI-05). */
    private static String opening(Language language) {
        return switch (language) {
            case EN -> "This is a message for you. Please open it to see what it is about.";
            case ES -> "Este es un mensaje para usted. Ábralo, por favor, para ver de qué se trata.";
        };
    }

    private static String stop(Language language) {
        return switch (language) {
            case EN -> "To stop these e-mails:";
            case ES -> "Para no recibir estos correos:";
        };
    }

    private static String link(Language language) {
        return switch (language) {
            case EN -> "Stop these e-mails";
            case ES -> "No recibir estos correos";
        };
    }
}
