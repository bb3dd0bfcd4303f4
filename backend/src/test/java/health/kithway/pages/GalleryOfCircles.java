package health.kithway.pages;

import health.kithway.circle.home.CircleHome;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The pages of circles in every state. */
final class GalleryOfCircles {

    private static final List<String> ALL =
            List.of("circle.may.STATUS", "circle.may.LOGISTICS", "circle.may.TASKS", "circle.may.INVITE");
    private static final List<View.Text> BOXES = List.of(
            new View.Text("agreed", "1~1", "USE_ANSWERS", "You may use my answers", "We use them.", "1", true, false),
            new View.Text("agreed-1", "2~1", "TEXT_ABOUT_VISIT", "Text me", "We text you.", "1", false, false));

    private GalleryOfCircles() {}

    record Wrong(View view, Mistakes mistakes) {}

    static Map<String, View> open() {
        Map<String, View> open = new LinkedHashMap<>();
        open.put("join", new JoinView.Join("Rosa", ALL.subList(1, 3), ALL.subList(0, 1)));
        open.put("join-staff", new JoinView.Join(null, List.of(), ALL.subList(0, 3)));
        open.put("join-you", new JoinView.JoinYou(JoinView.Typed.NOTHING, BOXES));
        open.put("code", code());
        open.put("no-thanks", new JoinView.NoThanks());
        open.put("approve", approve("Rosa"));
        open.put("approve-staff", approve(null));
        open.put("approve-counted", new JoinView.ApproveHeard("COUNTED"));
        open.put("approve-call", new JoinView.ApproveHeard("CALL"));
        open.put("come-back", new JoinView.ComeBack("/m/t0ken", true, true));
        open.put("come-back-none", new JoinView.ComeBack("/m/t0ken", false, false));
        open.put("circle", circle());
        open.put("circle-home", ((CircleView.Circle) circle()).with(home()));
        open.put(
                "circle-home-taken", ((CircleView.Circle) circle()).with(home()).noting("circle.note.TAKEN"));
        open.put("circle-home-over", ((CircleView.Circle) circle()).with(home()).noting("circle.note.OVER"));
        open.put(
                "circle-two",
                ((CircleView.Circle) circle())
                        .with(home())
                        .beside(List.of(new CircleView.Other("5", "Ana"), new CircleView.Other("6", null))));
        open.put("circle-awaiting", empty("AWAITING"));
        open.put("circle-alone", empty("ALONE"));
        open.put("circle-kept", empty("KEPT"));
        open.put("circle-add", new CircleView.CircleAdd(List.of("STATUS", "LOGISTICS", "TASKS", "INVITE")));
        open.put("circle-link", link(false));
        open.put("circle-link-patient", link(true));
        open.put("circle-member", member(false, null));
        open.put("circle-member-ends", member(false, "April 8"));
        open.put("circle-member-waits", member(true, null));
        open.put(
                "preferences",
                new CircleView.Preferences(
                        "/circle/preferences",
                        "/circle",
                        List.of(new CircleView.Box("STATUS", true), new CircleView.Box("TASKS", false)),
                        true,
                        choice(List.of("EMAIL_ABOUT_VISIT", "NEWS", "TEXT_ABOUT_VISIT"), List.of())));
        open.put(
                "preferences-none",
                new CircleView.Preferences("/choices", null, List.of(), false, choice(List.of(), BOXES.subList(1, 2))));
        open.put("circle-leave", new CircleView.CircleLeave());
        open.put("circle-left", new CircleView.CircleLeft());
        return open;
    }

    static Map<String, Wrong> wrong() {
        Map<String, Wrong> wrong = new LinkedHashMap<>();
        Mistakes many = Mistakes.of("firstName", "error.firstName")
                .and(true, "phone", "error.reach.one")
                .and(true, "email", "error.email")
                .and(true, "agreed", "error.required");
        wrong.put("join-you-wrong", new Wrong(new JoinView.JoinYou(new JoinView.Typed("", "12", "x"), BOXES), many));
        for (String key : List.of("error.code", "error.code.over", "error.code.many", "error.code.locked")) {
            wrong.put(key.replace('.', '-'), new Wrong(code(), Mistakes.of("code", key)));
        }
        wrong.put(
                "preferences-wrong",
                new Wrong(
                        new CircleView.Preferences(
                                "/circle/preferences", "/circle", List.of(), false, choice(List.of(), List.of())),
                        Mistakes.of("opens", "error.hours")));
        wrong.put("approve-wrong", new Wrong(approve("Rosa"), Mistakes.of("choice", "error.choice")));
        wrong.put(
                "circle-add-wrong",
                new Wrong(new CircleView.CircleAdd(List.of("STATUS")), Mistakes.of("may", "error.may")));
        return wrong;
    }

    private static View code() {
        return new JoinView.Code("/c/t0ken/code", "/c/t0ken/you", true, true);
    }

