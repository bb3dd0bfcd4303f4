package health.kithway.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is wrong with a form, in the order of its fields: field name to wording key. The same words stand on top and at the field. */
record Mistakes(Map<String, String> wordingByField) {

    static final Mistakes NONE = new Mistakes(Map.of());

    record Mistake(String field, String says) {}

    static Mistakes of(String field, String wordingKey) {
        return new Mistakes(Map.of(field, wordingKey));
    }

    Mistakes and(boolean wrong, String field, String wordingKey) {
        if (!wrong || wordingByField.containsKey(field)) return this;
        Map<String, String> more = new LinkedHashMap<>(wordingByField);
        more.put(field, wordingKey);
        return new Mistakes(more);
    }

    public boolean isNone() {
        return wordingByField.isEmpty();
    }

    public boolean has(String field) {
        return wordingByField.containsKey(field);
    }

    public @Nullable String at(String field) {
        return wordingByField.get(field);
    }

    public List<Mistake> getList() {
        return wordingByField.entrySet().stream()
                .map(entry -> new Mistake(entry.getKey(), entry.getValue()))
                .toList();
    }
}
