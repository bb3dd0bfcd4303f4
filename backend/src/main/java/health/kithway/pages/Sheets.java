package health.kithway.pages;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import health.kithway.attribution.visit.VisitId;
import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.program.ProgramId;
import health.kithway.program.link.Landing;
import health.kithway.program.link.SharedLink;
import health.kithway.tenancy.OrganizationId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * The first page, printed once for all links that show the same and filled in for each: only the code and the opening differ. A change
 * of anything it shows is another version or revision, so nothing is ever shown that is no longer so.
 */
@Component
final class Sheets {

    /** Characters of no script and no page: where the code and the opening go. */
    private static final String CODE = "\uE000";

    private static final String OPENING = "\uE001";

    /** About 30 MB. */
    private static final long LETTERS_KEPT = 15_000_000;

    private final Printer printer;
    private final Cache<Key, Sheet> printed = Caffeine.newBuilder()
            .maximumWeight(LETTERS_KEPT)
            .<Key, Sheet>weigher((key, sheet) -> sheet.length())
            .build();

    Sheets(Printer printer) {
        this.printer = printer;
    }

    /** Everything of a link and its reader that the page depends on. */
    private record Key(
            OrganizationId organization,
            ProgramId program,
            @Nullable Integer version,
            long revision,
            List<LocationId> locations,
            Language language,
            boolean chosen,
            String folder) {

        static Key of(Journey journey, String folder) {
            SharedLink link = journey.landing().link();
            return new Key(
                    link.organization(),
                    link.programId(),
                    link.programVersion(),
                    link.landingRevision(),
                    link.locationIds(),
                    journey.here().language(),
                    journey.here().chosen(),
                    folder);
        }
    }

    ResponseEntity<String> print(Journey journey, VisitId opening) {
        Here here = journey.here();
        String code = here.code();
        String folder = code != null && here.path().endsWith("/" + code)
                ? here.path().substring(0, here.path().length() - code.length())
                : null;
        if (code == null || folder == null) {
            return printer.print(journey.frame(), journey.landingPage(opening.toString()));
        }
        Sheet sheet = printed.get(Key.of(journey, folder), key -> print(journey, folder));
        return printer.answer(here.language(), sheet.fill(code, opening.toString()));
    }

    private Sheet print(Journey journey, String folder) {
        Here here = journey.here();
        Landing landing = journey.landing();
        Journey anyones = new Journey(
                new Here(folder + CODE, here.language(), here.chosen(), CODE), landing, journey.theme(), null);
        return Sheet.of(printer.html(anyones.frame(), anyones.landingPage(OPENING)));
    }

    /**
     * A page cut where something is filled in.
     *
     * @param codes whether the code follows the part, or else the opening
     */
    private record Sheet(List<String> parts, List<Boolean> codes, int length) {

        static Sheet of(String page) {
            List<String> parts = new ArrayList<>();
            List<Boolean> codes = new ArrayList<>();
            int begin = 0;
            for (int place = 0; place < page.length(); place++) {
                char letter = page.charAt(place);
                if (letter == CODE.charAt(0) || letter == OPENING.charAt(0)) {
                    parts.add(page.substring(begin, place));
                    codes.add(letter == CODE.charAt(0));
                    begin = place + 1;
                }
            }
            parts.add(page.substring(begin));
            return new Sheet(List.copyOf(parts), List.copyOf(codes), page.length());
        }

        String fill(String code, String opening) {
            StringBuilder page = new StringBuilder(length + codes.size() * opening.length());
            for (int part = 0; part < codes.size(); part++) {
                page.append(parts.get(part)).append(codes.get(part) ? code : opening);
            }
            return page.append(parts.getLast()).toString();
        }
    }
}
