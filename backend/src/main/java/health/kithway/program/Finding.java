package health.kithway.program;

/**
 * Something a check saw in a draft.
 *
 * @param rule id of the rule that asks for it, as in the compliance rules (R-…), or of the house rule
 * @param pointer where, as a JSON pointer into the version as staff read it
 * @param code stable word, lower-case with hyphens
 * @param detail what to do about it
 * @param blocks whether publishing waits for it; otherwise it is only said
 */
public record Finding(String rule, String pointer, String code, String detail, boolean blocks) {

    public static Finding blocking(String rule, String pointer, String code, String detail) {
        return new Finding(rule, pointer, code, detail, true);
    }

    public static Finding warning(String rule, String pointer, String code, String detail) {
        return new Finding(rule, pointer, code, detail, false);
    }
}
