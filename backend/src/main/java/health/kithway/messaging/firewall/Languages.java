package health.kithway.messaging.firewall;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Knows what it cannot read (R-PHI-06): a text in a language without a list is for a person to judge. */
final class Languages {

    private static final Set<String> READ = Set.of("en", "es");
    private static final double MOST_FOREIGN_LETTERS = 0.3;
    private static final int FEWEST_WORDS = 4;

    /** Small words that stand in almost every sentence of English and Spanish. */
    private static final Set<String> OURS =
            words("the a an is are was be been to of and or in on at for from with by you your we us our"
                    + " it this that will can may do not no if when please call reply visit appointment hi hello it's i my have has up out"
                    + " el la los las un una es son de del y o en con por para a al su sus usted le les nos nuestra nuestro que se no si"
                    + " cita visita llame responda hola favor gracias esta este como cuando mi tiene");

    /** Small words of neighbours that English and Spanish do not have. */
    private static final Set<String> THEIRS =
            words("vous votre vos nous est et les des du une pour avec dans sur au aux ce cette pas"
                    + " rendez bonjour merci você voce sua seu não nao uma com para os as dos das em às obrigado olá consulta"
                    + " ang mga ng sa po ninyo inyong ay na kung hindi ou gen nan pou randevou tanpri yon ak li pa"
                    + " der die das und ist sie ihr ihre ihren termin bitte mit für fur nicht il lo gli di che per è della nel suo"
                    + " của cua bạn ban và va là la có co không khong cho ngày ngay hẹn hen quý xin"
                    + " yuav koj rau hnub thov teem sijhawm wax iyo waa ka ku soo ballan fadlan");

    private Languages() {}

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /** @param tag BCP 47, as the writer said it */
    static List<Finding> find(String text, String tag, List<Token> words) {
        String primary = tag.length() < 2 ? tag : tag.substring(0, 2);
        boolean read = READ.contains(primary.toLowerCase(Locale.ROOT));
        if (read && !isForeignScript(text) && !isForeign(words)) {
            return List.of();
        }
        return List.of(new Finding(
                Verdict.WARN,
                Finding.Layer.LANGUAGE,
                Reason.UNKNOWN_LANGUAGE,
                "R-PHI-06",
                "language without a list",
                0,
                text.length()));
    }

    private static boolean isForeignScript(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long foreign = text.codePoints()
                .filter(Character::isLetter)
                .filter(unit -> {
                    Character.UnicodeScript script = Character.UnicodeScript.of(unit);
                    return script != Character.UnicodeScript.LATIN && script != Character.UnicodeScript.COMMON;
                })
                .count();
        return letters > 0 && foreign > letters * MOST_FOREIGN_LETTERS;
    }

    private static boolean isForeign(List<Token> words) {
        long theirs = words.stream()
                .filter(token -> THEIRS.contains(token.word()) && !OURS.contains(token.word()))
                .count();
        long ours = words.stream().filter(token -> OURS.contains(token.word())).count();
        return words.size() >= FEWEST_WORDS && theirs >= 2 && theirs > ours;
    }
}
