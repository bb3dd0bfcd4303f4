package health.kithway.pages;

import health.kithway.circle.MemberId;
import health.kithway.circle.Permission;
import health.kithway.circle.home.CircleHome;
import health.kithway.circle.home.CircleHomes;
import health.kithway.circle.joining.Seat;
import health.kithway.circle.task.CircleTask;
import health.kithway.circle.task.CircleTaskKind;
import health.kithway.directory.Directory;
import health.kithway.directory.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says in plain words how the visit stands, who handles it and what is to do, as far as the reader may know. */
@Component
final class CircleHomePages {

    private static final Pattern AMERICAN = Pattern.compile("\\+1(\\d{3})(\\d{3})(\\d{4})");

    private final CircleHomes homes;
    private final Directory directory;

    CircleHomePages(CircleHomes homes, Directory directory) {
        this.homes = homes;
        this.directory = directory;
    }

    Mono<CircleTodo.Home> show(Seat seat, Language language) {
        return homes.show(seat.holder(), seat.circle().id(), seat.member().id())
                .flatMap(home -> directory
                        .getOrganization(seat.session().organization())
                        .map(clinic -> new Words(language, clinic.zone()).say(home)));
    }

    private record Words(Language language, ZoneId zone) {

        CircleTodo.Home say(CircleHome home) {
            Map<MemberId, String> names = home.helping().stream()
                    .collect(Collectors.toUnmodifiableMap(CircleHome.Helping::member, CircleHome.Helping::name));
            boolean acts = home.may(Permission.TASKS);
            return new CircleTodo.Home(
                    home.visits().stream().map(this::visit).toList(),
                    onPoint(home),
                    acts,
                    home.tasks().stream()
                            .filter(task -> !task.state().isOver())
                            .map(task -> task(home, task, names))
                            .toList(),
                    home.tasks().stream()
                            .filter(task -> task.state() == CircleTask.State.DONE)
                            .map(task -> new CircleTodo.Done(key(task.kind()), name(names, task.owner())))
                            .toList(),
                    acts ? kinds(home) : List.of(),
                    acts && home.isMineNow() ? handTo(home) : List.of(),
                    home.activity().stream().map(this::said).toList());
        }

        private CircleTodo.Visit visit(CircleHome.Visit visit) {
            CircleHome.Chip chip = visit.chip();
            Instant starts = visit.startsAt();
            CircleHome.Place place = visit.place();
            return new CircleTodo.Visit(
                    chip == null ? null : "circle.chip." + chip.name(),
                    starts == null || place == null ? null : time(starts, place.zone()),
                    place == null ? null : place.name(),
                    place == null ? null : place.address());
        }

        private static CircleTodo.@Nullable OnPoint onPoint(CircleHome home) {
            CircleHome.OnPointLine line = home.onPoint();
            if (line == null) {
                return null;
            }
            String phone = line.phone();
            return new CircleTodo.OnPoint(
                    line.name(),
                    home.isMineNow(),
                    phone == null ? null : readable(phone),
                    phone == null ? null : "tel:" + phone);
        }

        private static String readable(String e164) {
            return AMERICAN.matcher(e164).replaceFirst("($1) $2-$3");
        }

        private CircleTodo.Task task(CircleHome home, CircleTask task, Map<MemberId, String> names) {
            MemberId owner = task.owner();
            Instant due = task.dueAt();
            String state = owner == null ? "OPEN" : owner.equals(home.me().id()) ? "MINE" : "TAKEN";
            return new CircleTodo.Task(
                    task.id().toString(),
                    key(task.kind()),
                    due == null ? null : time(due, zone),
                    state,
                    name(names, owner));
        }

        private static List<String> kinds(CircleHome home) {
            Set<CircleTaskKind> listed = home.tasks().stream()
                    .filter(task -> !task.state().isOver())
                    .map(CircleTask::kind)
                    .collect(Collectors.toUnmodifiableSet());
            return Arrays.stream(CircleTaskKind.values())
                    .filter(kind -> !listed.contains(kind))
                    .map(Enum::name)
                    .toList();
        }

        private static List<CircleTodo.Hand> handTo(CircleHome home) {
            return home.helping().stream()
                    .filter(helper -> helper.may().contains(Permission.TASKS)
                            && !helper.member().equals(home.me().id()))
                    .map(helper -> new CircleTodo.Hand(helper.member().toString(), helper.name()))
                    .toList();
        }

        private CircleTodo.Said said(CircleHome.Happening happening) {
            CircleTaskKind task = happening.task();
            String named = happening.name() == null ? ".somebody" : "";
            return new CircleTodo.Said(
                    "circle.said." + happening.said().name() + named,
                    happening.name(),
                    task == null ? null : key(task),
                    time(happening.at(), zone));
        }

        private String time(Instant at, ZoneId where) {
            String pattern = switch (language) {
                case EN -> "EEEE, MMMM d, h:mm a";
                case ES -> "EEEE d 'de' MMMM, H:mm";
            };
            return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(where));
        }

        private static @Nullable String name(Map<MemberId, String> names, @Nullable MemberId member) {
            return member == null ? null : names.get(member);
        }

        private static String key(CircleTaskKind kind) {
            return "circle.task." + kind.name();
        }
    }
}
