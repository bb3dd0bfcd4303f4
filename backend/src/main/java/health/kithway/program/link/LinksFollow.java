package health.kithway.program.link;

import health.kithway.program.Finding;
import health.kithway.program.ProgramDraft;
import health.kithway.program.PublishingCheck;
import health.kithway.tenancy.Actor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says before publishing how many links out there name a place or a service line that the new version leaves out. */
@Component
final class LinksFollow implements PublishingCheck {

    /** Links outlive versions: what is on a poster still leads somewhere. */
    private static final String RULE = "R-ATT-01";

    private final ShareLinkTable table;

    LinksFollow(ShareLinkTable table) {
        this.table = table;
    }

    /** How many links name what a version leaves out. */
    record Left(long byLocation, long byServiceLine) {}

    @Override
    public Mono<List<Finding>> check(Actor actor, ProgramDraft draft) {
        return table.countLeftOut(actor.organization(), draft).map(LinksFollow::findings);
    }

    private static List<Finding> findings(Left left) {
        List<Finding> findings = new ArrayList<>();
        if (left.byLocation() > 0) {
            findings.add(Finding.warning(
                    RULE, "/content/locationIds", "links-lose-location", say(left.byLocation(), "locations")));
        }
        if (left.byServiceLine() > 0) {
            findings.add(Finding.warning(
                    RULE,
                    "/content/serviceLineIds",
                    "links-lose-service-line",
                    say(left.byServiceLine(), "service lines")));
        }
        return findings;
    }

    private static String say(long links, String what) {
        return links + " open links name one that is left out here; they will lead to all " + what + " of the program.";
    }
}
