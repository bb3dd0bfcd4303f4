package health.kithway.program.sharer;

import health.kithway.pass.Pass;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import java.util.Objects;
import java.util.Set;

/** Somebody with a pass to share, and who it was made for. */
public record Sharer(Actor actor, PersonId person) {

    static Sharer of(Pass pass) {
        Actor holder =
                new Actor(pass.organization(), ActorKind.PASS_HOLDER, pass.id().toString(), Set.of(), null);
        return new Sharer(holder, new PersonId(Objects.requireNonNull(pass.personId(), "made for a person")));
    }
}
