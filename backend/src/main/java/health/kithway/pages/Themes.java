package health.kithway.pages;

import health.kithway.directory.brand.Brand;
import health.kithway.directory.brand.Contrast;
import health.kithway.tenancy.OrganizationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Organizations' own colours: a file named {@code <organization id>.css} that sets the colour variables and nothing else. One in
 * which text could not be read (contrast below 4.5 to 1, WCAG 1.4.3) stops the start.
 */
@Controller
final class Themes {

    private static final Pattern FILE =
            Pattern.compile("\\s*:root\\s*\\{\\s*((--kw-[a-z-]+-colour:\\s*#[0-9a-f]{6};\\s*)+)}\\s*");
    private static final Pattern COLOUR = Pattern.compile("--kw-([a-z-]+)-colour:\\s*#([0-9a-f]{6});");

    private final Map<String, String> byOrganization = new HashMap<>();

    Themes(ResourcePatternResolver resources, @Value("${kithway.pages.themes:classpath*:themes/*.css}") String files) {
        try {
            for (Resource file : resources.getResources(files)) {
                String name = Objects.requireNonNull(file.getFilename()).replace(".css", "");
                byOrganization.put(name, readable(name, file.getContentAsString(StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Where the organization's colours are, if it has its own. The address changes with the content. */
    @Nullable
    String of(OrganizationId organization) {
        String css = byOrganization.get(organization.value().toString());
        return css == null
                ? null
                : "/assets/themes/" + organization.value() + ".css?" + Integer.toHexString(css.hashCode());
    }

    /** The look the organization gave itself, or else the file's. */
    @Nullable
    String of(OrganizationId organization, @Nullable Brand brand) {
        return brand == null ? of(organization) : brand.stylesheet();
    }

    @GetMapping("/assets/themes/{name}.css")
    ResponseEntity<String> show(@PathVariable String name) {
        String css = byOrganization.get(name);
        return css == null
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok()
                        .contentType(new MediaType("text", "css", StandardCharsets.UTF_8))
                        .cacheControl(CacheControl.maxAge(Duration.ofDays(365))
                                .cachePublic()
                                .immutable())
                        .body(css);
    }

    static String readable(String name, String css) {
        if (!FILE.matcher(css).matches())
            throw new IllegalStateException("Theme " + name + " may hold colour variables in :root and nothing else");
        Map<String, Integer> colours =
                new HashMap<>(Map.of("brand", 0x0b5457, "link", 0x0b5457, "link-hover", 0x06383a));
        colours.putAll(Map.of("surface-background", 0xe7f0f0, "template-background", 0xe7f0f0, "text", 0x0b0c0c));
        for (Matcher found = COLOUR.matcher(css); found.find(); )
            colours.put(found.group(1), Integer.parseInt(found.group(2), 16));
        for (String ink : new String[] {"brand", "link", "link-hover", "text"}) {
            require(name, ink, colours, 0xffffff);
            require(name, ink, colours, Objects.requireNonNull(colours.get("surface-background")));
            require(name, ink, colours, Objects.requireNonNull(colours.get("template-background")));
        }
        return css;
    }

    private static void require(String name, String ink, Map<String, Integer> colours, int paper) {
        double contrast = Contrast.of(Objects.requireNonNull(colours.get(ink)), paper);
        if (contrast < Contrast.READABLE)
            throw new IllegalStateException(
                    "Theme %s: %s has contrast %.2f on #%06x; 4.5 is needed".formatted(name, ink, contrast, paper));
    }
}
