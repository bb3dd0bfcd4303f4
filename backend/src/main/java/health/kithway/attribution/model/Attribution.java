package health.kithway.attribution.model;

import health.kithway.attribution.model.Share.Reason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** Shares the credit for one referral. Pure: the same statements in whatever order give the same shares. */
final class Attribution {

    static final int ALL = 10_000;

    private Attribution() {}

    /** Every touch with its share and the reason, oldest first. */
    static List<Share> credit(Approach approach, Collection<Touch> statements, ModelVersion version) {
        List<Touch> touches = known(approach, statements);
        List<Reason> reasons =
                touches.stream().map(touch -> reason(approach, touch, version)).toList();
        reasons = withoutStandIns(touches, reasons);
        List<Touch> counted = counted(touches, reasons);
        Map<UUID, Integer> points = share(counted, version.model());
        UUID principal = principal(counted, points);
        List<Share> shares = new ArrayList<>();
        for (int at = 0; at < touches.size(); at++) {
            Touch touch = touches.get(at);
            int has = points.getOrDefault(touch.touchId(), 0);
            boolean passedOver = reasons.get(at) == Reason.COUNTED && has == 0;
            shares.add(new Share(
                    touch,
                    passedOver ? Reason.PASSED_OVER : reasons.get(at),
                    has,
                    touch.touchId().equals(principal)));
        }
        return List.copyOf(shares);
    }

    /** Of each touch what was known of it last before the month closed; if it was not known yet, what was known first. */
    private static List<Touch> known(Approach approach, Collection<Touch> statements) {
        Map<UUID, Touch> latest = new HashMap<>();
        statements.stream()
                .sorted(Comparator.comparing(Touch::recordedAt))
                .forEach(touch -> latest.merge(
                        touch.touchId(), touch, (before, later) -> isInTime(approach, later) ? later : before));
        return latest.values().stream().sorted(Touch.BY_TIME).toList();
    }

    private static boolean isInTime(Approach approach, Touch touch) {
        return touch.recordedAt().isBefore(approach.closesAt());
    }

    private static Reason reason(Approach approach, Touch touch, ModelVersion version) {
        if (approach.mergedInto() != null) return Reason.MERGED;
        if (!isInTime(approach, touch)) return Reason.KNOWN_TOO_LATE;
        if (!touch.isHuman()) return Reason.NOT_COUNTED_AS_VISIT;
        if (!touch.isOf(approach.programId())) return Reason.OTHER_PROGRAM;
        if (touch.kind() == TouchKind.SELF_REPORTED && version.model() != CreditModel.SELF_REPORTED)
            return Reason.NOT_ASKED_BY_MODEL;
        if (touch.occurredAt().isAfter(approach.sentAt()) && !touch.kind().isToldLater()) return Reason.AFTER_SENDING;
        boolean old = touch.occurredAt().isBefore(approach.sentAt().minus(version.window(approach.serviceLineId())));
        return old ? Reason.OUTSIDE_WINDOW : Reason.COUNTED;
    }

    /** The link by which a referral was sent counts only where no visit by it does. */
    private static List<Reason> withoutStandIns(List<Touch> touches, List<Reason> reasons) {
        List<Touch> visits = counted(touches, reasons).stream()
                .filter(touch -> touch.kind() == TouchKind.VISIT)
                .toList();
        return IntStream.range(0, touches.size())
                .mapToObj(at -> reasons.get(at) == Reason.COUNTED && isSeen(touches.get(at), visits)
                        ? Reason.VISIT_STANDS_FOR_IT
                        : reasons.get(at))
                .toList();
    }

    private static boolean isSeen(Touch touch, List<Touch> visits) {
        return touch.kind() == TouchKind.LINK
                && visits.stream()
                        .anyMatch(visit -> touch.shareLinkId() != null
                                && touch.shareLinkId().equals(visit.shareLinkId()));
    }

    private static List<Touch> counted(List<Touch> touches, List<Reason> reasons) {
        return IntStream.range(0, touches.size())
                .filter(at -> reasons.get(at) == Reason.COUNTED)
                .mapToObj(touches::get)
                .toList();
    }

    /** Whole basis points; what is left over goes to the largest remainders, of equal ones to the oldest. */
    private static Map<UUID, Integer> share(List<Touch> counted, CreditModel model) {
        List<Integer> parts = model.parts(counted.stream().map(Touch::kind).toList());
        int sum = parts.stream().mapToInt(Integer::intValue).sum();
        Map<UUID, Integer> points = new HashMap<>();
        IntStream.range(0, counted.size())
                .forEach(at -> points.put(counted.get(at).touchId(), ALL * parts.get(at) / sum));
        int left = counted.isEmpty()
                ? 0
                : ALL - points.values().stream().mapToInt(Integer::intValue).sum();
        IntStream.range(0, counted.size())
                .boxed()
                .sorted(Comparator.comparingInt((Integer at) -> -(ALL * parts.get(at) % sum)))
                .limit(left)
                .forEach(at -> points.merge(counted.get(at).touchId(), 1, Integer::sum));
        return points;
    }

    private static UUID principal(List<Touch> counted, Map<UUID, Integer> points) {
        return counted.stream()
                .max(Comparator.comparingInt((Touch touch) -> points.getOrDefault(touch.touchId(), 0))
                        .thenComparing(Touch.BY_TIME))
                .map(Touch::touchId)
                .orElse(NOBODY);
    }

    private static final UUID NOBODY = new UUID(0, 0);
}
