package health.kithway.circle;

import health.kithway.consent.disclosure.DisclosureDecision;
import health.kithway.consent.disclosure.DisclosureFacts;
import health.kithway.consent.disclosure.Disclosures;
import health.kithway.consent.disclosure.Entitlement;
import health.kithway.consent.disclosure.Recipient;
import health.kithway.consent.disclosure.Topic;
import health.kithway.directory.Directory;
import health.kithway.directory.ServiceLine;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Referrals;
import health.kithway.routing.Routed;
import health.kithway.routing.Routing;
import health.kithway.tenancy.Actor;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Has it decided and kept that members are told something: the patient may have taken back more than a permission. */
@Component
final class Telling {

    private final Disclosures disclosures;
    private final Referrals referrals;
    private final Directory directory;
    private final Routing routing;

    Telling(Disclosures disclosures, Referrals referrals, Directory directory, Routing routing) {
        this.routing = routing;
        this.disclosures = disclosures;
        this.referrals = referrals;
        this.directory = directory;
    }

    /** What of a referral a member is shown, of all they have the permission for. */
    Mono<Set<Permission>> shown(Actor actor, ReferralId referral, Member member, Set<Permission> may) {
        return each(actor, referral, member, may, asked -> disclosures.decideLooks(actor, asked));
    }

    /** The same of what is said to a member, each time. */
    Mono<Set<Permission>> told(Actor actor, ReferralId referral, Member member, Set<Permission> may) {
        return each(actor, referral, member, may, asked -> disclosures.decideAll(actor, asked));
    }

    private Mono<Set<Permission>> each(
            Actor actor,
            ReferralId referral,
            Member member,
            Set<Permission> may,
            Function<List<DisclosureFacts>, Mono<List<DisclosureDecision>>> decide) {
        List<Permission> topics =
                may.stream().filter(one -> one != Permission.INVITE).sorted().toList();
        return referrals
                .getReferral(actor, referral)
                .flatMap(found -> visit(actor, found))
                .map(visit -> topics.stream()
                        .map(permission -> facts(visit, member, permission))
                        .toList())
                .flatMap(decide)
                .map(decided -> IntStream.range(0, topics.size())
                        .filter(at -> decided.get(at).permitted())
                        .mapToObj(topics::get)
                        .collect(Collectors.toUnmodifiableSet()));
    }

    /** Those of the members who may be told, in their order. */
    Mono<List<Member>> permitted(Actor actor, ReferralId referral, Permission permission, List<Member> members) {
        return members.isEmpty()
                ? Mono.just(members)
                : referrals
                        .getReferral(actor, referral)
                        .flatMap(found -> visit(actor, found))
                        .map(visit -> members.stream()
                                .map(member -> facts(visit, member, permission))
                                .toList())
                        .flatMap(asked -> disclosures.decideAll(actor, asked))
                        .map(decided -> permitted(members, decided));
    }

    private Mono<Optional<ServiceLine>> line(Actor actor, Referral referral) {
        return Mono.justOrEmpty(referral.serviceLineId())
                .flatMap(line -> directory.getServiceLine(actor.organization(), line))
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty());
    }

    /** What there is to tell of, what kind of visit it is and by which program it came. */
    private record Visit(
            Referral referral,
            @Nullable ServiceLine line,
            @Nullable UUID program) {}

    private Mono<Visit> visit(Actor actor, Referral referral) {
        return line(actor, referral)
                .flatMap(line -> routing.findRouted(
                                actor.organization(), referral.id().value())
                        .mapNotNull(Routed::programId)
                        .map(program -> new Visit(referral, line.orElse(null), program.value()))
                        .defaultIfEmpty(new Visit(referral, line.orElse(null), null)));
    }

    private static DisclosureFacts facts(Visit visit, Member member, Permission permission) {
        Referral referral = visit.referral();
        ServiceLine line = visit.line();
        return new DisclosureFacts(
                referral.patientId(),
                Recipient.member(member.id().value(), member.person()),
                topic(permission),
                referral.id().value(),
                line != null && line.sensitive(),
                line != null && line.part2(),
                member.rights().stream()
                        .filter(right -> right.permission() == permission)
                        .findFirst()
                        .map(right -> new Entitlement(member.id().value(), right.until(), null))
                        .orElse(null),
                visit.program());
    }

    /** Whoever asks others in is told of what there is to do, and of nothing else. */
    private static Topic topic(Permission permission) {
        return switch (permission) {
            case STATUS -> Topic.STATUS;
            case LOGISTICS -> Topic.LOGISTICS;
            case TASKS, INVITE -> Topic.TASKS;
        };
    }

    private static List<Member> permitted(List<Member> members, List<DisclosureDecision> decided) {
        return IntStream.range(0, members.size())
                .filter(at -> decided.get(at).permitted())
                .mapToObj(members::get)
                .toList();
    }
}
