package health.kithway.access;

import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Role;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads the Actor out of a token that is known to be good. Everything in it was put there by the realm (keycloak-realm/). */
final class TokenReader {

    /** Names the organization meant, by id, when the token belongs to several. */
    static final String ORGANIZATION = "Kithway-Organization";

    private TokenReader() {}

    static Actor toActor(Jwt token, @Nullable String named) {
        String practice = token.getClaimAsString("practice_id");
        return new Actor(
                organization(organizations(token), named),
                token.hasClaim("client_id") ? ActorKind.SYSTEM_CLIENT : ActorKind.STAFF,
                Objects.requireNonNull(token.getSubject()),
                roles(token),
                practice == null ? null : UUID.fromString(practice));
    }

    private static OrganizationId organization(Set<OrganizationId> mine, @Nullable String named) {
        if (mine.isEmpty()) {
            throw new Refused(new AccessRefused.NoOrganization());
        }
        if (named == null) {
            return mine.stream()
                    .reduce((one, other) -> {
                        throw new Refused(new AccessRefused.WhichOrganization());
                    })
                    .orElseThrow();
        }
        return mine.stream()
                .filter(organization -> organization.toString().equalsIgnoreCase(named))
                .findFirst()
                .orElseThrow(() -> new Refused(new AccessRefused.NoOrganization()));
    }

    /** The claim is an object: alias → {id, …}. */
    private static Set<OrganizationId> organizations(Jwt token) {
        return token.getClaim("orgs") instanceof Map<?, ?> memberships
                ? memberships.values().stream()
                        .filter(Map.class::isInstance)
                        .map(membership -> ((Map<?, ?>) membership).get("id"))
                        .filter(Objects::nonNull)
                        .map(id -> OrganizationId.of(id.toString()))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Roles that Kithway does not know are Keycloak's own and mean nothing here. */
    private static Set<Role> roles(Jwt token) {
        Map<String, Object> access = token.getClaimAsMap("realm_access");
        Object names = access == null ? null : access.get("roles");
        Collection<?> granted = names instanceof Collection<?> list ? list : Set.of();
        return Arrays.stream(Role.values())
                .filter(role -> granted.contains(role.name().toLowerCase(Locale.ROOT)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
