package health.kithway.tenancy;

import java.util.UUID;

/** Identifies an organization, the tenant; equal to the id of its Keycloak organization. */
public record OrganizationId(UUID value) {

    public static OrganizationId of(String text) {
        return new OrganizationId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
