package health.kithway.sandbox.demo;

import health.kithway.directory.Language;
import health.kithway.program.PageContent;
import health.kithway.program.PageContent.Question;
import java.util.List;
import java.util.Map;

/** What the demo programs' pages say, in both languages. */
final class DemoPages {

    private DemoPages() {}

    static Map<Language, PageContent> pages(String clinic, String phone) {
        return Map.of(Language.EN, english(clinic, phone), Language.ES, spanish(clinic, phone));
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
