package health.kithway.messaging.wording;

import java.util.regex.Pattern;

/**
 * The only things that may stand in a template (R-PHI-01). There is no provider and no service line, and there never will be;
 * no template that somebody writes has free text.
 */
public enum Variable {
    FIRST_NAME("[\\p{L}][\\p{L} '’-]{0,19}", "Wilhelmina-Alexandra"),
    CLINIC_DISPLAY_NAME("[\\p{L}\\p{N}][^\\n<>{}]{1,79}", "Lakeview Family Health Clinic and Center"),
    LOCATION_ADDRESS(
            "[\\p{L}\\p{N}][^\\n<>{}]{3,119}", "12345 West Saint Alexander Street, Suite 400, Springfield, IL 60601"),
    DATE("[\\p{L}\\p{N}., ]{4,40}", "Wed, Sep 30"),
    TIME("\\d{1,2}:\\d{2}( ?[apAP]\\.? ?[mM]\\.?)?( [A-Z]{2,4})?", "12:30 PM"),
    LINK(
            "https?://[a-z0-9.-]{3,80}(:\\d{2,5})?/[a-z]{1,3}/[A-Za-z0-9_-]{16,64}",
            "https://go.lakeview-family.example/r/Qm9vZ2llLXdvb2dpZS1ib29nMTI"),
    PHONE("\\+?[\\d() .-]{7,20}", "(312) 555-0100"),
    CODE("[A-Z0-9]{4,12}", "K7M2QP9XW4TZ"),
    /** Of the page that a code is for: phones offer a code only there. */
    HOST("[a-z0-9.-]{3,80}(:\\d{2,5})?", "go.lakeview-family.example"),
    /** What staff answer to a reply, read by the firewall first; in {@link StaffWords#TEMPLATE} only (R-PHI-02). */
    STAFF_WORDS(
            "[^\\n<>{}]{2,280}",
            "Yes, come in by the door on the left and ask at the desk. "
                    .repeat(4)
                    .strip());

    private final Pattern shape;
    private final String longest;

    Variable(String shape, String longest) {
        this.shape = Pattern.compile(shape);
        this.longest = longest;
    }

    /** Whether a value has this variable's shape; a value without it is never rendered. */
    public boolean takes(String value) {
        return shape.matcher(value).matches();
    }

    /** A value as long as it may get, for checks before any real value is known. */
    String longest() {
        return longest;
    }

    String placeholder() {
        return "{" + name() + "}";
    }
}
