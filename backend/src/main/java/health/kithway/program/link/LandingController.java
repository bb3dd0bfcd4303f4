package health.kithway.program.link;

import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.text.ConsentText;
import health.kithway.contract.publics.AddressJson;
import health.kithway.contract.publics.AgreementJson;
import health.kithway.contract.publics.AgreementPurposeJson;
import health.kithway.contract.publics.GuidanceJson;
import health.kithway.contract.publics.LandingJson;
import health.kithway.contract.publics.LandingOrganizationJson;
import health.kithway.contract.publics.LanguageJson;
import health.kithway.contract.publics.LocationJson;
import health.kithway.contract.publics.ProgramsApi;
import health.kithway.contract.publics.QuestionJson;
import health.kithway.contract.publics.ServiceLineJson;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.PostalAddress;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What a share link leads to, for front ends of caregivers and patients. */
@RestController
class LandingController implements ProgramsApi {

    private final Landings landings;
    private final LinkWatch watch;

    LandingController(Landings landings, LinkWatch watch) {
        this.landings = landings;
        this.watch = watch;
    }

    @Override
    public Mono<LandingJson> getLanding(String code, @Nullable String language) {
        Language wanted = Optional.ofNullable(language).flatMap(Language::of).orElse(Language.EN);
        return landings.get(code, wanted)
                .flatMap(landing -> watch.looked(landing.link()).thenReturn(landing))
                .flatMap(landing -> landing.link().requireOpen().thenReturn(landing))
                .map(LandingController::toJson);
    }

    private static LandingJson toJson(Landing landing) {
        return new LandingJson(
                landing.link().code(),
                LanguageJson.of(landing.language().tag()),
                List.of(LanguageJson.values()),
                new LandingOrganizationJson(
                        landing.organization().displayName(),
                        landing.organization().phoneToDial()),
                landing.page().heading(),
                landing.page().intro(),
                null,
                landing.page().whatWeDo(),
                landing.page().steps(),
                landing.page().questions().stream()
                        .map(asked -> new QuestionJson(asked.question(), asked.answer()))
                        .toList(),
                landing.page().guidance().stream()
                        .map(one -> new GuidanceJson(one.locationId().value(), one.coverage(), one.scheduling()))
                        .toList(),
                landing.page().contact(),
                landing.page().hours(),
                landing.page().emergencyNotice(),
                landing.page().disclosure(),
                landing.places().stream()
                        .map(place -> toJson(place, landing.language()))
                        .toList(),
                landing.agreements().stream().map(LandingController::toJson).toList());
    }

    private static LocationJson toJson(Landing.Place place, Language language) {
        Location location = place.location();
        PostalAddress address = location.address();
        return new LocationJson(
                location.id().value(),
                location.name(),
                location.phoneToDial(),
                new AddressJson(address.street(), null, address.city(), address.state(), address.postalCode(), "US"),
                location.zone().getId(),
                location.hours().in(language),
                place.serviceLines().stream()
                        .map(line -> new ServiceLineJson(
                                line.id().value(), line.publicName().in(language), line.sensitive()))
                        .toList());
    }

    private static AgreementJson toJson(ConsentText text) {
        ConsentPurpose purpose = text.purpose();
        return new AgreementJson(
                text.id().toString(),
                text.version(),
                AgreementPurposeJson.valueOf(purpose.name()),
                purpose.isRequired(),
                text.label(),
                null,
                text.wording());
    }
}
