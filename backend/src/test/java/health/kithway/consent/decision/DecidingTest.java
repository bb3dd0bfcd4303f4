package health.kithway.consent.decision;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.decision.Deciding.Facts;
import health.kithway.consent.decision.Decision.Reason;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.suppression.Suppression;
import health.kithway.consent.suppression.SuppressionSource;
import health.kithway.person.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
                        Arbitraries.longs())
                .as((kind, source, minute, id) ->
                        new Suppression(new UUID(id, id), kind, source, minute(minute), minute(minute)))
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
                minute(minute),
                minute(minute + delay));
    }

    private static Suppression closing(Suppression.Kind kind, SuppressionSource source, int minute) {
        return new Suppression(UUID.randomUUID(), kind, source, minute(minute), minute(minute));
    }

    private static Instant minute(int minute) {
        return NOON.plus(Duration.ofMinutes(minute));
    }
}
