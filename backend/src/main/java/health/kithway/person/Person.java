package health.kithway.person;

import health.kithway.directory.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person, opened. Hand it on, never keep it, never log it.
 *
 * @param phone in E.164
 * @param email in lower case
 */
public record Person(
        PersonId id,
        String firstName,
        @Nullable String lastName,
        Language language,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LocalDate dateOfBirth) {

    private static final String ERASED = "(erased)";

    /** What is left of somebody who was erased. */
    static Person erased(PersonId id, Language language) {
        return new Person(id, ERASED, null, language, null, null, null);
    }

    /** Whether nothing is known of them any more. */
    public boolean isErased() {
        return firstName.equals(ERASED);
    }

    /** First and last name, as far as known. */
    public String name() {
        return lastName == null ? firstName : firstName + " " + lastName;
    }

    /** Whether the person is known to be under 18 on a day (R-ST-01); false when the date of birth is not known. */
    public boolean isKnownMinorOn(LocalDate day) {
        return dateOfBirth != null && Majority.isMinor(dateOfBirth, day, null);
    }

    @Override
    public String toString() {
        return "Person[" + id + "]";
    }
}
