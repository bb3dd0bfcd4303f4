package health.kithway.pages;

import org.jspecify.annotations.Nullable;

/** What every page has around its question: the clinic, the language, Back, the quick exit, the mistakes to repair. */
record Frame(
        Here here,
        @Nullable Clinic clinic,
        @Nullable String theme,
        @Nullable String back,
        @Nullable String token,
        boolean quickExit,
        Mistakes mistakes) {

    record Clinic(
            String name,
            String phone,
            String phoneLink,
            String hours,
            @Nullable String logo) {

        Clinic(String name, String phone, String phoneLink, String hours) {
            this(name, phone, phoneLink, hours, null);
        }

        Clinic with(@Nullable String ownLogo) {
            return new Clinic(name, phone, phoneLink, hours, ownLogo);
        }
    }

    static Frame bare(Here here) {
        return new Frame(here, null, null, null, null, false, Mistakes.NONE);
    }

    Frame with(Clinic clinic, @Nullable String theme) {
        return new Frame(here, clinic, theme, back, token, quickExit, mistakes);
    }

    Frame back(String step) {
        return new Frame(here, clinic, theme, step, token, quickExit, mistakes);
    }

    Frame quick(boolean exit) {
        return new Frame(here, clinic, theme, back, token, exit, mistakes);
    }

    Frame form(String token, boolean quickExit) {
        return new Frame(here, clinic, theme, back, token, quickExit, mistakes);
    }

    Frame wrong(Mistakes mistakes) {
        return new Frame(here, clinic, theme, back, token, quickExit, mistakes);
    }

    public String getLanguage() {
        return here.language().tag();
    }

    public String getOtherLanguage() {
        return here.other().tag();
    }

    public String getSwitchTo() {
        return here.inOtherLanguage();
    }

    public String getUrl() {
        return here.url();
    }

    public @Nullable String getCode() {
        return here.code();
    }

    public String to(String step) {
        return here.step(step);
    }

    /** The ids that describe a field to a screen reader, or null when nothing does. */
    public @Nullable String describedBy(String field, boolean hint) {
        String ids = (hint ? field + "-hint " : "") + (mistakes.has(field) ? field + "-error" : "");
        return ids.isBlank() ? null : ids.strip();
    }
}
