package health.kithway.pages;

import health.kithway.directory.brand.Brands;
import health.kithway.tenancy.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import reactor.core.publisher.Mono;

/** Organizations' colours and logos, from our own origin. A revision never changes, so browsers may keep it. */
@Controller
final class BrandFiles {

    /** A picture opened by itself may load nothing and run nothing. */
    private static final String ONLY_A_PICTURE = "default-src 'none'; sandbox";

    private static final CacheControl FOR_GOOD =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Brands brands;

    BrandFiles(Brands brands) {
        this.brands = brands;
    }

    @GetMapping("/assets/brands/{organization}/{revision}/theme.css")
    Mono<ResponseEntity<String>> colours(@PathVariable UUID organization, @PathVariable int revision) {
        return brands.getRevision(new OrganizationId(organization), revision)
                .map(brand -> ResponseEntity.ok()
                        .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                        .cacheControl(FOR_GOOD)
                        .body(brand.colours().css()));
    }

    @GetMapping("/assets/brands/{organization}/{revision}/logo")
    Mono<ResponseEntity<byte[]>> logo(@PathVariable UUID organization, @PathVariable int revision) {
        return brands.getLogo(new OrganizationId(organization), revision)
                .map(logo -> ResponseEntity.ok()
                        .contentType(MediaType.parseMediaType(logo.mediaType()))
                        .cacheControl(FOR_GOOD)
                        .header("Content-Security-Policy", ONLY_A_PICTURE)
                        .body(logo.bytes()));
    }
}
