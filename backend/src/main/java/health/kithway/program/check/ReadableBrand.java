package health.kithway.program.check;

import health.kithway.directory.brand.Brands;
import health.kithway.program.Finding;
import health.kithway.program.ProgramDraft;
import health.kithway.program.PublishingCheck;
import health.kithway.tenancy.Actor;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The colours in which the page will be shown can be read. */
@Component
final class ReadableBrand implements PublishingCheck {

    private final Brands brands;

    ReadableBrand(Brands brands) {
        this.brands = brands;
    }

    @Override
    public Mono<List<Finding>> check(Actor actor, ProgramDraft draft) {
        return brands.find(actor.organization())
                .map(brand -> brand.colours().hardToRead().stream()
                        .map(fault -> Finding.blocking(
                                "WCAG-1.4.3", "/brand" + fault.pointer(), fault.code(), fault.detail()))
                        .toList())
                .defaultIfEmpty(List.of());
    }
}
