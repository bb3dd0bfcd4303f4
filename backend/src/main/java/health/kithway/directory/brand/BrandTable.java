package health.kithway.directory.brand;

import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Bound;
import health.kithway.tenancy.OrganizationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks of organizations, every revision of them. */
@Component
final class BrandTable {

    private final DatabaseClient database;

    BrandTable(DatabaseClient database) {
        this.database = database;
    }

    record Row(
            int revision,
            @Nullable String brandColour,
            @Nullable String linkColour,
            @Nullable String linkHoverColour,
            @Nullable String surfaceColour,
            @Nullable String textColour,
            String[] linkDomains,
            @Nullable String shownDomain,
            @Nullable String logoType) {

        Brand toBrand(OrganizationId organization) {
            Colours colours = new Colours(brandColour, linkColour, linkHoverColour, surfaceColour, textColour);
            return new Brand(organization, revision, colours, List.of(linkDomains), shownDomain, logoType);
        }
    }

    /** The newest that was set at or before a time. */
    Mono<Brand> findAt(OrganizationId organization, Instant at) {
        return database.sql("""
                        select revision, brand_colour, link_colour, link_hover_colour, surface_colour, text_colour,
                               link_domains, shown_domain, logo_type
                          from tracking.directory_brand
                         where organization_id = :organization and set_at <= :at
                         order by revision desc
                         limit 1
                        """)
                .bind("organization", organization.value())
                .bind("at", at)
                .mapProperties(Row.class)
                .one()
                .map(row -> row.toBrand(organization));
    }

    Mono<Brand> find(OrganizationId organization, int revision) {
        return database.sql("""
                        select revision, brand_colour, link_colour, link_hover_colour, surface_colour, text_colour,
                               link_domains, shown_domain, logo_type
                          from tracking.directory_brand
                         where organization_id = :organization and revision = :revision
                        """)
                .bind("organization", organization.value())
                .bind("revision", revision)
                .mapProperties(Row.class)
                .one()
                .map(row -> row.toBrand(organization));
    }

    record LogoRow(String logoType, byte[] logo) {}

    Mono<Logo> findLogo(OrganizationId organization, int revision) {
        return database.sql("""
                        select logo_type, logo
                          from tracking.directory_brand
                         where organization_id = :organization and revision = :revision and logo is not null
                        """)
                .bind("organization", organization.value())
                .bind("revision", revision)
                .mapProperties(LogoRow.class)
                .one()
                .map(row -> new Logo(row.logoType(), row.logo()));
    }

    Mono<Void> insert(Actor actor, Brand brand, @Nullable Logo logo, Instant at) {
        Colours colours = brand.colours();
        return database.sql("""
                        insert into tracking.directory_brand
                               (organization_id, revision, brand_colour, link_colour, link_hover_colour,
                                surface_colour, text_colour, link_domains, shown_domain, logo, logo_type, set_by, set_at)
                        values (:organization, :revision, :brand, :link, :linkHover, :surface, :text, :domains, :shown,
                                :logo, :logoType, :by, :at)
                        """)
                .bind("organization", actor.organization().value())
                .bind("revision", brand.revision())
                .bind("brand", Bound.orNull(colours.brand(), String.class))
                .bind("link", Bound.orNull(colours.link(), String.class))
                .bind("linkHover", Bound.orNull(colours.linkHover(), String.class))
                .bind("surface", Bound.orNull(colours.surface(), String.class))
                .bind("text", Bound.orNull(colours.text(), String.class))
                .bind("domains", brand.linkDomains().toArray(String[]::new))
                .bind("shown", Bound.orNull(brand.shownDomain(), String.class))
                .bind("logo", Bound.orNull(logo == null ? null : logo.bytes(), byte[].class))
                .bind("logoType", Bound.orNull(logo == null ? null : logo.mediaType(), String.class))
                .bind("by", actor.id())
                .bind("at", at)
                .fetch()
                .rowsUpdated()
                .then();
    }
}
