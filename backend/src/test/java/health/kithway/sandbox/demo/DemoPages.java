package health.kithway.sandbox.demo;

import health.kithway.directory.Language;
import health.kithway.program.PageContent;
import health.kithway.program.PageContent.Guidance;
import health.kithway.program.PageContent.Question;
import java.util.List;
import java.util.Map;

/** What the demo programs' pages say, in both languages. */
final class DemoPages {

    private DemoPages() {}

    static Map<Language, PageContent> pages(String clinic, String phone) {
        return Map.of(
                Language.EN,
                english(clinic, phone).disclosing("You get nothing for it, and nobody pays you to share."),
                Language.ES,
                spanish(clinic, phone).disclosing("No recibe nada por eso, y nadie le paga por compartir."));
    }

    /** The same with what is particular to Lakeview's two clinics. */
    static Map<Language, PageContent> lakeviews() {
        Map<Language, PageContent> pages = pages("Lakeview Family Health", Lakeview.PHONE);
        return Map.of(
                Language.EN,
                particular(
                        pages.get(Language.EN),
                        "We see people of all ages, in English and in Spanish. Bring your family.",
                        List.of(
                                new Guidance(
                                        Lakeview.AVENUE,
                                        "We take most plans here. If you have none, ask us what a visit costs.",
                                        "Call before noon to come the same day."),
                                new Guidance(
                                        Lakeview.EVANSTON,
                                        "We take most plans here. Have your card at hand when we call.",
                                        "We are open on Saturdays too.")),
                        "Ask for the front desk. We speak Spanish."),
                Language.ES,
                particular(
                        pages.get(Language.ES),
                        "Vemos a personas de toda edad, en inglés y en español. Traiga a su familia.",
                        List.of(
                                new Guidance(
                                        Lakeview.AVENUE,
                                        "Aquí aceptamos casi todos los planes. Si no tiene, pregunte el precio.",
                                        "Llame por la mañana para venir el mismo día."),
                                new Guidance(
                                        Lakeview.EVANSTON,
                                        "Aquí aceptamos casi todos los planes. Tenga su tarjeta a mano.",
                                        "También abrimos los sábados.")),
                        "Pregunte en la entrada. Hablamos español."));
    }

    private static PageContent particular(PageContent page, String whatWeDo, List<Guidance> guidance, String contact) {
        return new PageContent(
                page.heading(),
                page.intro(),
                whatWeDo,
                page.steps(),
                page.questions(),
                guidance,
                contact,
                page.hours(),
                page.emergencyNotice(),
                page.disclosure());
    }

    private static PageContent english(String clinic, String phone) {
        return PageContent.of(
                "Book a visit for you or someone you help",
                clinic + " welcomes new patients. You can ask for a visit here.",
                List.of(
                        "Tell us who the visit is for.",
                        "Choose a clinic and how we reach you.",
                        "We contact you to set a time."),
                List.of(
                        new Question(
                                "Do you take my insurance?",
                                "We take most plans. We check yours with you on the phone."),
                        new Question(
                                "What does it cost?",
                                "It depends on your plan. We tell you before the visit. Asking here is free."),
                        new Question(
                                "What should I have ready?",
                                "Your insurance card, if you have one, and a photo ID. You do not need them now."),
                        new Question(
                                "Can I ask for my parent?",
                                "Yes. Tell us their first name and how we reach you. You help them through the rest.")),
                "If this is an emergency, call 911. Please do not write medical details here. Questions? Call " + phone
                        + ".");
    }

    private static PageContent spanish(String clinic, String phone) {
        return PageContent.of(
                "Pida una cita para usted o para alguien a quien ayuda",
                clinic + " recibe a pacientes nuevos. Puede pedir una cita aquí.",
                List.of(
                        "Díganos para quién es la cita.",
                        "Elija una clínica y cómo le contactamos.",
                        "Le contactamos para fijar la hora."),
                List.of(
                        new Question(
                                "¿Aceptan mi seguro?",
                                "Aceptamos la mayoría de los planes. Lo revisamos con usted por teléfono."),
                        new Question(
                                "¿Cuánto cuesta?",
                                "Depende de su plan. Se lo decimos antes de la cita. Preguntar aquí es gratis."),
                        new Question(
                                "¿Qué debo tener a mano?",
                                "Su tarjeta del seguro, si tiene, y una identificación con foto. No las necesita ahora."),
                        new Question(
                                "¿Puedo pedir para mi padre o mi madre?",
                                "Sí. Díganos su nombre y cómo le contactamos a usted. Usted le ayuda con lo demás.")),
                "Si es una emergencia, llame al 911. No escriba aquí detalles médicos. ¿Preguntas? Llame al " + phone
                        + ".");
    }
}
