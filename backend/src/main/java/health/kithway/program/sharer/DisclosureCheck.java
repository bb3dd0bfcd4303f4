package health.kithway.program.sharer;

import health.kithway.directory.Language;
import health.kithway.program.Finding;
import health.kithway.program.PageContent;
import health.kithway.program.ProgramContent;
import health.kithway.program.ProgramDraft;
import health.kithway.program.PublishingCheck;
import health.kithway.tenancy.Actor;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Nobody shares without being told what they get for it, in every language (R-INC-10). */
@Component
final class DisclosureCheck implements PublishingCheck {

    @Override
    public Mono<List<Finding>> check(Actor actor, ProgramDraft draft) {
        ProgramContent content = draft.content();
        return Mono.just(
                content.sharePage()
                        ? Arrays.stream(Language.values())
                                .filter(language -> isMissing(content.pages().get(language)))
                                .map(DisclosureCheck::missing)
                                .toList()
                        : List.of());
    }

    private static boolean isMissing(@Nullable PageContent page) {
        String disclosure = page == null ? null : page.disclosure();
        return disclosure == null || disclosure.isBlank();
    }

    private static Finding missing(Language language) {
        return Finding.blocking(
                "R-INC-10",
                "/pages/" + language.tag() + "/disclosure",
                "disclosure-missing",
                "Say what whoever shares this gets for it; if nothing, say that.");
    }
}
