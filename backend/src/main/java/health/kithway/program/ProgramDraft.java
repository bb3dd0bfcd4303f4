package health.kithway.program;

import health.kithway.directory.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A version as it stands, for whoever checks it before it is published. */
public record ProgramDraft(
        ProgramId program, int version, Program.Kind kind, ProgramContent content, List<Campaign> campaigns) {

    public ProgramDraft {
        campaigns = List.copyOf(campaigns);
    }

    /** Every text in it that is not empty, with its place. Names count too: they stand in exports and file names. */
    public List<DraftText> texts() {
        List<DraftText> texts = new ArrayList<>();
        texts.add(new DraftText("/name", null, content.name()));
        for (int at = 0; at < campaigns.size(); at++) {
            texts.add(new DraftText(
                    "/campaigns/" + at + "/name", null, campaigns.get(at).name()));
        }
        for (Language language : Language.values()) {
            PageContent page = content.pages().get(language);
            if (page != null) {
                new PageTexts(language, texts).read(page);
            }
        }
        return texts.stream().filter(text -> !text.words().isBlank()).toList();
    }

    /** The page in one language; absent if nothing was written in it. */
    public @Nullable PageContent page(Language language) {
        return content.pages().get(language);
    }

    private record PageTexts(Language language, List<DraftText> texts) {

        void read(PageContent page) {
            add("/heading", page.heading());
            add("/intro", page.intro());
            add("/whatWeDo", page.whatWeDo());
            for (int at = 0; at < page.steps().size(); at++) {
                add("/steps/" + at, page.steps().get(at));
            }
            for (int at = 0; at < page.questions().size(); at++) {
                add("/questions/" + at + "/question", page.questions().get(at).question());
                add("/questions/" + at + "/answer", page.questions().get(at).answer());
            }
            for (int at = 0; at < page.guidance().size(); at++) {
                add("/guidance/" + at + "/coverage", page.guidance().get(at).coverage());
                add("/guidance/" + at + "/scheduling", page.guidance().get(at).scheduling());
            }
            add("/contact", page.contact());
            add("/hours", page.hours());
            add("/emergencyNotice", page.emergencyNotice());
            add("/disclosure", page.disclosure());
        }

        private void add(String place, @Nullable String words) {
            texts.add(new DraftText("/pages/" + language.tag() + place, language, orEmpty(words)));
        }

        private static String orEmpty(@Nullable String words) {
            return words == null ? "" : words;
        }
    }
}
