package health.kithway.circle.joining;

import health.kithway.circle.Circle;
import health.kithway.circle.Family;
import health.kithway.circle.Member;
import health.kithway.circle.Permission;
import health.kithway.circle.Preset;
import health.kithway.circle.joining.Invitations.Asked;
import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.text.AgreedText;
import health.kithway.directory.Language;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.code.CodeTicket;
import health.kithway.messaging.wording.Variable;
import health.kithway.pass.IssuedPass;
import health.kithway.pass.IssuedSession;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Session;
import health.kithway.referral.WhoFor;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Autowired;

/** Rosa's family with phones in their hands. */
abstract class JoiningStory extends Family {

    private static final Pattern SIX_DIGITS = Pattern.compile("\\b\\d{6}\\b");

    @Autowired
    Invitations invitations;

    @Autowired
    Joining joining;

    @Autowired
    PatientAnswers answers;

    @Autowired
    Approvals approvals;

    @Autowired
    Leaving leaving;

    @Autowired
    Seats seats;

    /** Rosa is the patient herself. */
    Circle ofRosa() {
        return circles.start(
                        clinic.kithway(), asked(WhoFor.ME, clinic.primaryCare()).id())
                .block();
    }

    Seat seat(Circle circle, Member member) {
        Circle as = now(circle);
        Session session = new Session(
                clinic.organization(),
                UUID.randomUUID(),
                PassPurpose.CIRCLE_MEMBER,
                member.id().value(),
                member.person().value());
        return new Seat(session, as, as.find(member.id()).orElseThrow());
    }

    Seat first(Circle circle) {
        return seat(circle, circle.members().getFirst());
    }

    IssuedPass invited(Seat by, Permission... may) {
        return invitations
                .invite(by.holder(), by.circle(), by.member(), Preset.HELPER, rights(may))
                .block();
    }

    /** Somebody opens the link, types a number of their own and the code that came. */
    IssuedSession join(IssuedPass link, String name, String number) {
        Asked asked = joining.look(link.secret()).block();
        CodeTicket ticket = joining.sendCode(asked, joiner(name, number)).block();
        runDue();
        return joining.enter(asked, ticket.secret(), code(number), entry()).block();
    }

    PatientAnswers.Outcome answer(IssuedPass link, String number, Choice choice) {
        Asked asked = answers.look(link.secret()).block();
        CodeTicket ticket = answers.sendCode(asked, joiner("Walter", number)).block();
        runDue();
        return answers.answer(asked, ticket.secret(), code(number), choice, entry())
                .block();
    }

    static Joiner joiner(String name, String number) {
        return new Joiner(name, Language.EN, number, null, List.of());
    }

    Joining.Entry entry() {
        return new Joining.Entry(boxes(), Language.EN, false);
    }

    List<AgreedText> boxes() {
        return world.agreements(clinic, Language.EN, ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT);
    }

    Seat at(IssuedSession session) {
        return seats.find(session.cookie()).block();
    }

    String code(String number) {
        return textsTo(number).reversed().stream()
                .map(SIX_DIGITS::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow();
    }

    /** The day and the place, to one person, as a reminder would. */
    NewMessage theDay(Circle circle, Member member, String occasion) {
        return NewMessage.about(
                        circle.referrals().getFirst().value(),
                        member.person(),
                        "appointment-scheduled",
                        Map.of(
                                Variable.DATE,
                                "2026-12-01",
                                Variable.TIME,
                                "09:30",
                                Variable.LOCATION_ADDRESS,
                                "100 Lakeshore Way, Chicago, IL 60657"),
                        occasion)
                .onlyBy(Channel.TEXT);
    }

    /** Says nothing but that the clinic got it. */
    NewMessage gotIt(Circle circle, Member member, String occasion) {
        return NewMessage.about(
                        circle.referrals().getFirst().value(), member.person(), "referral-received", Map.of(), occasion)
                .onlyBy(Channel.TEXT);
    }

    static List<String> textsTo(String number) {
        return TWILIO.asked(number).stream().map(form -> form.get("Body")).toList();
    }

    static String ownNumber() {
        return anotherNumber();
    }
}
