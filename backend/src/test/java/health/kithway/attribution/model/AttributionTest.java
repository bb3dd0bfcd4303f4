package health.kithway.attribution.model;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.attribution.model.Share.Reason;
import health.kithway.attribution.visit.Classification;
import health.kithway.directory.ServiceLineId;
import health.kithway.program.CampaignId;
import health.kithway.program.Channel;
import health.kithway.program.ProgramId;
import health.kithway.program.link.ShareLinkId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Who gets how much of the credit, and why somebody gets none. Nothing here knows a person. */
class AttributionTest {

    private static final UUID REFERRAL = id(1);
    private static final ProgramId PROGRAM = new ProgramId(id(2));
    private static final ServiceLineId SKIN = new ServiceLineId(id(3));
    private static final Instant SENT = Instant.parse("2026-03-10T15:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-05-16T05:00:00Z");

    @Test
    void theFirstOrTheLastTouchGetsEverything() {
        List<Touch> two = List.of(visit(11, 5), visit(12, 1));

        assertThat(points(two, CreditModel.FIRST_TOUCH)).containsExactly(10_000, 0);
        assertThat(points(two, CreditModel.LAST_TOUCH)).containsExactly(0, 10_000);
        assertThat(reasons(two, CreditModel.LAST_TOUCH)).containsExactly(Reason.PASSED_OVER, Reason.COUNTED);
    }

    @Test
    void whatCannotBeSharedEquallyGoesToTheOldest() {
        List<Touch> three = List.of(visit(11, 5), visit(12, 3), visit(13, 1));

        assertThat(points(three, CreditModel.LINEAR)).containsExactly(3_334, 3_333, 3_333);
    }

    @Test
    void byPositionTheFirstAndTheLastGetFortyPercentEach() {
        List<Touch> six = List.of(visit(11, 9), visit(12, 8), visit(13, 7), visit(14, 6), visit(15, 5), visit(16, 4));

        assertThat(points(six, CreditModel.POSITION_BASED)).containsExactly(4_000, 500, 500, 500, 500, 4_000);
        assertThat(points(six.subList(0, 3), CreditModel.POSITION_BASED)).containsExactly(4_000, 2_000, 4_000);
        assertThat(points(six.subList(0, 2), CreditModel.POSITION_BASED)).containsExactly(5_000, 5_000);
        assertThat(points(six.subList(0, 1), CreditModel.POSITION_BASED)).containsExactly(10_000);
    }

    @Test
    void ofEqualSharesTheLatestIsThePrincipal() {
        List<Share> shares = credit(List.of(visit(11, 5), visit(12, 1)), CreditModel.LINEAR);

        assertThat(shares).extracting(Share::principal).containsExactly(false, true);
    }

    @Test
    void anAnswerCountsOnlyWhereTheModelAsks() {
        Touch answer =
                touch(21, TouchKind.SELF_REPORTED, SENT.plus(Duration.ofMinutes(2)), SENT.plus(Duration.ofMinutes(2)));
        List<Touch> both = List.of(visit(11, 1), answer);

        assertThat(points(both, CreditModel.SELF_REPORTED)).containsExactly(0, 10_000);
        assertThat(points(both, CreditModel.LAST_TOUCH)).containsExactly(10_000, 0);
        assertThat(reasons(both, CreditModel.LINEAR)).containsExactly(Reason.COUNTED, Reason.NOT_ASKED_BY_MODEL);
        assertThat(points(List.of(visit(11, 1)), CreditModel.SELF_REPORTED)).containsExactly(10_000);
    }

    @Test
    void aSpokenCodeNamedAtTheDeskGetsEverythingWhereTheModelSaysSo() {
        Touch code = touch(21, TouchKind.SPOKEN_CODE, SENT.plus(Duration.ofDays(2)), SENT.plus(Duration.ofDays(2)));
        List<Touch> both = List.of(visit(11, 1), code);

        assertThat(points(both, CreditModel.SPOKEN_CODE)).containsExactly(0, 10_000);
        assertThat(points(both, CreditModel.FIRST_TOUCH)).containsExactly(10_000, 0);
    }

