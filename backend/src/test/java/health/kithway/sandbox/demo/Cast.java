package health.kithway.sandbox.demo;

import health.kithway.sandbox.phone.Contact;
import java.util.List;
import java.util.Map;

/** Who is shown on the sandbox's phones, and the numbers that the organizations write from. */
public final class Cast {

    public static final String LAKEVIEW_SENDER = "+13125550100";
    public static final String RIVERBEND_SENDER = "+12125550110";

    public static final Contact DANA =
            new Contact("Dana Reyes", "daughter, finds a clinic for her father", "+13125550142", "dana@example.com");
    public static final Contact LUIS =
            new Contact("Luis Ortega", "patient, reads Spanish", "+17735550157", "luis@example.com");
    public static final Contact MAYA =
            new Contact("Maya Chen", "patient, sent by her practice", "+13125550123", "maya@example.com");
    public static final Contact GRACE =
            new Contact("Grace Kim", "neighbour, of Riverbend", "+16465550171", "grace@example.com");

    /** The numbers whose opt-outs the carrier keeps by itself: Riverbend's. Kithway keeps Lakeview's. */
    public static final java.util.Set<String> CARRIER_KEEPS_OPT_OUTS = java.util.Set.of(RIVERBEND_SENDER);

    private Cast() {}

    public static List<Contact> people() {
        return List.of(DANA, LUIS, MAYA, GRACE);
    }

    public static Map<String, String> senders() {
        return Map.of(LAKEVIEW_SENDER, "Lakeview Family Health", RIVERBEND_SENDER, "Riverbend Care Network");
    }
}
