package health.kithway.person;

import java.util.UUID;

/** Identifies a person within one organization; says nothing about who it is. */
public record PersonId(UUID value) {

    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
