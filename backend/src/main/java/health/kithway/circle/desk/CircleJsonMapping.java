package health.kithway.circle.desk;

import health.kithway.circle.Answer;
import health.kithway.circle.Member;
import health.kithway.circle.MemberId;
import health.kithway.circle.Permission;
import health.kithway.circle.Right;
import health.kithway.circle.task.CircleTask;
import health.kithway.contract.staff.CircleAnswerJson;
import health.kithway.contract.staff.CircleCallJson;
import health.kithway.contract.staff.CircleCallOutcomeJson;
import health.kithway.contract.staff.CircleHappeningJson;
import health.kithway.contract.staff.CircleMayKnowJson;
import health.kithway.contract.staff.CircleMemberJson;
import health.kithway.contract.staff.CircleMemberStateJson;
import health.kithway.contract.staff.CirclePermissionJson;
import health.kithway.contract.staff.CircleRoleJson;
import health.kithway.contract.staff.CircleTaskJson;
import health.kithway.contract.staff.CircleTaskKindJson;
import health.kithway.contract.staff.CircleTaskStateJson;
import health.kithway.contract.staff.StaffCircleJson;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Circles in the words of the contract. */
final class CircleJsonMapping {

    private CircleJsonMapping() {}

    static StaffCircleJson toJson(CircleFile file) {
        return new StaffCircleJson(
                file.id().value(),
                file.members().stream().map(CircleJsonMapping::toJson).toList(),
                file.tasks().stream().map(CircleJsonMapping::toJson).toList(),
                file.activity().stream().map(CircleJsonMapping::toJson).toList());
    }

    private static CircleMemberJson toJson(CircleFile.Line line) {
        Member member = line.member();
        List<CircleMayKnowJson> mayKnow = line.mayKnow().entrySet().stream()
                .map(entry -> new CircleMayKnowJson(
                        CirclePermissionJson.valueOf(entry.getKey().name()),
                        toJson(entry.getValue()),
                        entry.getValue().rule(),
                        until(member, entry.getKey())))
                .toList();
        return new CircleMemberJson(
                member.id().value(),
                member.person().value(),
                line.firstName(),
                CircleRoleJson.valueOf(member.preset().name()),
                CircleMemberStateJson.valueOf(member.state().name()),
                line.onPoint(),
                member.joinedAt(),
                mayKnow);
    }

    private static CircleAnswerJson toJson(Answer answer) {
        return answer.permits() ? CircleAnswerJson.MAY : CircleAnswerJson.valueOf(answer.name());
    }

    private static @Nullable Instant until(Member member, Permission permission) {
        return member.rights().stream()
                .filter(right -> right.permission() == permission)
                .findFirst()
                .map(Right::until)
                .orElse(null);
    }

    static CircleTaskJson toJson(CircleTask task) {
        return new CircleTaskJson(
                task.id().value(),
                CircleTaskKindJson.valueOf(task.kind().name()),
                CircleTaskStateJson.valueOf(task.state().name()),
                id(task.owner()),
                task.dueAt(),
                task.unansweredAt(),
                task.createdAt());
    }

    private static CircleHappeningJson toJson(CircleFile.Happening happening) {
        return new CircleHappeningJson(happening.kind(), id(happening.member()), happening.at());
    }

    static CircleCallJson toJson(Call call) {
        return new CircleCallJson(
                call.id(),
                call.member().value(),
                CircleCallOutcomeJson.valueOf(call.outcome().name()),
                call.told().stream()
                        .sorted()
                        .map(told -> CirclePermissionJson.valueOf(told.name()))
                        .toList(),
                call.at());
    }

    private static @Nullable UUID id(@Nullable MemberId member) {
        return member == null ? null : member.value();
    }
}
