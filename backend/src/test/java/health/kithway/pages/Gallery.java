package health.kithway.pages;

import health.kithway.directory.Language;
import health.kithway.pages.Frame.Clinic;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringWebFluxTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Every page in every state, rendered with the real templates and words; what the browser tests walk through. */
final class Gallery {

    static final Clinic LAKEVIEW =
            new Clinic("Lakeview Family Health", "(312) 555-0100", "tel:+13125550100", "Mon to Fri, 8 am to 6 pm");
    private static final String CODE = "K7M2Q9X4TB3W6D8HPNJC5RVYZA";

    record Exhibit(String name, Language language, View view, Frame frame) {}

    private final SpringWebFluxTemplateEngine engine = new SpringWebFluxTemplateEngine();

    Gallery() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(PagesConfiguration.wording());
    }

    String render(Exhibit exhibit) {
        Context context = new Context(exhibit.language().locale());
        context.setVariables(Map.of("page", exhibit.frame(), "view", exhibit.view()));
        return engine.process("pages/" + exhibit.view().template(), context);
    }

    static List<Exhibit> all() {
        List<Exhibit> exhibits = new ArrayList<>();
        for (Language language : Language.values()) exhibits.addAll(in(language));
        return exhibits;
    }

    static List<Exhibit> in(Language language) {
        Map<String, View> open = new LinkedHashMap<>();
        open.put(
                "landing",
                new View.Landing(null, null, "Maria", List.of(), null, List.of(places().getFirst()), List.of(), null));
        open.put("landing-sharerless", new View.Landing(null, null, null, List.of(), null, places(), List.of(), null));
        open.put("landing-particular", particular(language));
        open.put("landing-preview", particular(language).asPreview());
        open.put("closed-expired", new View.Closed("EXPIRED"));
        open.put("closed-used", new View.Closed("USED_UP"));
        open.put("closed-paused", new View.Closed("PAUSED"));
        open.put("information", new View.Information());
        open.put("mistake", new View.Mistake());
        open.put("know", know());
        open.put(
                "know-nothing",
                new KnowView.Know(new Known.All(List.of(), List.of(), List.of(), List.of(), List.of()), "/k/t0ken"));
        open.put("know-ask", new KnowView.KnowAsk("/k/t0ken", true, true));
        open.put("know-ask-none", new KnowView.KnowAsk("/k/t0ken", false, false));
        open.put("receipt", receipt(language));
        open.put("stop", new View.Stop());
        open.put("stopped", new View.Stopped());
        open.put("again", new View.Again());
        open.put("forgotten", new View.Forgotten());
        sharing(open, language);
        GalleryOfCircles.open().forEach(open::put);
        List<Exhibit> exhibits = new ArrayList<>();
        open.forEach((name, view) -> exhibits.add(new Exhibit(name, language, view, frame(name, language))));
        forms(language)
                .forEach((name, view) -> exhibits.add(new Exhibit(
                        name,
                        language,
                        view,
                        frame(name, language).back("who").form("t0ken", name.startsWith("where")))));
        for (View bare : List.of(
                new View.Unknown(),
                new View.Many(),
                new View.Failed(),
                new View.StopGone(),
                new KnowView.KnowGone(),
                new View.ShareGone(),
                new JoinView.JoinGone(),
                new CircleView.CircleAway()))
            exhibits.add(new Exhibit(bare.template(), language, bare, Frame.bare(here("error", language, null))));
        exhibits.addAll(wrong(language));
        GalleryOfCircles.wrong()
                .forEach((name, wrong) -> exhibits.add(new Exhibit(
                        name, language, wrong.view(), frame(name, language).wrong(wrong.mistakes()))));
        return exhibits;
    }

    private static View.Landing particular(Language language) {
        boolean english = language == Language.EN;
        View.Guide guide = new View.Guide(
                places().getFirst().name(),
                english ? "We take most plans here." : "Aquí aceptamos casi todos los planes.",
                english ? "Call before noon to come the same day." : "Llame por la mañana para venir el mismo día.");
        View.More more = new View.More(
                english ? "We see people of all ages." : "Vemos a personas de toda edad.",
                List.of(guide),
                english ? "Ask for the front desk." : "Pregunte en la entrada.",
                english ? "Monday to Friday, 8 to 6" : "De lunes a viernes, de 8 a 6");
        return new View.Landing(null, null, null, List.of(), null, places(), List.of(), null, more, false);
    }

    private static KnowView.Know know() {
        Known.Look staff = new Known.Look("know.who.STAFF", "know.purpose.treatment", "Mar 3, 2026, 9:00 AM");
        Known.Told practice =
                new Known.Told("know.to.PRACTICE", null, "know.topic.STATUS", true, "Mar 3, 2026, 9:30 AM");
        Known.Told court = new Known.Told(
                "know.to.OTHER", "Example County Court", "the day of the visit", false, "Mar 3, 2026, 9:40 AM");
        return new KnowView.Know(
                new Known.All(
                        List.of(
                                new Known.Said(
                                        "know.scope.USE_ANSWERS",
                                        true,
                                        "know.method.PAGE",
                                        false,
                                        "Mar 3, 2026, 8:10 AM"),
                                new Known.Said(
                                        "know.scope.TEXT_ABOUT_VISIT",
                                        false,
                                        "know.method.STAFF_NOTE",
                                        true,
                                        "Mar 4, 2026")),
                        List.of(new Known.Proof("Mar 3, 2026, 8:10 AM", "/k/t0ken/receipts/1")),
                        List.of(
                                new Known.Sent(
                                        "know.channel.TEXT",
                                        "know.message.sent",
                                        "know.reason.CONSENTED",
                                        "Mar 3, 2026, 8:11 AM"),
                                new Known.Sent(
                                        "know.channel.EMAIL",
                                        "know.message.not-sent",
                                        "know.reason.SUPPRESSED",
                                        "Mar 3, 2026, 8:11 AM")),
                        List.of(staff),
                        List.of(practice, court)),
                "/k/t0ken");
    }

    private static KnowView.Receipt receipt(Language language) {
        return new KnowView.Receipt(
                "Lakeview Family Health",
                "Mar 3, 2026, 8:10 AM",
                "0190a000-0000-7000-8000-0000000000a6",
                "5f0c3b1e4d2a7790",
                List.of(new Known.ReceiptLine(
                        "know.scope.TEXT_ABOUT_VISIT",
                        true,
                        "know.method.PAGE",
                        "Mar 3, 2026, 8:10 AM",
                        "Lakeview Family Health may text you. Reply STOP to stop.",
                        "2",
                        language.tag())),
                "/k/t0ken/receipts/1/signed",
                "/k/t0ken");
    }

    private static Map<String, View> forms(Language language) {
        Map<String, View> forms = new LinkedHashMap<>();
        forms.put("who", new View.Who("SOMEONE_I_HELP"));
        forms.put("where", new View.Where(places(), kinds(), null, null, false, ""));
        forms.put("where-one-place", new View.Where(places().subList(0, 1), kinds(), null, "s2", false, ""));
        forms.put("reach-me", reach(false, false));
        forms.put("reach-other", reach(true, false));
        forms.put("reach-child", reach(true, true));
        forms.put("heard", new View.Heard());
        forms.put("noted", new View.Noted());
        forms.put("agree", new View.Agree(texts(language)));
        forms.put("check", new View.Check(rows(language)));
        forms.put("where-zip", new View.Where(places(), kinds(), "nearest", "s1", true, "60614"));
        forms.put(
                "insurance",
                new View.Insurance(
                        List.of(new View.Option("p1", "Harbor Plan"), new View.Option("p2", "Medicare")), "p2"));
        View.Window mornings = new View.Window("Monday", "Friday", "9:00 AM", "12:00 PM");
        View.Window saturdays = new View.Window("Saturday", "Saturday", "9:00 AM", "11:00 AM");
        forms.put("done", done(new View.Booking("CALL_BACK", null, List.of())));
        forms.put("done-windows", done(new View.Booking("CALL_BACK", null, List.of(mornings, saturdays))));
        forms.put("done-call", done(new View.Booking("CALL", null, List.of())));
        forms.put("done-site", done(new View.Booking("BOOKING_SITE", "https://book.example/", List.of())));
        forms.put(
                "done-shared",
                new View.Done(
                        "KW-7F3Q-2M",
                        "Lakeview Eastside",
                        "(312) 555-0111",
                        "tel:+13125550111",
                        true,
                        true,
                        new View.Booking("CALL_BACK", null, List.of()),
                        null,
                        told(language)));
        return forms;
    }

    private static String told(Language language) {
        return language == Language.EN ? "You get nothing for it." : "No recibe nada por eso.";
    }

    private static void sharing(Map<String, View> pages, Language language) {
        String address = "https://care.example/r/" + CODE;
        String told = told(language);
        View.Shared one = new View.Shared("p1", "Book a visit", told);
        pages.put("share", new View.Share(List.of(one), 0, false));
        pages.put("share-two", new View.Share(List.of(one, new View.Shared("p2", "Help for families", told)), 3, true));
        String body = "Lakeview Family Health: " + address;
        pages.put("share-text", new View.ShareReady("TEXT", address, body, "sms:?&body=" + CODE, null, told, "/s/t"));
        pages.put(
                "share-email", new View.ShareReady("EMAIL", address, body, "mailto:?body=" + CODE, null, told, "/s/t"));
        pages.put("share-copy", new View.ShareReady("COPY", address, body, null, null, told, "/s/t"));
        pages.put("share-qr", new View.ShareReady("QR", address, body, null, "/assets/mark.svg", told, "/s/t"));
    }

    private static View.Done done(View.Booking booking) {
        return new View.Done(
                "KW-7F3Q-2M",
                "Lakeview Eastside",
                "(312) 555-0111",
                "tel:+13125550111",
                false,
                false,
                booking,
                "https://care.example/r/" + CODE,
                null);
    }

    private static List<Exhibit> wrong(Language language) {
        Mistakes nothing = Mistakes.of("whoFor", "error.whoFor");
        Mistakes reach = Mistakes.of("firstName", "error.firstName")
                .and(true, "phone", "error.phone")
                .and(true, "email", "error.email")
                .and(true, "relation", "error.relation")
                .and(true, "patientFirstName", "error.patientFirstName");
        Mistakes where =
                Mistakes.of("locationId", "error.locationId").and(true, "serviceLineId", "error.serviceLineId");
        return List.of(
                mistaken("who-wrong", language, new View.Who(null), nothing),
                mistaken("heard-wrong", language, new View.Heard(), Mistakes.of("heard", "error.heard")),
                mistaken(
                        "where-zip-wrong",
                        language,
                        new View.Where(places(), kinds(), "nearest", "s1", true, "606"),
                        Mistakes.of("zip", "error.zip")),
                mistaken(
                        "insurance-wrong",
                        language,
                        new View.Insurance(List.of(new View.Option("p1", "Harbor Plan")), ""),
                        Mistakes.of("plan", "error.plan")),
                mistaken("where-wrong", language, new View.Where(places(), kinds(), null, null, false, ""), where),
                mistaken(
                        "reach-wrong",
                        language,
                        new View.Reach(true, false, "", "", "12", "bad@", "ANY", "en", "", ""),
                        reach),
                mistaken(
                        "agree-wrong",
                        language,
                        new View.Agree(texts(language)),
                        Mistakes.of("agreed", "error.required")),
                mistaken("check-wrong", language, new View.Check(rows(language)), Mistakes.of("send", "error.send")));
    }

    private static Exhibit mistaken(String name, Language language, View view, Mistakes mistakes) {
        Frame frame = frame(name, language).back("who").form("t0ken", false).wrong(mistakes);
        return new Exhibit(name, language, view, frame);
    }

    private static Frame frame(String name, Language language) {
        return Frame.bare(here(name, language, CODE)).with(LAKEVIEW, null);
    }

    private static Here here(String name, Language language, @org.jspecify.annotations.Nullable String code) {
        return new Here("/" + name, language, true, code);
    }

    private static List<View.Place> places() {
        return List.of(
                new View.Place(
                        "l1",
                        "Lakeview Eastside",
                        "1200 Harbor St, Suite 4, Chicago, IL 60601",
                        "Mon to Fri, 8 am to 6 pm"),
                new View.Place("l2", "Lakeview North", "88 Willow Avenue, Evanston, IL 60201", null));
    }

    private static List<View.Kind> kinds() {
        return List.of(
                new View.Kind("s1", "Primary care", null), new View.Kind("s2", "Skin care", "Lakeview Eastside"));
    }

    private static View.Reach reach(boolean another, boolean child) {
        return new View.Reach(another, child, "Dana", "", "312.555.0123", "", "MORNING", "es", "PARENT", "Rosa");
    }

    private static List<View.Text> texts(Language language) {
        boolean english = language == Language.EN;
        String use = english
                ? "Lakeview may use my answers to set up a visit."
                : "Lakeview puede usar mis respuestas para hacer una cita.";
        String text = english
                ? "Lakeview may text me about this visit."
                : "Lakeview puede enviarme mensajes de texto sobre esta cita.";
        String whole = english
                ? "Lakeview may text the mobile number you gave."
                : "Lakeview puede enviar mensajes al celular que usted nos dio.";
        return List.of(
                new View.Text("agreed", "a~1", "USE_ANSWERS", use, whole, "1", true, false),
                new View.Text("agreed-1", "b~1", "TEXT_ABOUT_VISIT", text, whole, "1", false, true));
    }

    private static List<View.Row> rows(Language language) {
        return List.of(
                new View.Row("check.who", List.of(new View.Answer("who.SOMEONE_I_HELP", true)), "who"),
                new View.Row("check.location", List.of(new View.Answer("Lakeview Eastside", false)), null),
                new View.Row(
                        "check.email",
                        List.of(new View.Answer("a.very.long.address.without.any.break@mail.example.com", false)),
                        "reach"),
                new View.Row("check.phone", List.of(), "reach"),
                new View.Row(
                        "check.agreed",
                        texts(language).stream()
                                .map(text -> new View.Answer(text.label(), false))
                                .toList(),
                        "agree"));
    }

    static String file(Exhibit exhibit) {
        return exhibit.name() + "." + exhibit.language().tag().toLowerCase(Locale.ROOT);
    }
}
