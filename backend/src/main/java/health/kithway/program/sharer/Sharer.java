package health.kithway.program.sharer;

import health.kithway.pass.Pass;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import java.util.Objects;

/** Somebody with a pass to share, and who it was made for. */
public record Sharer(Actor actor, PersonId person) {

    static Sharer of(Pass pass) {
        return new Sharer(pass.holder(), new PersonId(Objects.requireNonNull(pass.personId(), "made for a person")));
    }
}