    @Test
    void theWindowIsThatOfTheServiceLine() {
        ModelVersion version = new ModelVersion(
                2, CreditModel.FIRST_TOUCH, 30, Map.of(SKIN, 5), LocalDate.parse("2026-01-01"), Instant.EPOCH);
        List<Touch> two = List.of(visit(11, 10), visit(12, 1));

        assertThat(Attribution.credit(approach(null), two, version))
                .extracting(Share::basisPoints)
                .containsExactly(10_000, 0);
        assertThat(Attribution.credit(approach(SKIN), two, version))
                .extracting(Share::reason)
                .containsExactly(Reason.OUTSIDE_WINDOW, Reason.COUNTED);
    }

    @Test
    void theMomentTheWindowBeginsIsInIt() {
        ModelVersion version = version(CreditModel.LINEAR);
        Touch first = touch(11, TouchKind.VISIT, SENT.minus(Duration.ofDays(90)), SENT);
        Touch before =
                touch(12, TouchKind.VISIT, SENT.minus(Duration.ofDays(90)).minusNanos(1000), SENT);

        assertThat(Attribution.credit(approach(null), List.of(first, before), version))
                .extracting(Share::reason)
                .containsExactly(Reason.OUTSIDE_WINDOW, Reason.COUNTED);
    }

    @Test
    void nothingIsDroppedWithoutAReason() {
        Touch preview = judged(visit(11, 5), Classification.PREVIEW, SENT);
        Touch later = touch(12, TouchKind.VISIT, SENT.plusSeconds(1), SENT.plusSeconds(1));
        Touch elsewhere = new Touch(
                REFERRAL,
                id(13),
                TouchKind.VISIT,
                Channel.QR,
                new ShareLinkId(id(99)),
                new ProgramId(id(98)),
                null,
                null,
                Classification.HUMAN,
                SENT.minusSeconds(60),
                SENT);
        Touch late = touch(14, TouchKind.SPOKEN_CODE, SENT, CLOSES);

        assertThat(reasons(List.of(preview, later, elsewhere, late, visit(15, 1)), CreditModel.LAST_TOUCH))
                .containsExactlyInAnyOrder(
                        Reason.NOT_COUNTED_AS_VISIT,
                        Reason.AFTER_SENDING,
                        Reason.OTHER_PROGRAM,
                        Reason.KNOWN_TOO_LATE,
                        Reason.COUNTED);
    }

    @Test
    void theLinkStandsForAVisitOnlyWhereNoneWasSeen() {
        Touch link = touch(1, TouchKind.LINK, SENT, SENT);

        assertThat(reasons(List.of(visit(11, 1), link), CreditModel.LINEAR))
                .containsExactly(Reason.COUNTED, Reason.VISIT_STANDS_FOR_IT);
        assertThat(points(List.of(judged(visit(11, 1), Classification.BOT, SENT), link), CreditModel.LINEAR))
                .containsExactly(0, 10_000);
    }

    @Test
    void aVisitThatTurnsOutToBeABotLosesItsCreditUnlessTheMonthIsClosed() {
        Touch visit = visit(11, 1);
        Touch link = touch(1, TouchKind.LINK, SENT, SENT);

        assertThat(points(
                        List.of(judged(visit, Classification.BOT, CLOSES.minusSeconds(1)), visit, link),
                        CreditModel.LINEAR))
                .containsExactly(0, 10_000);
        assertThat(points(List.of(judged(visit, Classification.BOT, CLOSES), visit, link), CreditModel.LINEAR))
                .containsExactly(10_000, 0);
    }

    @Test
    void aDuplicateHasNoCredit() {
        Approach duplicate = new Approach(REFERRAL, PROGRAM, null, SENT, LocalDate.parse("2026-03-10"), CLOSES, id(7));

        assertThat(Attribution.credit(duplicate, List.of(visit(11, 1)), version(CreditModel.LINEAR)))
                .extracting(Share::reason, Share::basisPoints)
                .containsExactly(org.assertj.core.api.Assertions.tuple(Reason.MERGED, 0));
    }

