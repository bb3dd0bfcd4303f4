package health.kithway.pages;

import health.kithway.circle.joining.Joiner;
import health.kithway.directory.Language;
import health.kithway.person.PhoneNumbers;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** What somebody typed about themselves to come into a circle, and what is wrong with it. */
record JoinForm(JoinView.Typed typed, List<String> ticked) {

    private static final int LONGEST_NAME = 80;

    static JoinForm from(MultiValueMap<String, String> sent) {
        return new JoinForm(
                new JoinView.Typed(Forms.text(sent, "firstName"), Forms.text(sent, "phone"), Forms.text(sent, "email")),
                List.copyOf(sent.getOrDefault("agreed", List.of())));
    }

    /** A code goes to one place, so that only one is asked for. */
    Mistakes mistakes(List<View.Text> offered) {
        boolean phone = !typed.phone().isEmpty();
        boolean email = !typed.email().isEmpty();
        PhoneNumbers.Parsed number = PhoneNumbers.parse(typed.phone());
        boolean missing = offered.stream().anyMatch(text -> text.required() && !ticked.contains(text.value()));
        boolean unknown = !offered.stream().map(View.Text::value).toList().containsAll(ticked);
        return Mistakes.NONE
                .and(typed.firstName().isEmpty(), "firstName", "error.firstName")
                .and(typed.firstName().length() > LONGEST_NAME, "firstName", "error.long")
                .and(!phone && !email, "phone", "error.reach")
                .and(phone && email, "phone", "error.reach.one")
                .and(phone && number instanceof PhoneNumbers.NotANumber, "phone", "error.phone")
                .and(phone && number instanceof PhoneNumbers.CannotText, "phone", "error.phone.home")
                .and(email && !Forms.isEmail(typed.email()), "email", "error.email")
                .and(unknown, "agreed", "error.agreements")
                .and(missing, "agreed", "error.required");
    }

    Joiner joiner(Language language) {
        return new Joiner(
                typed.firstName(), language, given(typed.phone()), given(typed.email()), CirclePages.agreed(ticked));
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
