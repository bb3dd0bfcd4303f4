package health.kithway.pages;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.config.ResourceHandlerRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** The pages' words and their static files, whose names change with their content. */
@Configuration(proxyBeanMethods = false)
class PagesConfiguration implements WebFluxConfigurer {

    @Bean("messageSource")
    static MessageSource wording() {
        ResourceBundleMessageSource wording = new ResourceBundleMessageSource();
        wording.setBasename("wording/pages");
        wording.setDefaultEncoding("UTF-8");
        wording.setFallbackToSystemLocale(false);
        wording.setDefaultLocale(Locale.ENGLISH);
        return wording;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations("classpath:/static/assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    }
}
