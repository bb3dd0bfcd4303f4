package health.kithway.messaging.wording;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts values where placeholders are. */
final class Placeholders {

    private Placeholders() {}

    static Set<String> names() {
        return Arrays.stream(Variable.values())
                .filter(variable -> variable != Variable.STAFF_WORDS)
                .map(Enum::name)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** A value never brings a new placeholder: shapes forbid braces. */
    static String fill(String wording, Map<Variable, String> values) {
        String filled = wording;
        for (Map.Entry<Variable, String> value : values.entrySet()) {
            filled = filled.replace(value.getKey().placeholder(), value.getValue());
        }
        return filled;
    }

    /** As long as it may get for this organization, whose own name is known. */
    static String fillLongest(String wording, String clinic) {
        Map<Variable, String> longest = Arrays.stream(Variable.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        variable -> variable == Variable.CLINIC_DISPLAY_NAME ? clinic : variable.longest()));
        return fill(wording, longest);
    }
}
