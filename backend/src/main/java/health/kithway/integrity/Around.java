package health.kithway.integrity;

import health.kithway.integrity.Seen.Twin;
import health.kithway.person.Alike;
import health.kithway.person.Likenesses;
import health.kithway.person.PersonId;
import health.kithway.referral.ReferralId;
import health.kithway.referral.ReferralMade;
import health.kithway.tenancy.OrganizationId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gathers what is known around one referral, in the caller's transaction and one question after the other. */
record Around(
        LookTable looks,
        Likenesses likenesses,
        IntegritySettings settings,
        OrganizationId organization,
        ReferralMade made) {

    Mono<Seen> see() {
        PersonId sharer = made.sharerId();
        return likenesses
                .listAlike(organization, made.requesterId())
                .flatMap(alike -> sharer == null ? alone(alike) : brought(alike, sharer));
    }

    private Mono<Seen> alone(List<Alike> alike) {
        return counted(alike)
                .flatMap(many -> staff(Set.of(made.requesterId()))
                        .flatMap(staff ->
                                withTwin(new Seen(made.requesterId(), null, null, staff, 0, many, null, null))));
    }

    private Mono<Seen> brought(List<Alike> alike, PersonId sharer) {
        Mono<Seen> seen = counted(alike)
                .flatMap(many -> looks.countBySharer(organization, sharer, made.madeAt(), IntegritySettings.DAY)
                        .flatMap(bySharer -> staff(Set.of(made.requesterId(), sharer))
                                .map(staff -> new Seen(
                                        made.requesterId(), sharer, null, staff, bySharer, many, null, null))));
        return seen.flatMap(known -> common(sharer).map(known::with).defaultIfEmpty(known))
                .flatMap(known -> known.isOwn()
                        ? Mono.just(known)
                        : answered(alike, sharer).map(known::with).defaultIfEmpty(known))
                .flatMap(this::withTwin);
    }

    /** From the same telephone or e-mail, whatever the name. */
    private Mono<Long> counted(List<Alike> alike) {
        Set<PersonId> sameAddress = new HashSet<>(Set.of(made.requesterId()));
        alike.stream()
                .filter(other -> other.common() != Alike.Common.NAME_AND_BIRTH)
                .forEach(other -> sameAddress.add(other.person()));
        return looks.countByRequesters(organization, sameAddress, made.madeAt(), IntegritySettings.DAY);
    }

    private Mono<Set<PersonId>> staff(Set<PersonId> people) {
        return likenesses.listStaff(organization, people);
    }

    /** The strongest that who asked, or the patient, has in common with the sharer. */
    private Mono<Alike.Common> common(PersonId sharer) {
        return Flux.fromStream(Stream.of(made.requesterId(), made.patientId()).distinct())
                .concatMap(person -> likenesses.compare(organization, person, sharer))
                .map(Alike::common)
                .collectList()
                .flatMap(found -> Mono.justOrEmpty(found.stream().min(Comparator.naturalOrder())));
    }

    private Mono<ReferralId> answered(List<Alike> alike, PersonId sharer) {
        return likenesses
                .listAlike(organization, sharer)
                .flatMap(likeSharer -> looks.findBrought(
                        organization,
                        sameAs(made.requesterId(), alike).keySet(),
                        sameAs(sharer, likeSharer).keySet()));
    }

    private Mono<Seen> withTwin(Seen seen) {
        return likenesses
                .listAlike(organization, made.patientId())
                .map(alike -> sameAs(made.patientId(), alike))
                .flatMap(same -> looks.findOfPatients(
                                organization, same.keySet(), made.referralId(), made.madeAt(), settings.sameWish())
                        .map(row -> seen.with(twin(row, same))))
                .defaultIfEmpty(seen);
    }

    private static Twin twin(LookTable.OfPatient row, Map<PersonId, Alike.Common> same) {
        return new Twin(
                new ReferralId(row.referralId()),
                same.getOrDefault(new PersonId(row.patientId()), Alike.Common.NAME_AND_ADDRESS));
    }

    private static Map<PersonId, Alike.Common> sameAs(PersonId person, List<Alike> alike) {
        Map<PersonId, Alike.Common> same = new HashMap<>(
                alike.stream().filter(Alike::isSamePerson).collect(Collectors.toMap(Alike::person, Alike::common)));
        same.put(person, Alike.Common.NAME_AND_ADDRESS);
        return same;
    }
}
