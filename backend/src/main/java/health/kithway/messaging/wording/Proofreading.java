package health.kithway.messaging.wording;

import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import health.kithway.messaging.firewall.Finding;
import health.kithway.messaging.firewall.WordFirewall;
import health.kithway.tenancy.Actor;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Reads a text for staff as it will be read before approval and before every send; keeps nothing. */
@Component
final class Proofreading {

    /** Only its place is of interest: a text that is being tried has no key yet. */
    private static final String NO_KEY = "tried";

    private final Houses houses;
    private final WordFirewall firewall;

    Proofreading(Houses houses, WordFirewall firewall) {
        this.houses = houses;
        this.firewall = firewall;
    }

    Mono<CheckedWording> read(Actor actor, NewCheck check) {
        return houses.get(actor.organization()).map(house -> read(house, check));
    }

    private CheckedWording read(House house, NewCheck check) {
        List<String> registered = new ArrayList<>(house.allowed());
        registered.addAll(check.registered());
        List<Finding> findings = firewall.checkWording(check.text(), check.language(), registered);
        String clinic = house.organization().displayName();
        String longest = Placeholders.fillLongest(Placeholders.fill(check.text(), check.longest()), clinic);
        return new CheckedWording(findings, lints(check, clinic), Segments.of(longest));
    }

    /** Other parts than body and subject have no rules of carriers. */
    private static List<TemplateLint.Fault> lints(NewCheck check, String clinic) {
        Language language = Language.of(check.language()).orElse(Language.EN);
        boolean mail = check.channel() == Channel.EMAIL;
        return switch (check.part()) {
            case BODY ->
                TemplateLint.checkBody(
                        new Template(NO_KEY, check.channel(), language, 1, check.purpose(), false, null, check.text()),
                        clinic);
            case SUBJECT -> TemplateLint.checkSubject(check.text(), mail);
            case PREHEADER, FROM_NAME, LINK_TEXT, FILE_NAME, ICS_SUMMARY, OG_TITLE ->
                TemplateLint.checkPart(check.text());
        };
    }
}
