package health.kithway.pass;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.OrganizationId;
import java.util.Set;
import java.util.UUID;

/**
 * A browser whose holder has typed a code.
 *
 * @param subjectId what it opens, e.g. the member
 * @param personId who typed the code
 */
public record Session(OrganizationId organization, UUID id, PassPurpose purpose, UUID subjectId, UUID personId) {

    /** The holder as somebody who acts. */
    public Actor holder() {
        return new Actor(organization, ActorKind.PASS_HOLDER, id.toString(), Set.of(), null);
    }
}
