package health.kithway.tenancy;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Who acts, and for which organization. Read once in a controller and then handed on as first parameter.
 *
 * @param id the Keycloak subject, the pass id, the share link id or the name of the part of Kithway; never a name or address
 * @param practice the practice the actor belongs to, if any: such an actor sees that practice's referrals only
 */
public record Actor(
        OrganizationId organization,
        ActorKind kind,
        String id,
        Set<Role> roles,
        @Nullable UUID practice) {

    public Actor {
        roles = Set.copyOf(roles);
    }

    /** Kithway itself, e.g. {@code kithway(organization, "reminder")}. */
    public static Actor kithway(OrganizationId organization, String part) {
        return new Actor(organization, ActorKind.KITHWAY, part, Set.of(), null);
    }

    /** Somebody who came through a share link. */
    public static Actor visitor(OrganizationId organization, UUID shareLink) {
        return new Actor(organization, ActorKind.VISITOR, shareLink.toString(), Set.of(), null);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** The actor of the current request, put there by the access rules; fails where nobody is signed in. */
    public static Mono<Actor> current() {
        return Mono.deferContextual(context -> context.hasKey(Actor.class)
                ? Mono.just(context.get(Actor.class))
                : Mono.error(new IllegalStateException("No actor: the route is not guarded")));
    }
}
