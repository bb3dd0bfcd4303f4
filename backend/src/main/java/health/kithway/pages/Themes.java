package health.kithway.pages;

import health.kithway.directory.Organization;
import health.kithway.directory.brand.Brand;
import health.kithway.directory.brand.Brands;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Puts every page of a clinic in the look the clinic gave itself. */
@Component
final class Themes {

    private final Brands brands;

    Themes(Brands brands) {
        this.brands = brands;
    }

    /** A page with the clinic's name, logo and colours around it. */
    Mono<Frame> frame(Here here, Organization organization) {
        Frame.Clinic clinic = Journey.clinic(organization, here.language());
        return brands.find(organization.id())
                .map(brand -> Frame.bare(here).with(clinic.with(brand.logo()), brand.stylesheet()))
                .defaultIfEmpty(Frame.bare(here).with(clinic, null));
    }

    /** The stylesheet of a look that was read with what the page shows. */
    static @Nullable String of(@Nullable Brand brand) {
        return brand == null ? null : brand.stylesheet();
    }
}