    private static View approve(@Nullable String by) {
        return new JoinView.Approve(
                by,
                List.of(new JoinView.Waiting("Rosa", ALL), new JoinView.Waiting("Tom", ALL.subList(2, 3))),
                "",
                JoinView.Typed.NOTHING,
                BOXES);
    }

    static ChoiceView choice(List<String> on, List<View.Text> off) {
        return new ChoiceView(
                "EN",
                "09:00",
                "20:00",
                List.of(
                        new ChoiceView.Hour("08:00", "8 AM"),
                        new ChoiceView.Hour("09:00", "9 AM"),
                        new ChoiceView.Hour("20:00", "8 PM"),
                        new ChoiceView.Hour("21:00", "9 PM")),
                on,
                off,
                List.of(
                        new ChoiceView.Said("prefer.said.CHOSEN", null, "March 9, 9:00 AM"),
                        new ChoiceView.Said("prefer.said.TURNED_OFF", "prefer.scope.NEWS", "March 8, 9:00 AM"),
                        new ChoiceView.Said(
                                "prefer.said.TURNED_ON", "prefer.scope.EMAIL_ABOUT_VISIT", "March 7, 9:00 AM"),
                        new ChoiceView.Said(
                                "prefer.said.TURNED_ON", "prefer.scope.TEXT_ABOUT_VISIT", "March 7, 9:00 AM")));
    }

    private static View empty(String standing) {
        return new CircleView.Circle(standing, List.of(), List.of(), false, true);
    }

    private static View circle() {
        return new CircleView.Circle(
                "YES",
                List.of(
                        helper("1", "Walter", "PATIENT", "ACTIVE", true),
                        helper("2", "Rosa", "COORDINATOR", "ACTIVE", false),
                        helper("3", "Tom", "HELPER", "AWAITING", false),
                        helper("4", "Nell", "REPRESENTATIVE", "HELD", false)),
                ALL,
                true,
                true);
    }

    /** Rosa is on point; her brother drives. */
    static CircleTodo.Home home() {
        return new CircleTodo.Home(
                List.of(new CircleTodo.Visit(
                        "circle.chip.BOOKED",
                        "Tuesday, March 10, 2:30 PM",
                        "Lakeview Avenue",
                        "1200 Lakeview Avenue, Chicago, IL 60657")),
                new CircleTodo.OnPoint("Rosa", false, "(312) 555-0111", "tel:+13125550111"),
                true,
                List.of(
                        new CircleTodo.Task("1", "circle.task.RIDE", "Tuesday, March 10, 2:30 PM", "TAKEN", "Tom"),
                        new CircleTodo.Task("2", "circle.task.INSURANCE_CARD", null, "OPEN", null),
                        new CircleTodo.Task("3", "circle.task.GO_ALONG", null, "MINE", "Walter"),
                        new CircleTodo.Task("4", "circle.task.AT_HOME", null, "TAKEN", null)),
                List.of(
                        new CircleTodo.Done("circle.task.ANSWER_CALL", "Rosa"),
                        new CircleTodo.Done("circle.task.BOOK", null)),
                List.of("BOOK", "PHOTO_ID", "QUESTIONS", "LANGUAGE", "COMPLETE_INTAKE"),
                List.of(new CircleTodo.Hand("5", "Tom")),
                said());
    }

    private static List<CircleTodo.Said> said() {
        return Stream.of(CircleHome.Happening.Said.values())
                .flatMap(said -> said.name().startsWith("TASK_")
                        ? Stream.of(line(said.name(), "Tom"), line(said.name() + ".somebody", null))
                        : Stream.of(line(said.name(), "Tom")))
                .toList();
    }

    private static CircleTodo.Said line(String said, @Nullable String name) {
        return new CircleTodo.Said("circle.said." + said, name, "circle.task.RIDE", "Monday, March 9, 9:00 AM");
    }

    private static CircleView.Somebody helper(String id, String name, String role, String state, boolean self) {
        return new CircleView.Somebody(
                id, name, "circle.role." + role, "circle.state." + state, ALL.subList(1, 3), self, !self);
    }

    private static View link(boolean patient) {
        return new CircleView.CircleLink(
                patient,
                "https://go.lakeview.example/c/Qm9vZ2llLXdvb2dpZS1ib29nMTI",
                "sms:?&body=Hello",
                "mailto:?body=Hello",
                "/assets/mark.svg");
    }

    private static View member(boolean waits, @Nullable String ends) {
        return new CircleView.CircleMember(
                "Tom",
                "/circle/members/3",
                waits,
                List.of(
                        new CircleView.Box("STATUS", false),
                        new CircleView.Box("LOGISTICS", true),
                        new CircleView.Box("TASKS", true),
                        new CircleView.Box("INVITE", false)),
                ends);
    }
}
