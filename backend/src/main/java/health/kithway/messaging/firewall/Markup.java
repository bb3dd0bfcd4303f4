package health.kithway.messaging.firewall;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** Tags and entities: what a mail program would not show, and what it would show instead. */
final class Markup {

    private static final Pattern TAG =
            Pattern.compile("</?([a-zA-Z][a-zA-Z0-9]{0,14})((?:\\s[^<>]{0,1000})?)/?>|<!--.{0,1000}?-->");
    private static final Pattern ENTITY = Pattern.compile("&(?:#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Pattern ATTRIBUTE = Pattern.compile("=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Set<String> INLINE = Set.of(
            "a", "b", "big", "em", "font", "i", "ins", "mark", "s", "small", "span", "strong", "sub", "sup", "u",
            "wbr");
    private static final Set<String> BLOCK = Set.of(
            "body", "br", "button", "center", "div", "footer", "h1", "h2", "h3", "h4", "head", "header", "hr", "html",
            "img", "li", "link", "meta", "ol", "p", "section", "style", "table", "tbody", "td", "th", "thead", "title",
            "tr", "ul");

    private Markup() {}

    /** Where the tag or entity that begins here has ended; {@code at} when none does. A {@code <Date>} is no tag. */
    static int end(String text, int at) {
        char first = text.charAt(at);
        if (first == '<') {
            Matcher tag = TAG.matcher(text).region(at, text.length());
            return tag.lookingAt() && (tag.group(1) == null || isHtml(tag.group(1))) ? tag.end() : at;
        }
        if (first == '&') {
            Matcher entity = ENTITY.matcher(text).region(at, text.length());
            return entity.lookingAt() && !HtmlUtils.htmlUnescape(entity.group()).equals(entity.group())
                    ? entity.end()
                    : at;
        }
        return at;
    }

    /** What stands there for a reader; what attributes say is read as well. */
    static String shown(String text, int start, int end) {
        String markup = text.substring(start, end);
        if (markup.charAt(0) == '&') {
            return HtmlUtils.htmlUnescape(markup);
        }
        Matcher tag = TAG.matcher(markup);
        String name = tag.matches() && tag.group(1) != null ? tag.group(1).toLowerCase(Locale.ROOT) : "";
        String said = ATTRIBUTE
                .matcher(markup)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .collect(Collectors.joining(" . "));
        if (!said.isEmpty()) {
            return " . " + said + " . ";
        }
        return INLINE.contains(name) ? "" : "\n";
    }

    private static boolean isHtml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return INLINE.contains(lower) || BLOCK.contains(lower);
    }
}
