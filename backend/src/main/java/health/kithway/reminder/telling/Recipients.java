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
import health.kithway.tenancy.Actor;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * Who an audience is at this moment: the circle is asked anew each time, so that somebody removed hears nothing more, and
 * each member's being told is decided and kept (R-HIPAA-09).
 */
@Component
public final class Recipients {

    private final Circles circles;
    private final Disclosures disclosures;
    private final Directory directory;

    Recipients(Circles circles, Disclosures disclosures, Directory directory) {
        this.circles = circles;
        this.disclosures = disclosures;
        this.directory = directory;
    }

    /** Nobody twice: who the referral writes to hears as the patient, not as a member too. */
    public Mono<List<PersonId>> of(Actor actor, Audience audience, Referral referral) {
        return switch (audience) {
            case PATIENT -> Mono.just(List.of(referral.requesterId()));
            case ON_POINT ->
                circles.findOnPoint(actor, referral.id())
                        .flatMap(member -> allowed(actor, referral, List.of(member), Permission.TASKS, Topic.TASKS))
                        .defaultIfEmpty(List.of());
            case STATUS_MEMBERS -> others(actor, referral, Permission.STATUS, Topic.STATUS);
            case LOGISTICS_MEMBERS -> others(actor, referral, Permission.LOGISTICS, Topic.LOGISTICS);
            case PRACTICE, STAFF -> Mono.just(List.of());
        };
    }

    private Mono<List<PersonId>> others(Actor actor, Referral referral, Permission permission, Topic topic) {
        return circles.membersWith(actor, referral.id(), permission)
                .map(members -> members.stream()
                        .filter(member -> !member.person().equals(referral.requesterId()))
                        .toList())
                .flatMap(members -> allowed(actor, referral, members, permission, topic));
    }

    private Mono<List<PersonId>> allowed(
            Actor actor, Referral referral, List<Member> members, Permission permission, Topic topic) {
        return line(actor, referral)
                .map(line -> members.stream()
                        .map(member -> facts(
                                referral,
                                Recipient.member(member.id().value(), member.person()),
                                topic,
                                line.orElse(null),
                                entitlement(member, permission)))
                        .toList())
                .flatMap(asked -> disclosures.decideAll(actor, asked))
                .map(decisions -> IntStream.range(0, members.size())
                        .filter(at -> decisions.get(at).permitted())
                        .mapToObj(at -> members.get(at).person())
                        .distinct()
                        .toList());
    }

    /** Whether the practice that sent the referral may be told that there is news. */
    Mono<Boolean> mayPractice(Actor actor, Referral referral) {
        PracticeId practice = referral.practiceId();
        return practice == null
                ? Mono.just(false)
                : line(actor, referral)
                        .map(line -> facts(
                                referral,
                                Recipient.practice(practice),
                                Topic.STATUS,
                                line.orElse(null),
                                Entitlement.of(referral.id().value())))
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
            Referral referral,
            Recipient recipient,
            Topic topic,
            @Nullable ServiceLine line,
            @Nullable Entitlement entitlement) {
        return new DisclosureFacts(
                referral.patientId(),
                recipient,
                topic,
                referral.id().value(),
                line != null && line.sensitive(),
                line != null && line.part2(),
                entitlement);
    }

    private static @Nullable Entitlement entitlement(Member member, Permission permission) {
        return member.rights().stream()
                .filter(right -> right.permission() == permission)
                .map(right -> new Entitlement(member.id().value(), right.until(), null))
                .findFirst()
                .orElse(null);
    }
}
