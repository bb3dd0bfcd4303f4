package health.kithway.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.decision.Deciding.Facts;
import health.kithway.consent.decision.Decision.Reason;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.representative.AuthorityState;
import health.kithway.consent.suppression.Suppression;
import health.kithway.consent.suppression.SuppressionSource;
import health.kithway.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DecidingTest {

    private static final Instant NOON = Instant.parse("2026-03-10T17:00:00Z");
    private static final int LATEST = 3;
    private static final PersonId ROSA = new PersonId(new UUID(7, 7));
    private static final byte[] ROSAS_PHONE = {1, 2, 3};
    private static final byte[] OTHER_PHONE = {9, 9, 9};

    @Example
    void nothingIsSentToSomebodyWhoNeverAgreed() {
        assertThat(decide(text(), List.of(), List.of())).isEqualTo(Reason.NO_CONSENT);
    }

    @Example
    void aYesToTextsIsAYesToTextsOnly() {
        List<Consent> agreed = List.of(granted(ConsentScope.TEXT_ABOUT_VISIT, 0));

        assertThat(decide(text(), agreed, List.of())).isEqualTo(Reason.CONSENTED);
        assertThat(decide(send(Channel.EMAIL, SendPurpose.ABOUT_VISIT), agreed, List.of()))
                .isEqualTo(Reason.NO_CONSENT);
        assertThat(decide(send(Channel.CALL, SendPurpose.ABOUT_VISIT), agreed, List.of()))
                .isEqualTo(Reason.NO_CONSENT);
        assertThat(decide(send(Channel.TEXT, SendPurpose.NEWS), agreed, List.of()))
                .isEqualTo(Reason.NO_WRITTEN_CONSENT);
    }

    /** R-TCPA-03: also where it is about health, news needs more than a yes to texts about a visit. */
    @Example
    void newsIsNeverTexted() {
        List<Consent> agreed = List.of(granted(ConsentScope.NEWS, 0));

        assertThat(decide(send(Channel.EMAIL, SendPurpose.NEWS), agreed, List.of()))
                .isEqualTo(Reason.CONSENTED);
        assertThat(decide(send(Channel.TEXT, SendPurpose.NEWS), agreed, List.of()))
                .isEqualTo(Reason.NO_WRITTEN_CONSENT);
    }

    @Example
    void aYesForOnePhoneIsNoYesForAnother() {
        SendFacts elsewhere = new SendFacts(ROSA, Channel.TEXT, SendPurpose.ABOUT_VISIT, OTHER_PHONE, false);

        assertThat(decide(elsewhere, List.of(granted(ConsentScope.TEXT_ABOUT_VISIT, 0)), List.of()))
                .isEqualTo(Reason.OTHER_ADDRESS);
    }

    @Example
    void aLaterNoEndsAnEarlierYesAlsoWhenItIsHeardFirst() {
        Consent yes = granted(ConsentScope.TEXT_ABOUT_VISIT, 0);
        Consent no = revoked(ConsentScope.TEXT_ABOUT_VISIT, 5);

        assertThat(decide(text(), List.of(no, yes), List.of())).isEqualTo(Reason.REVOKED);
    }

    @Example
    void atTheSameInstantANoIsStronger() {
        Consent yes = granted(ConsentScope.TEXT_ABOUT_VISIT, 5);
        Consent no = revoked(ConsentScope.TEXT_ABOUT_VISIT, 5);

        assertThat(decide(text(), List.of(no, yes), List.of())).isEqualTo(Reason.REVOKED);
        assertThat(decide(text(), List.of(yes, no), List.of())).isEqualTo(Reason.REVOKED);
    }

    @Example
    void whoTakesBackTheUseOfTheirAnswersIsNotWrittenTo() {
        List<Consent> said = List.of(granted(ConsentScope.TEXT_ABOUT_VISIT, 0), revoked(ConsentScope.USE_ANSWERS, 1));

        assertThat(decide(text(), said, List.of())).isEqualTo(Reason.REVOKED);
    }

    @Example
    void stopIsConfirmedWithinFiveMinutesOrNotAtAll() {
        SendFacts confirmation = answer(SendPurpose.STOP_CONFIRMATION);
        List<Suppression> stopped = List.of(closing(Suppression.Kind.SUPPRESSED, SuppressionSource.STOP_REPLY, 0));

        assertThat(decide(confirmation, List.of(), stopped, NOON.plus(Duration.ofMinutes(5))))
                .isEqualTo(Reason.CONFIRMS_STOP);
        assertThat(decide(confirmation, List.of(), stopped, NOON.plusSeconds(301)))
                .isEqualTo(Reason.NO_STOP_TO_CONFIRM);
        assertThat(decide(confirmation, List.of(), List.of())).isEqualTo(Reason.NO_STOP_TO_CONFIRM);
    }

    @Example
    void onlyWhoWroteIsAnswered() {
        List<Suppression> stopped = List.of(closing(Suppression.Kind.SUPPRESSED, SuppressionSource.STOP_REPLY, 0));

        assertThat(decide(answer(SendPurpose.ANSWER), List.of(), stopped)).isEqualTo(Reason.ANSWER_TO_INBOUND);
        assertThat(decide(send(Channel.TEXT, SendPurpose.ANSWER), List.of(), List.of()))
                .isEqualTo(Reason.NOTHING_TO_ANSWER);
    }

    @Property
    void aSuppressedAddressIsNeverWrittenToWhateverWasAgreed(
            @ForAll("histories") List<Consent> said,
            @ForAll("closings") List<Suppression> before,
            @ForAll Channel channel,
            @ForAll boolean answer) {
        List<Suppression> closed = new ArrayList<>(before);
        closed.add(closing(Suppression.Kind.SUPPRESSED, SuppressionSource.STOP_REPLY, LATEST));

        for (SendPurpose purpose : List.of(SendPurpose.ABOUT_VISIT, SendPurpose.NEWS)) {
            SendFacts send = new SendFacts(ROSA, channel, purpose, ROSAS_PHONE, answer);
            assertThat(decide(send, said, closed)).isEqualTo(Reason.SUPPRESSED);
        }
    }

    @Property
    void whatHoldsDoesNotDependOnTheOrderInWhichItWasHeard(
            @ForAll("histories") List<Consent> said,
            @ForAll("closings") List<Suppression> closed,
            @ForAll Channel channel,
            @ForAll SendPurpose purpose,
            @ForAll boolean answer,
            @ForAll Random chance) {
        SendFacts send = new SendFacts(ROSA, channel, purpose, ROSAS_PHONE, answer);
        List<Consent> saidOtherwise = new ArrayList<>(said);
        List<Suppression> closedOtherwise = new ArrayList<>(closed);
        Collections.shuffle(saidOtherwise, chance);
        Collections.shuffle(closedOtherwise, chance);

        assertThat(Consent.standing(saidOtherwise)).isEqualTo(Consent.standing(said));
        assertThat(Suppression.inForce(closedOtherwise)).isEqualTo(Suppression.inForce(closed));
        assertThat(Deciding.decide(new Facts(send, saidOtherwise, closedOtherwise, NOON)))
                .isEqualTo(Deciding.decide(new Facts(send, said, closed, NOON)));
    }

    @Property
    void whatIsPermittedRestsOnALivingConsentOfItsOwnScopeAndAddress(
            @ForAll("histories") List<Consent> said, @ForAll Channel channel) {
        SendFacts send = new SendFacts(ROSA, channel, SendPurpose.ABOUT_VISIT, ROSAS_PHONE, false);

        Deciding.Verdict verdict = Deciding.decide(new Facts(send, said, List.of(), NOON));

        Consent consent = verdict.consent();
        assertThat(verdict.reason().permits()).isEqualTo(consent != null);
        if (consent != null) {
            assertThat(consent.isGranted()).isTrue();
            assertThat(consent.scope()).isEqualTo(ConsentScope.aboutVisit(channel));
            assertThat(consent.addressIndex()).isEqualTo(ROSAS_PHONE);
            assertThat(said)
                    .filteredOn(other -> other.scope() == consent.scope() && !other.isGranted())
                    .allMatch(other -> other.occurredAt().isBefore(consent.occurredAt()));
        }
    }

    /** Facts that were kept lead to the same answer when they are read again, in any of 10,000 cases. */
    @Property(tries = 10_000)
    void keptFactsAreDecidedTheSameWayAgain(@ForAll("facts") Facts any, @ForAll boolean noticed) {
        Facts facts = noticed ? any.afterNotice() : any;
        Facts again = FactsJson.read(FactsJson.write(facts), Facts.class);

        Deciding.Verdict before = Deciding.decide(facts);
        Deciding.Verdict after = Deciding.decide(again);
        assertThat(after.reason()).isEqualTo(before.reason());
        assertThat(after.consent() == null ? null : after.consent().id())
                .isEqualTo(before.consent() == null ? null : before.consent().id());
    }

    /** R-HIPAA-10: whatever was agreed to, an unprompted message goes the one way the person wants, or not at all. */
    @Property
    void aConfidentialWishOverridesEveryConsent(@ForAll("facts") Facts any, @ForAll Channel only) {
        Facts facts =
                new Facts(any.send(), any.consents(), List.of(), any.authorities(), only, any.everywhere(), any.now());
        boolean unprompted =
                any.send().purpose() != SendPurpose.ANSWER && any.send().purpose() != SendPurpose.STOP_CONFIRMATION;

        if (unprompted && any.send().channel() != only)
            assertThat(Deciding.decide(facts).reason()).isEqualTo(Reason.CONFIDENTIAL_COMM);
    }

    /** R-HIPAA-08, R-ST-01: a representative's yes holds as long as the authority does. */
    @Example
    void aRepresentativesYesEndsWithTheAuthority() {
        assertThat(spokenFor(AuthorityState.IN_FORCE)).isEqualTo(Reason.CONSENTED);
        assertThat(spokenFor(AuthorityState.ENDED)).isEqualTo(Reason.AUTHORITY_ENDED);
        assertThat(spokenFor(AuthorityState.NOT_YET)).isEqualTo(Reason.AUTHORITY_ENDED);
        assertThat(spokenFor(AuthorityState.HELD)).isEqualTo(Reason.SAFETY_HOLD);
        assertThat(spokenFor(AuthorityState.GROWN_UP)).isEqualTo(Reason.GROWN_UP);
        assertThat(Reason.GROWN_UP.rule()).isEqualTo("R-ST-01");
    }

    /** R-HIPAA-02, R-HIPAA-04b: each way in which an authorization is missing or defective has its own reason. */
    @Example
    void whatSomebodyPaysForNeedsAnAuthorizationThatStillHolds() {
        SendFacts paid = send(Channel.EMAIL, SendPurpose.PAID_NEWS);
        Consent news = granted(ConsentScope.NEWS, 0);
        Consent authorized = granted(ConsentScope.AUTHORIZED_MARKETING, 0);

        assertThat(decide(paid, List.of(), List.of())).isEqualTo(Reason.NO_WRITTEN_CONSENT);
        assertThat(decide(paid, List.of(news), List.of())).isEqualTo(Reason.NO_AUTHORIZATION);
        assertThat(decide(paid, List.of(news, authorized), List.of())).isEqualTo(Reason.CONSENTED);
        assertThat(decide(paid, List.of(news, authorized, revoked(ConsentScope.AUTHORIZED_MARKETING, 1)), List.of()))
                .isEqualTo(Reason.AUTHORIZATION_REVOKED);
        assertThat(decide(paid, List.of(news, until(authorized, NOON)), List.of(), NOON))
                .isEqualTo(Reason.AUTHORIZATION_EXPIRED);
        assertThat(decide(paid, List.of(news, until(authorized, NOON)), List.of(), NOON.minusSeconds(1)))
                .isEqualTo(Reason.CONSENTED);
        assertThat(decide(send(Channel.EMAIL, SendPurpose.NEWS), List.of(news), List.of()))
                .isEqualTo(Reason.CONSENTED);
    }

    /** R-HIPAA-11: who goes where is written only to somebody who was told that others may read it, and wants it still. */
    @Example
    void aMessageThatSaysMoreThanItHasToNeedsThatTheRiskWasTold() {
        SendFacts byName = send(Channel.EMAIL, SendPurpose.ABOUT_VISIT_BY_NAME);
        Consent yes = granted(ConsentScope.EMAIL_ABOUT_VISIT, 0);
        Consent told = granted(ConsentScope.UNENCRYPTED_RISK, 0);

        assertThat(decide(byName, List.of(yes), List.of())).isEqualTo(Reason.NO_UNENCRYPTED_RISK_ACK);
        assertThat(decide(byName, List.of(yes, told), List.of())).isEqualTo(Reason.CONSENTED);
        assertThat(decide(byName, List.of(yes, told, revoked(ConsentScope.UNENCRYPTED_RISK, 1)), List.of()))
                .isEqualTo(Reason.NO_UNENCRYPTED_RISK_ACK);
        assertThat(decide(byName, List.of(yes, until(told, NOON)), List.of(), NOON))
                .isEqualTo(Reason.NO_UNENCRYPTED_RISK_ACK);
        assertThat(decide(byName, List.of(told), List.of())).isEqualTo(Reason.NO_CONSENT);
        assertThat(decide(send(Channel.EMAIL, SendPurpose.ABOUT_VISIT), List.of(yes), List.of()))
                .isEqualTo(Reason.CONSENTED);
    }

    /** R-TCPA-05: a yes to one program is none to another, and a no to one leaves the other. */
    @Example
    void aYesToOneProgramDoesNotGoToAnother() {
        UUID spring = new UUID(1, 1);
        UUID autumn = new UUID(2, 2);
        Consent yes = toProgram(granted(ConsentScope.TEXT_ABOUT_VISIT, 0), spring);
        Consent no = toProgram(revoked(ConsentScope.TEXT_ABOUT_VISIT, 1), spring);
        Consent all = granted(ConsentScope.TEXT_ABOUT_VISIT, 0);

        assertThat(ofProgram(spring, List.of(yes), List.of(), true)).isEqualTo(Reason.CONSENTED);
        assertThat(ofProgram(autumn, List.of(yes), List.of(), true)).isEqualTo(Reason.OTHER_PROGRAM);
        assertThat(ofProgram(null, List.of(yes), List.of(), true)).isEqualTo(Reason.OTHER_PROGRAM);
        assertThat(ofProgram(spring, List.of(yes, no), List.of(), true)).isEqualTo(Reason.REVOKED);
        assertThat(ofProgram(autumn, List.of(all, no), List.of(), true)).isEqualTo(Reason.CONSENTED);
        assertThat(ofProgram(spring, List.of(all, no), List.of(), true)).isEqualTo(Reason.REVOKED);
    }

    @Example
    void aYesThatWasForATimeEndsByItself() {
        List<Consent> said = List.of(until(granted(ConsentScope.TEXT_ABOUT_VISIT, 0), NOON.plusSeconds(60)));

        assertThat(decide(text(), said, List.of(), NOON)).isEqualTo(Reason.CONSENTED);
        assertThat(decide(text(), said, List.of(), NOON.plusSeconds(60))).isEqualTo(Reason.EXPIRED);
    }

    /** R-TCPA-13: a STOP to one program leaves the others, until the day from which it ends everything. */
    @Example
    void aStopToOneProgramEndsEverythingFromTheDayOn() {
        UUID spring = new UUID(1, 1);
        UUID autumn = new UUID(2, 2);
        List<Consent> agreed = List.of(granted(ConsentScope.TEXT_ABOUT_VISIT, 0));
        List<Suppression> stopped = List.of(new Suppression(
                UUID.randomUUID(),
                Suppression.Kind.SUPPRESSED,
                SuppressionSource.STOP_REPLY,
                spring,
                null,
                minute(1),
                minute(1)));

        assertThat(ofProgram(spring, agreed, stopped, false)).isEqualTo(Reason.SUPPRESSED);
        assertThat(ofProgram(autumn, agreed, stopped, false)).isEqualTo(Reason.CONSENTED);
        assertThat(ofProgram(null, agreed, stopped, false)).isEqualTo(Reason.SUPPRESSED);
        assertThat(ofProgram(autumn, agreed, stopped, true)).isEqualTo(Reason.SUPPRESSED);
    }

    /** What held at a moment is what had been said by then, whatever came later. */
    @Property
    void whatHeldThenDoesNotChangeWithWhatIsSaidLater(
            @ForAll("histories") List<Consent> said, @ForAll("histories") List<Consent> more) {
        Instant then = minute(LATEST);
        List<Consent> later = new ArrayList<>(said);
        more.stream()
                .map(consent ->
                        at(consent, then.plusSeconds(1 + consent.occurredAt().getEpochSecond() % 60)))
                .forEach(later::add);

        assertThat(Consent.standingAt(later, then)).isEqualTo(Consent.standingAt(said, then));
        assertThat(Consent.standingAt(said, Instant.MAX))
                .containsExactlyInAnyOrderElementsOf(Consent.standing(said).values());
    }

    /** R-TCPA-05: what is said to a program stands beside what is said to all, until something said to all overtakes it. */
    @Example
    void whatWasSaidToAProgramStandsForItself() {
        UUID spring = new UUID(7, 1);
        UUID autumn = new UUID(7, 2);
        Consent yes = toProgram(granted(ConsentScope.TEXT_ABOUT_VISIT, 0), spring);
        Consent other = toProgram(granted(ConsentScope.TEXT_ABOUT_VISIT, 0), autumn);
        Consent no = toProgram(revoked(ConsentScope.TEXT_ABOUT_VISIT, 1), spring);
        Consent all = revoked(ConsentScope.TEXT_ABOUT_VISIT, 2);

        assertThat(Consent.standingEverywhere(List.of(yes, other, no))).containsExactlyInAnyOrder(no, other);
        assertThat(Consent.standingEverywhere(List.of(yes, other, no, all))).containsExactly(all);
        assertThat(ofProgram(null, List.of(granted(ConsentScope.TEXT_ABOUT_VISIT, 0), no), List.of(), true))
                .as("where no program is known, a no to one of them counts")
                .isEqualTo(Reason.REVOKED);
    }

    private static Reason spokenFor(AuthorityState state) {
        UUID authority = new UUID(5, 5);
        Consent yes = with(granted(ConsentScope.TEXT_ABOUT_VISIT, 0), authority, null);
        return Deciding.decide(new Facts(text(), List.of(yes), List.of(), Map.of(authority, state), null, true, NOON))
                .reason();
    }

    private static Reason ofProgram(UUID program, List<Consent> agreed, List<Suppression> stopped, boolean everywhere) {
        SendFacts send = new SendFacts(ROSA, Channel.TEXT, SendPurpose.ABOUT_VISIT, ROSAS_PHONE, false, program);
        return Deciding.decide(new Facts(send, agreed, stopped, Map.of(), null, everywhere, NOON))
                .reason();
    }

    private static Consent toProgram(Consent consent, UUID program) {
        return new Consent(
                consent.id(),
                consent.personId(),
                consent.kind(),
                consent.scope(),
                null,
                null,
                null,
                null,
                consent.addressIndex(),
                consent.method(),
                null,
                null,
                program,
                null,
                null,
                null,
                consent.occurredAt(),
                consent.recordedAt());
    }

    private static Consent until(Consent consent, Instant end) {
        return with(consent, null, end);
    }

    private static Consent at(Consent consent, Instant time) {
        return new Consent(
                UUID.randomUUID(),
                consent.personId(),
                consent.kind(),
                consent.scope(),
                null,
                null,
                null,
                null,
                consent.addressIndex(),
                consent.method(),
                null,
                null,
                null,
                null,
                null,
                null,
                time,
                time);
    }

    private static Consent with(Consent consent, UUID authority, Instant end) {
        return new Consent(
                consent.id(),
                consent.personId(),
                consent.kind(),
                consent.scope(),
                null,
                null,
                null,
                null,
                consent.addressIndex(),
                consent.method(),
                null,
                authority,
                null,
                null,
                end,
                null,
                consent.occurredAt(),
                consent.recordedAt());
    }

    @Provide
    Arbitrary<Facts> facts() {
        UUID authority = new UUID(5, 5);
        Arbitrary<SendFacts> sends = Combinators.combine(
                        Arbitraries.of(Channel.class),
                        Arbitraries.of(SendPurpose.class),
                        Arbitraries.of(ROSAS_PHONE, OTHER_PHONE),
                        Arbitraries.of(true, false),
                        Arbitraries.of(new UUID(1, 1), new UUID(2, 2)).injectNull(0.5))
                .as((channel, purpose, address, answer, program) ->
                        new SendFacts(ROSA, channel, purpose, address, answer, program));
        Arbitrary<List<Consent>> said = Combinators.combine(
                        histories(),
                        Arbitraries.of(authority, null),
                        Arbitraries.of(NOON, NOON.plusSeconds(90)).injectNull(0.6))
                .as((all, by, end) ->
                        all.stream().map(one -> with(one, by, end)).toList());
        return Combinators.combine(
                        sends,
                        said,
                        closings(),
                        Arbitraries.of(AuthorityState.class),
                        Arbitraries.of(Channel.class).injectNull(0.7),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(-1, 6))
                .as((send, consents, closed, state, only, everywhere, minute) ->
                        new Facts(send, consents, closed, Map.of(authority, state), only, everywhere, minute(minute)));
    }

    @Provide
    Arbitrary<List<Consent>> histories() {
        return Combinators.combine(
                        Arbitraries.of(ConsentScope.class),
                        Arbitraries.of(Consent.Kind.class),
                        Arbitraries.of(ROSAS_PHONE, OTHER_PHONE).injectNull(0.2),
                        Arbitraries.integers().between(0, LATEST),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.longs())
                .as((scope, kind, address, minute, delay, id) ->
                        consent(kind, scope, address, minute, delay, new UUID(id, id)))
                .list()
                .ofMaxSize(12)
                .uniqueElements(Consent::id);
    }

    @Provide
    Arbitrary<List<Suppression>> closings() {
        return Combinators.combine(
                        Arbitraries.of(Suppression.Kind.class),
                        Arbitraries.of(SuppressionSource.class),
                        Arbitraries.integers().between(0, LATEST),
                        Arbitraries.of(new UUID(1, 1), new UUID(2, 2)).injectNull(0.7),
                        Arbitraries.longs())
                .as((kind, source, minute, program, id) ->
                        new Suppression(new UUID(id, id), kind, source, program, null, minute(minute), minute(minute)))
                .list()
                .ofMaxSize(8)
                .uniqueElements(Suppression::id);
    }

    private static SendFacts text() {
        return send(Channel.TEXT, SendPurpose.ABOUT_VISIT);
    }

    private static SendFacts send(Channel channel, SendPurpose purpose) {
        return new SendFacts(ROSA, channel, purpose, ROSAS_PHONE, false);
    }

    private static SendFacts answer(SendPurpose purpose) {
        return new SendFacts(ROSA, Channel.TEXT, purpose, ROSAS_PHONE, true);
    }

    private static Reason decide(SendFacts send, List<Consent> said, List<Suppression> closed) {
        return decide(send, said, closed, NOON);
    }

    private static Reason decide(SendFacts send, List<Consent> said, List<Suppression> closed, Instant now) {
        return Deciding.decide(new Facts(send, said, closed, now)).reason();
    }

    private static Consent granted(ConsentScope scope, int minute) {
        return consent(Consent.Kind.GRANTED, scope, ROSAS_PHONE, minute, 0, UUID.randomUUID());
    }

    private static Consent revoked(ConsentScope scope, int minute) {
        return consent(Consent.Kind.REVOKED, scope, null, minute, 0, UUID.randomUUID());
    }

    private static Consent consent(
            Consent.Kind kind, ConsentScope scope, byte[] address, int minute, int delay, UUID id) {
        return new Consent(
                id,
                ROSA.value(),
                kind,
                scope,
                null,
                null,
                null,
                null,
                address,
                ConsentMethod.PAGE,
                null,
                null,
                null,
                null,
                null,
                null,
                minute(minute),
                minute(minute + delay));
    }

    private static Suppression closing(Suppression.Kind kind, SuppressionSource source, int minute) {
        return new Suppression(UUID.randomUUID(), kind, source, null, null, minute(minute), minute(minute));
    }

    private static Instant minute(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }
}
