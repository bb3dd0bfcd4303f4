package health.kithway.person;

import health.kithway.directory.Language;
import health.kithway.problem.Refused;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A newcomer's particulars, checked and in the form they are kept. */
record Particulars(
        String firstName,
        @Nullable String lastName,
        Language language,
        @Nullable Address phone,
        @Nullable Address email,
        @Nullable LocalDate dateOfBirth) {

    // On purpose lax: the only proof of an e-mail address is that mail arrives.
    private static final Pattern EMAIL = Pattern.compile("[^@\\s\"<>,;:]{1,64}@[^@\\s\"<>,;:]+\\.[^@\\s\"<>,;:.]{2,}");
    private static final int LONGEST_EMAIL = 254;

    static Particulars of(NewPerson newcomer) {
        String first = newcomer.firstName().strip();
        if (first.isEmpty()) {
            throw new Refused(new PersonRefused.NameMissing());
        }
        return new Particulars(
                first,
                orNull(newcomer.lastName()),
                newcomer.language(),
                phone(orNull(newcomer.phone())),
                email(orNull(newcomer.email())),
                newcomer.dateOfBirth());
    }

    /** How they are reached. */
    List<Address> addresses() {
        return Stream.of(phone, email).flatMap(Stream::ofNullable).toList();
    }

    private static @Nullable Address phone(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        return switch (PhoneNumbers.parse(typed)) {
            case PhoneNumbers.Usable(String e164) -> new Address(AddressKind.PHONE, e164);
            case PhoneNumbers.CannotText ignored -> throw new Refused(new PersonRefused.PhoneCannotText());
            case PhoneNumbers.NotANumber() -> throw new Refused(new PersonRefused.PhoneNotANumber());
        };
    }

    private static @Nullable Address email(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        if (typed.length() > LONGEST_EMAIL || !EMAIL.matcher(typed).matches()) {
            throw new Refused(new PersonRefused.EmailNotAnAddress());
        }
        return Address.of(AddressKind.EMAIL, typed);
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    @Override
    public String toString() {
        return "Particulars";
    }
}
