package health.kithway.circle.own;

import health.kithway.circle.home.CircleHome;
import health.kithway.circle.task.CircleTask;
import health.kithway.circle.task.Claimed;
import health.kithway.contract.publics.CircleRoleJson;
import health.kithway.contract.publics.CircleTaskJson;
import health.kithway.contract.publics.CircleTaskKindJson;
import health.kithway.contract.publics.CircleTaskStateJson;
import health.kithway.contract.publics.OwnActHeardJson;
import health.kithway.contract.publics.OwnActOutcomeJson;
import health.kithway.contract.publics.OwnCircleJson;
import health.kithway.contract.publics.OwnHappeningJson;
import health.kithway.contract.publics.OwnHelperJson;
import health.kithway.contract.publics.OwnOnPointJson;
import health.kithway.contract.publics.OwnVisitJson;
import health.kithway.contract.publics.VisitChipJson;
import health.kithway.contract.publics.VisitPlaceJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A circle as one member sees it, in the words of the contract. */
final class OwnCircleMapping {

    private OwnCircleMapping() {}

    /** @param decides who does sees what each may know; others see that of themselves */
    static OwnCircleJson toJson(CircleHome home, boolean decides) {
        return new OwnCircleJson(
                home.circle().id().value(),
                home.me().id().value(),
                home.patientName() != null,
                OwnWords.toJson(home.may()),
                decides,
                home.patientName(),
                home.visits().stream().map(OwnCircleMapping::toJson).toList(),
                onPoint(home.onPoint()),
                home.tasks().stream().map(OwnCircleMapping::toJson).toList(),
                home.helping().stream()
                        .map(one -> toJson(
                                one, decides || one.member().equals(home.me().id())))
                        .toList(),
                home.activity().stream().map(OwnCircleMapping::toJson).toList());
    }

    private static OwnVisitJson toJson(CircleHome.Visit visit) {
        CircleHome.Chip chip = visit.chip();
        CircleHome.Place place = visit.place();
        return new OwnVisitJson(
                visit.referral().value(),
                chip == null ? null : VisitChipJson.valueOf(chip.name()),
                visit.startsAt(),
                place == null
                        ? null
                        : new VisitPlaceJson(
                                place.name(), place.address(), place.zone().getId()));
    }

    private static @Nullable OwnOnPointJson onPoint(CircleHome.@Nullable OnPointLine line) {
        return line == null ? null : new OwnOnPointJson(line.member().value(), line.name(), line.phone());
    }

    private static OwnHelperJson toJson(CircleHome.Helping one, boolean seen) {
        return new OwnHelperJson(
                one.member().value(),
                one.name(),
                CircleRoleJson.valueOf(one.role().name()),
                seen ? OwnWords.toJson(one.may()) : List.of(),
                seen ? one.until() : null,
                one.awaiting());
    }

    private static OwnHappeningJson toJson(CircleHome.Happening happening) {
        return new OwnHappeningJson(
                happening.said().name(),
                happening.name(),
                happening.task() == null
                        ? null
                        : CircleTaskKindJson.valueOf(happening.task().name()),
                happening.at());
    }

    static OwnActHeardJson claimed(Claimed claimed) {
        return heard(
                switch (claimed.outcome()) {
                    case YOURS -> OwnActOutcomeJson.DONE;
                    case TAKEN -> OwnActOutcomeJson.TAKEN;
                    case OVER -> OwnActOutcomeJson.OVER;
                },
                claimed.task());
    }

    static OwnActHeardJson heard(OwnActOutcomeJson outcome, CircleTask task) {
        return new OwnActHeardJson(outcome, toJson(task));
    }

    private static CircleTaskJson toJson(CircleTask task) {
        return new CircleTaskJson(
                task.id().value(),
                CircleTaskKindJson.valueOf(task.kind().name()),
                CircleTaskStateJson.valueOf(task.state().name()),
                task.owner() == null ? null : task.owner().value(),
                task.dueAt(),
                task.unansweredAt(),
                task.createdAt());
    }
}
