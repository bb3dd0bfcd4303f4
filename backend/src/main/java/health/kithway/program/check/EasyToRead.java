package health.kithway.program.check;

import health.kithway.directory.Language;
import health.kithway.directory.Reading;
import health.kithway.program.DraftText;
import health.kithway.program.Finding;
import health.kithway.program.ProgramDraft;
import health.kithway.program.PublishingCheck;
import health.kithway.tenancy.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tired people read these pages: grade six at most in English, and as easy in Spanish; each longer text, and the page. */
@Component
final class EasyToRead implements PublishingCheck {

    private static final String RULE = "PAGES-READING";

    @Override
    public Mono<List<Finding>> check(Actor actor, ProgramDraft draft) {
        return Mono.fromSupplier(() -> read(draft));
    }

    static List<Finding> read(ProgramDraft draft) {
        List<Finding> findings = new ArrayList<>();
        for (Language language : Language.values()) {
            List<DraftText> page = draft.texts().stream()
                    .filter(text -> text.language() == language)
                    .toList();
            page.stream()
                    .filter(text -> Reading.words(text.words()) >= Reading.FEWEST_WORDS)
                    .filter(text -> isHard(language, List.of(text.words())))
                    .map(text -> hard(text.pointer(), language, List.of(text.words())))
                    .forEach(findings::add);
            List<String> whole = page.stream().map(DraftText::words).toList();
            if (findings.stream().noneMatch(found -> found.pointer().startsWith(pointer(language)))
                    && whole.stream().mapToInt(Reading::words).sum() >= Reading.FEWEST_WORDS
                    && isHard(language, whole)) {
                findings.add(hard(pointer(language), language, whole));
            }
        }
        return findings;
    }

    private static boolean isHard(Language language, List<String> texts) {
        return switch (language) {
            case EN -> Reading.englishGrade(texts) > Reading.HIGHEST_ENGLISH_GRADE;
            case ES -> Reading.spanishEase(texts) < Reading.LOWEST_SPANISH_EASE;
        };
    }

    private static Finding hard(String pointer, Language language, List<String> texts) {
        String measured = switch (language) {
            case EN -> String.format(Locale.ROOT, "grade %.1f, where 6 is the most", Reading.englishGrade(texts));
            case ES -> String.format(Locale.ROOT, "ease %.0f, where 70 is the least", Reading.spanishEase(texts));
        };
        return Finding.blocking(
                RULE, pointer, "hard-to-read", "Use shorter sentences and shorter words: " + measured + ".");
    }

    private static String pointer(Language language) {
        return "/pages/" + language.tag();
    }
}
