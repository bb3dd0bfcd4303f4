package health.kithway.pages;

import health.kithway.circle.Answer;
import health.kithway.circle.Circle;
import health.kithway.circle.Circles;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.Permission;
import health.kithway.circle.joining.Seat;
import health.kithway.circle.joining.Seats;
import health.kithway.directory.Language;
import health.kithway.person.People;
import health.kithway.person.Person;
import health.kithway.person.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Who helps, as far as the reader may know it: names for those who do something together, rights for those who decide. */
@Component
final class CirclePeople {

    private final Circles circles;
    private final People people;
    private final CircleHomePages homes;
    private final Seats seats;
    private final Clock clock;

    CirclePeople(Circles circles, People people, CircleHomePages homes, Seats seats, Clock clock) {
        this.circles = circles;
        this.people = people;
        this.homes = homes;
        this.seats = seats;
        this.clock = clock;
    }

    /** With how it stands and what is to do. */
    Mono<CircleView.Circle> show(Seat seat, Language language) {
        return show(seat)
                .flatMap(view -> homes.show(seat, language).map(view::with))
                .flatMap(view -> others(seat).map(view::beside));
    }

    private Mono<List<CircleView.Other>> others(Seat seat) {
        return seats.others(seat)
                .flatMapMany(Flux::fromIterable)
                .concatMap(other -> circles.standing(seat.holder(), other.circle(), other.member())
                        .filter(Answer::permits)
                        .flatMap(yes ->
                                people.getPerson(seat.holder(), other.circle().patient(), "circle"))
                        .map(patient -> new CircleView.Other(other.member().id().toString(), patient.firstName()))
                        .defaultIfEmpty(new CircleView.Other(other.member().id().toString(), null)))
                .collectList();
    }

    private Mono<CircleView.Circle> show(Seat seat) {
        return circles.standing(seat.holder(), seat.circle(), seat.member())
                .zipWith(circles.decides(seat.holder(), seat.circle(), seat.member()))
                .flatMap(found -> show(seat, found.getT1(), found.getT2()));
    }

    private Mono<CircleView.Circle> show(Seat seat, Answer standing, boolean decides) {
        Instant now = clock.instant();
        Member reader = seat.member();
        List<String> own = reader.rightsAt(now).stream()
                .filter(right -> reader.may(right.permission(), now))
                .map(right -> CirclePages.key(right.permission()))
                .toList();
        String says = says(standing, own);
        boolean sees = says.equals("YES") && (decides || knowsWhoHelps(reader, now));
        return helpers(seat, decides, sees)
                .map(helpers -> new CircleView.Circle(
                        says,
                        helpers,
                        says.equals("YES") ? own : List.of(),
                        says.equals("YES") && reader.may(Permission.INVITE, now),
                        !reader.isPatient()));
    }

    private static String says(Answer standing, List<String> own) {
        if (standing == Answer.AWAITING) {
            return "AWAITING";
        }
        if (!standing.permits()) {
            return "KEPT";
        }
        return own.isEmpty() ? "ALONE" : "YES";
    }

    private static boolean knowsWhoHelps(Member reader, Instant now) {
        return reader.may(Permission.TASKS, now) || reader.may(Permission.STATUS, now);
    }

    private Mono<List<CircleView.Somebody>> helpers(Seat seat, boolean decides, boolean sees) {
        Circle circle = seat.circle();
        List<Member> shown = circle.present().stream()
                .filter(member -> sees && (decides || member.state() == MemberState.ACTIVE))
                .toList();
        return shown.isEmpty()
                ? Mono.just(List.of())
                : people.getPeople(
                                seat.holder(),
                                shown.stream().map(Member::person).collect(Collectors.toSet()),
                                "circle")
                        .map(found -> found.stream().collect(Collectors.toMap(Person::id, Person::firstName)))
                        .map(names -> shown.stream()
                                .map(member -> helper(seat, member, names, decides))
                                .toList());
    }

    private CircleView.Somebody helper(Seat seat, Member member, Map<PersonId, String> names, boolean decides) {
        boolean self = member.id().equals(seat.member().id());
        return new CircleView.Somebody(
                member.id().toString(),
                names.getOrDefault(member.person(), ""),
                "circle.role." + member.preset().name(),
                "circle.state." + member.state().name(),
                decides || self ? CirclePages.sees(member.rightsAt(clock.instant())) : List.of(),
                self,
                decides && !member.isPatient());
    }
}
