package health.kithway.reminder.telling;

import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.Permission;
import health.kithway.consent.disclosure.DisclosureDecision;
import health.kithway.consent.disclosure.DisclosureFacts;
import health.kithway.consent.disclosure.Disclosures;
import health.kithway.consent.disclosure.Entitlement;
import health.kithway.consent.disclosure.Recipient;
import health.kithway.consent.disclosure.Topic;
import health.kithway.directory.Directory;
import health.kithway.directory.PracticeId;
import health.kithway.directory.ServiceLine;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.PersonId;
import health.kithway.referral.Referral;
import health.kithway.reminder.plan.Audience;
import health.kithway.routing.Routing;
import health.kithway.tenancy.Actor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who an audience is at this moment: the circle is asked anew each time, so that somebody removed hears nothing more, and
 * has each member's being told decided and kept (R-HIPAA-09); that a practice may be told is decided here.
 */
@Component
public final class Recipients {

    private final Circles circles;
    private final Disclosures disclosures;
    private final Directory directory;
    private final Routing routing;

    Recipients(Circles circles, Disclosures disclosures, Directory directory, Routing routing) {
        this.circles = circles;
        this.disclosures = disclosures;
        this.directory = directory;
        this.routing = routing;
    }

    /** Nobody twice: who the referral writes to hears as the patient, not as a member too. */
    public Mono<List<PersonId>> of(Actor actor, Audience audience, Referral referral) {
        return switch (audience) {
            case PATIENT -> Mono.just(List.of(referral.requesterId()));
            case ON_POINT ->
                circles.findOnPoint(actor, referral.id())
                        .map(member -> List.of(member.person()))
                        .defaultIfEmpty(List.of());
            case STATUS_MEMBERS -> others(actor, referral, Permission.STATUS);
            case LOGISTICS_MEMBERS -> others(actor, referral, Permission.LOGISTICS);
            case PRACTICE, STAFF -> Mono.just(List.of());
        };
    }

    private Mono<List<PersonId>> others(Actor actor, Referral referral, Permission permission) {
        return circles.membersWith(actor, referral.id(), permission)
                .map(members -> members.stream()
                        .map(Member::person)
                        .filter(person -> !person.equals(referral.requesterId()))
                        .distinct()
                        .toList());
    }

    /** Whether the practice that sent the referral may be told that there is news. */
    Mono<Boolean> mayPractice(Actor actor, Referral referral) {
        PracticeId practice = referral.practiceId();
        return practice == null
                ? Mono.just(false)
                : line(actor, referral)
                        .zipWith(
                                routing.listPrograms(
                                        actor.organization(),
                                        List.of(referral.id().value())),
                                (line, programs) -> facts(referral, practice, line.orElse(null), programs))
                        .flatMap(asked -> disclosures.decide(actor, asked))
                        .map(DisclosureDecision::permitted);
    }

    private Mono<Optional<ServiceLine>> line(Actor actor, Referral referral) {
        ServiceLineId line = referral.serviceLineId();
        return line == null
                ? Mono.just(Optional.empty())
                : directory.getServiceLine(actor.organization(), line).map(Optional::of);
    }

    private static DisclosureFacts facts(
            Referral referral, PracticeId practice, @Nullable ServiceLine line, Map<UUID, UUID> programs) {
        return new DisclosureFacts(
                referral.patientId(),
                Recipient.practice(practice),
                Topic.STATUS,
                referral.id().value(),
                line != null && line.sensitive(),
                line != null && line.part2(),
                Entitlement.of(referral.id().value()),
                programs.get(referral.id().value()));
    }
}
