package health.kithway.task;

import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something for a person of the clinic to do.
 *
 * @param occasion what called for it, e.g. {@code message/<id>}: the same kind for the same occasion is one task. Ids and
 *     fixed words only
 * @param referral what it is about, if it is about one
 * @param person whom it concerns, if that is known
 * @param due until when; absent means as the kind says
 */
public record NewTask(
        TaskKind kind,
        String occasion,
        @Nullable UUID referral,
        @Nullable PersonId person,
        @Nullable Instant due) {

    public static NewTask of(TaskKind kind, String occasion) {
        return new NewTask(kind, occasion, null, null, null);
    }

    public NewTask about(@Nullable UUID aReferral) {
        return new NewTask(kind, occasion, aReferral, person, due);
    }

    public NewTask concerning(@Nullable PersonId somebody) {
        return new NewTask(kind, occasion, referral, somebody, due);
    }

    public NewTask due(Instant end) {
        return new NewTask(kind, occasion, referral, person, end);
    }
}
