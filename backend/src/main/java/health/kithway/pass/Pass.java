package health.kithway.pass;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a shown secret opened.
 *
 * @param subjectId what the purpose is about, e.g. the referral
 * @param personId who it was made for, if that is known
 */
public record Pass(
        UUID id,
        OrganizationId organization,
        PassPurpose purpose,
        UUID subjectId,
        @Nullable UUID personId,
        Instant expiresAt) {

    /** The holder as somebody who acts. */
    public Actor holder() {
        return new Actor(organization, ActorKind.PASS_HOLDER, id.toString(), Set.of(), null);
    }
}
