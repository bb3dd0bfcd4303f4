package health.kithway.person;

import health.kithway.directory.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to be registered, as typed.
 *
 * @param phone in any usual form; refused if it cannot be a mobile phone
 * @param email refused if it cannot be one
 */
public record NewPerson(
        String firstName,
        @Nullable String lastName,
        Language language,
        @Nullable String phone,
        @Nullable String email,
        @Nullable LocalDate dateOfBirth) {

    @Override
    public String toString() {
        return "NewPerson";
    }
}
