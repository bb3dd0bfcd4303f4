package health.kithway.person.emergency;

import health.kithway.contract.staff.EmergencyAccessJson;
import health.kithway.contract.staff.EmergencyAccessPageJson;
import health.kithway.contract.staff.EmergencyApi;
import health.kithway.contract.staff.EmergencyReasonJson;
import health.kithway.contract.staff.EmergencyReviewJson;
import health.kithway.contract.staff.EmergencyStateJson;
import health.kithway.contract.staff.EmergencyVerdictJson;
import health.kithway.contract.staff.ExplainedEmergencyJson;
import health.kithway.contract.staff.LanguageJson;
import health.kithway.contract.staff.OpenEmergencyJson;
import health.kithway.contract.staff.PersonInEmergencyJson;
import health.kithway.contract.staff.ReviewEmergencyJson;
import health.kithway.person.Person;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.Page;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Emergency accesses, and their reviews by compliance. */
@RestController
class EmergencyController implements EmergencyApi {

    private final EmergencyAccesses accesses;
    private final IdempotentRequests requests;

    EmergencyController(EmergencyAccesses accesses, IdempotentRequests requests) {
        this.accesses = accesses;
        this.requests = requests;
    }

    @Override
    public Mono<EmergencyAccessJson> openEmergencyAccess(UUID personId, String idempotencyKey, OpenEmergencyJson body) {
        record Said(UUID personId, OpenEmergencyJson body) {}
        var request = new IdempotentRequests.Request("openEmergencyAccess", idempotencyKey, new Said(personId, body));
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        EmergencyAccessJson.class,
                        () -> accesses.open(
                                        actor,
                                        new PersonId(personId),
                                        EmergencyAccess.Reason.valueOf(
                                                body.reason().name()),
                                        body.why())
                                .map(EmergencyController::toJson)));
    }

    @Override
    public Mono<PersonInEmergencyJson> readPersonInEmergency(UUID accessId) {
        return Actor.current().flatMap(actor -> accesses.read(actor, accessId)).map(EmergencyController::toJson);
    }

    @Override
    public Mono<EmergencyAccessPageJson> listEmergencyAccesses(
            @Nullable EmergencyStateJson state, @Nullable String cursor, Integer limit) {
        Boolean reviewed = state == null ? null : state == EmergencyStateJson.REVIEWED;
        return Actor.current()
                .flatMap(actor -> accesses.list(actor, reviewed, Page.after(cursor, UUID::fromString), limit))
                .map(page -> page.map(EmergencyController::toJson))
                .map(page -> new EmergencyAccessPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<ExplainedEmergencyJson> getEmergencyAccess(UUID accessId) {
        return Actor.current()
                .flatMap(actor -> accesses.explain(actor, accessId))
                .map(found -> new ExplainedEmergencyJson(toJson(found.access()), found.why()));
    }

    @Override
    public Mono<EmergencyAccessJson> reviewEmergencyAccess(
            UUID accessId, String idempotencyKey, ReviewEmergencyJson body) {
        record Said(UUID accessId, ReviewEmergencyJson body) {}
        var request = new IdempotentRequests.Request("reviewEmergencyAccess", idempotencyKey, new Said(accessId, body));
        return Actor.current()
                .flatMap(actor -> requests.once(
                        actor,
                        request,
                        EmergencyAccessJson.class,
                        () -> accesses.review(
                                        actor,
                                        accessId,
                                        EmergencyAccess.Verdict.valueOf(
                                                body.verdict().name()))
                                .map(EmergencyController::toJson)));
    }

    private static EmergencyAccessJson toJson(EmergencyAccess access) {
        EmergencyAccess.Review review = access.review();
        return new EmergencyAccessJson(
                access.id(),
                access.person().value(),
                access.openedBy(),
                EmergencyReasonJson.valueOf(access.reason().name()),
                access.openedAt(),
                access.endsAt(),
                review == null ? EmergencyStateJson.WAITING : EmergencyStateJson.REVIEWED,
                review == null
                        ? null
                        : new EmergencyReviewJson(
                                EmergencyVerdictJson.valueOf(review.verdict().name()),
                                review.reviewedBy(),
                                review.reviewedAt()));
    }

    private static PersonInEmergencyJson toJson(Person person) {
        return new PersonInEmergencyJson(
                person.id().value(),
                person.firstName(),
                person.lastName(),
                person.dateOfBirth(),
                person.phone(),
                person.email(),
                LanguageJson.of(person.language().tag()));
    }
}
