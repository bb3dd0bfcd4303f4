package health.kithway.pages;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.circle.Circle;
import health.kithway.circle.Family;
import health.kithway.circle.Member;
import health.kithway.circle.Permission;
import health.kithway.circle.joining.Seats;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.directory.Language;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.wording.Variable;
import health.kithway.person.Address;
import health.kithway.person.AddressKind;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.EventSource;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.reactive.result.method.annotation.RequestMappingHandlerMapping;

/** Tom may see tasks and nothing else: on every page that there is, and in every text that can be written. */
class TasksOnlyWalkTest extends Family {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\b\\d{6}\\b");

    /** Of the visit: its day, its hour in several forms, its place; and of who has it, how to reach them. */
    private static final List<String> NOT_HIS = List.of(
            "100 Lakeshore",
            "Lakeview Lakeshore",
            "9:30",
            "09:30",
            "Dec 1",
            "December 1",
            "2026-12-01",
            "1 de dic",
            "How far the visit has come",
            "The day, time and place of the visit");

    @Autowired
    Seats seats;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    private Circle circle;
    private Member tom;
    private String number;

    @Test
    @Tag("R-HIPAA-09")
    @Tag("R-HIPAA-06")
    void onEveryPageAndInEveryTextTomFindsNothingButTasks() {
        aBookedVisitAndTom();
        Phone browser = atHisPlace();
        Set<String> walked = new TreeSet<>();

        for (String path : pagesOfMembers()) {
            for (String language : List.of("", "?lang=es")) {
                String html = browser.open(path + language).html();
                NOT_HIS.forEach(value -> assertThat(html).as(path).doesNotContain(value));
                assertThat(html).as(path).doesNotContain(phone.substring(2), mailbox);
            }
            walked.add(path);
        }
        assertThat(walked).as("all that there is").contains("/circle", "/circle/preferences", "/circle/add");

        everyTemplateToTom();
        TWILIO.asked(number)
                .forEach(text ->
                        NOT_HIS.forEach(value -> assertThat(text.get("Body")).doesNotContain(value)));
    }

    private void aBookedVisitAndTom() {
        number = anotherNumber();
        circle = forWalter();
        tom = in(circle, "Tom", Permission.TASKS);
        people.giveAddress(clinic.kithway(), tom.person(), Address.of(AddressKind.PHONE, number))
                .block();
        consents.grant(
                        clinic.kithway(),
                        tom.person(),
                        world.agreements(
                                clinic, Language.EN, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT),
                        Language.EN,
                        ConsentMethod.PAGE)
                .block();
        referrals
                .recordAppointmentEvent(
                        clinic.kithway(),
                        new AppointmentEvent(
                                circle.referrals().getFirst(),
                                "visit-1",
                                AppointmentEvent.Kind.SCHEDULED,
                                Instant.parse("2026-12-01T15:30:00Z"),
                                clinic.lakeshore(),
                                clock.instant(),
                                EventSource.STAFF))
                .block();
        runDue();
    }

    private Phone atHisPlace() {
        Phone browser = new Phone(api.anybody());
        String own = "/m/" + seats.link(clinic.kithway(), tom).block().secret();
        browser.go(own, "by", "TEXT");
        runDue();
        assertThat(browser.go(own + "/code", "code", code()).html()).contains("What there is to do");
        return browser;
    }

    /** Whatever page a session opens, with somebody else's ids where it wants any. */
    private List<String> pagesOfMembers() {
        return routes.getHandlerMethods().keySet().stream()
                .filter(info -> info.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(info -> info.getPatternsCondition().getPatterns().stream())
                .map(pattern -> pattern.getPatternString())
                .filter(pattern -> pattern.startsWith("/circle"))
                .filter(pattern -> !pattern.endsWith("/events"))
                .map(pattern -> pattern.replaceAll(
                        "\\{[^}]+}", circle.members().getFirst().id().toString()))
                .distinct()
                .sorted()
                .toList();
    }

    private void everyTemplateToTom() {
        Map<Variable, String> everything = Map.of(
                Variable.DATE, "2026-12-01",
                Variable.TIME, "09:30",
                Variable.LOCATION_ADDRESS, "100 Lakeshore Way, Chicago, IL 60657");
        for (String key : List.of("appointment-scheduled", "appointment-reminder")) {
            messages.send(
                            clinic.kithway(),
                            NewMessage.about(
                                    circle.referrals().getFirst().value(), tom.person(), key, everything, "walk"))
                    .block();
        }
        clock.advance(Duration.ofMinutes(1));
        runDue();
    }

    private String code() {
        return TWILIO.asked(number).reversed().stream()
                .map(form -> SIX_DIGITS.matcher(form.get("Body")))
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }
}