    @Test
    void aReferralIsCreditedUnderTheVersionThatHadStartedWhenItWasSent() {
        ModelVersion second = declared(2, "2026-03-01", Instant.parse("2026-02-20T00:00:00Z"));
        ModelVersion third = declared(3, "2026-03-11", Instant.parse("2026-02-20T00:00:00Z"));
        ModelVersion tooLate = declared(4, "2026-03-01", CLOSES);

        assertThat(ModelVersion.of(List.of(second, third, tooLate), approach(null)))
                .isEqualTo(second);
        assertThat(ModelVersion.of(List.of(third, tooLate), approach(null))).isEqualTo(ModelVersion.STANDARD);
    }

    /** The form of the text is part of the promise: a release that changes it could not derive old numbers again. */
    @Test
    void version1OverTheseEventsIsTheseBytesForEver() {
        List<Touch> touches = List.of(
                judged(visit(11, 5), Classification.PREVIEW, SENT), visit(12, 1), touch(1, TouchKind.LINK, SENT, SENT));

        CreditRevision made = CreditRevision.of(approach(SKIN), touches, List.of());

        assertThat(made.text()).isEqualTo("""
                kithway credit 1|00000000-0000-7000-8000-000000000001|00000000-0000-7000-8000-000000000002|00000000-0000-7000-8000-000000000003|2026-03-10T15:00:00Z|2026-05-16T05:00:00Z||LAST_TOUCH|1|90
                00000000-0000-7000-8000-00000000000b|VISIT|QR|00000000-0000-7000-8000-000000000004|00000000-0000-7000-8000-000000000002|00000000-0000-7000-8000-000000000005||PREVIEW|2026-03-05T15:00:00Z|2026-03-10T15:00:00Z|NOT_COUNTED_AS_VISIT|0|false
                00000000-0000-7000-8000-00000000000c|VISIT|QR|00000000-0000-7000-8000-000000000004|00000000-0000-7000-8000-000000000002|00000000-0000-7000-8000-000000000005||HUMAN|2026-03-09T15:00:00Z|2026-03-09T15:00:00Z|COUNTED|10000|true
                00000000-0000-7000-8000-000000000001|LINK|QR|00000000-0000-7000-8000-000000000004|00000000-0000-7000-8000-000000000002|00000000-0000-7000-8000-000000000005|||2026-03-10T15:00:00Z|2026-03-10T15:00:00Z|VISIT_STANDS_FOR_IT|0|false
                """);
        assertThat(made.creditHash()).isEqualTo("bdea3495784702823aa686d58f4d5453fc43b09259be5442f0c0122185bcd281");
        assertThat(made.touchHash()).isEqualTo("ff22c50f75f9d8f4039022cbb2d817bbef45cc4822dfb3b84640e5a320ba48ec");
    }

    @Property(tries = 500)
    void sharesAddUpToExactlyEverything(@ForAll("touches") List<Touch> touches, @ForAll CreditModel model) {
        List<Touch> withLink = withLink(touches);

        List<Share> shares = credit(withLink, model);

        assertThat(shares.stream().mapToInt(Share::basisPoints).sum()).isEqualTo(10_000);
        assertThat(shares.stream().filter(Share::principal)).hasSize(1);
        assertThat(shares)
                .hasSize(withLink.stream()
                        .map(Touch::touchId)
                        .distinct()
                        .toList()
                        .size());
        assertThat(shares).allMatch(share -> (share.reason() == Reason.COUNTED) == (share.basisPoints() > 0));
    }

    @Property(tries = 500)
    void theOrderInWhichEventsArriveChangesNothing(
            @ForAll("touches") List<Touch> touches, @ForAll CreditModel model, @ForAll long seed) {
        List<Touch> shuffled = new ArrayList<>(withLink(touches));
        Collections.shuffle(shuffled, new Random(seed));
        List<ModelVersion> declared = List.of(new ModelVersion(
                2, model, 30, Map.of(), LocalDate.parse("2026-01-01"), Instant.parse("2026-01-01T00:00:00Z")));

        assertThat(CreditRevision.of(approach(null), shuffled, declared).text())
                .isEqualTo(CreditRevision.of(approach(null), withLink(touches), declared)
                        .text());
    }

    @Property(tries = 200)
    void declaringAnotherVersionForLaterLeavesVersion1AsItWas(@ForAll("touches") List<Touch> touches) {
        List<ModelVersion> later = List.of(declared(2, "2026-03-11", Instant.parse("2026-03-01T00:00:00Z")));

        assertThat(CreditRevision.of(approach(null), withLink(touches), later).creditHash())
                .isEqualTo(CreditRevision.of(approach(null), withLink(touches), List.of())
                        .creditHash());
    }

    @Property(tries = 200)
    void whatBecomesKnownAfterTheMonthClosedMovesNoPoint(
            @ForAll("touches") List<Touch> touches, @ForAll CreditModel model) {
        List<Touch> more = new ArrayList<>(withLink(touches));
        more.add(touch(500, TouchKind.SPOKEN_CODE, SENT, CLOSES));

        assertThat(credit(more, model).stream()
                        .filter(share -> !share.touch().touchId().equals(id(500)))
                        .toList())
                .isEqualTo(credit(withLink(touches), model));
    }

    @Provide
    Arbitrary<List<Touch>> touches() {
        Arbitrary<Touch> one = Combinators.combine(
                        Arbitraries.integers().between(10, 20),
                        Arbitraries.of(TouchKind.VISIT, TouchKind.SPOKEN_CODE, TouchKind.SELF_REPORTED),
                        Arbitraries.integers().between(-2, 40),
                        Arbitraries.integers().between(0, 70),
                        Arbitraries.of(Classification.values()))
                .as((number, kind, daysBefore, known, seen) -> {
                    Instant at = SENT.minus(Duration.ofDays(daysBefore));
                    Touch touch = touch(number * 10 + kind.ordinal(), kind, at, SENT.plus(Duration.ofDays(known)));
                    return kind == TouchKind.VISIT ? judged(touch, seen, touch.recordedAt()) : touch;
                });
        return one.list().ofMaxSize(12).uniqueElements(touch -> touch.touchId() + "|" + touch.recordedAt());
    }

    private static List<Touch> withLink(List<Touch> touches) {
        List<Touch> all = new ArrayList<>(touches);
        all.add(touch(1, TouchKind.LINK, SENT, SENT));
        return all;
    }

    private static List<Integer> points(List<Touch> touches, CreditModel model) {
        return credit(touches, model).stream().map(Share::basisPoints).toList();
    }

    private static List<Reason> reasons(List<Touch> touches, CreditModel model) {
        return credit(touches, model).stream().map(Share::reason).toList();
    }

    private static List<Share> credit(List<Touch> touches, CreditModel model) {
        return Attribution.credit(approach(null), touches, version(model));
    }

    private static ModelVersion version(CreditModel model) {
        return new ModelVersion(2, model, 90, Map.of(), LocalDate.EPOCH, Instant.EPOCH);
    }

    private static ModelVersion declared(int version, String from, Instant at) {
        return new ModelVersion(version, CreditModel.LINEAR, 30, Map.of(), LocalDate.parse(from), at);
    }

    private static Approach approach(ServiceLineId line) {
        return new Approach(REFERRAL, PROGRAM, line, SENT, LocalDate.parse("2026-03-10"), CLOSES, null);
    }

    private static Touch visit(int number, int daysBefore) {
        Instant at = SENT.minus(Duration.ofDays(daysBefore));
        return touch(number, TouchKind.VISIT, at, at);
    }

    private static Touch touch(int number, TouchKind kind, Instant at, Instant known) {
        boolean byLink = kind != TouchKind.SELF_REPORTED;
        return new Touch(
                REFERRAL,
                id(number),
                kind,
                Channel.QR,
                byLink ? new ShareLinkId(id(4)) : null,
                byLink ? PROGRAM : null,
                byLink ? new CampaignId(id(5)) : null,
                null,
                kind == TouchKind.VISIT ? Classification.HUMAN : null,
                at,
                known);
    }

    private static Touch judged(Touch visit, Classification seen, Instant known) {
        return new Touch(
                visit.referralId(),
                visit.touchId(),
                visit.kind(),
                visit.channel(),
                visit.shareLinkId(),
                visit.programId(),
                visit.campaignId(),
                null,
                seen,
                visit.occurredAt(),
                known);
    }

    private static UUID id(int number) {
        return new UUID(0x7000, 0x8000000000000000L | number);
    }
}
