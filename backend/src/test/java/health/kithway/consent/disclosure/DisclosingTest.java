package health.kithway.consent.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.decision.FactsJson;
import health.kithway.consent.disclosure.Disclosing.Facts;
import health.kithway.consent.disclosure.DisclosureDecision.Reason;
import health.kithway.consent.grant.Consent;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.representative.AuthorityState;
import health.kithway.directory.PracticeId;
import health.kithway.person.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.jspecify.annotations.Nullable;

/** Rosa is helped by her daughter Dolores, was sent by Harbor Street, and came by a link of Sam's. */
class DisclosingTest {

    private static final Instant NOON = Instant.parse("2026-03-10T17:00:00Z");
    private static final PersonId ROSA = new PersonId(new UUID(7, 7));
    private static final UUID REFERRAL = new UUID(3, 3);
    private static final UUID POWER = new UUID(5, 5);
    private static final Recipient DOLORES = Recipient.member(new UUID(1, 1), new PersonId(new UUID(1, 2)));
    private static final Recipient HARBOR = Recipient.practice(new PracticeId(new UUID(2, 2)));
    private static final Recipient SAM = Recipient.sharer(new PersonId(new UUID(4, 4)));
    private static final Entitlement GIVEN = Entitlement.of(new UUID(9, 9));

    @Example
    @Tag("R-HIPAA-09")
    void doloresIsToldWhatRosaLetsHerKnowUntilThen() {
        Entitlement untilNoon = new Entitlement(new UUID(9, 9), NOON, null);

        assertThat(decide(asked(DOLORES, Topic.LOGISTICS, GIVEN))).isEqualTo(Reason.INVOLVED);
        assertThat(decide(asked(DOLORES, Topic.STATUS, null))).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(decide(asked(DOLORES, Topic.THANKS, GIVEN))).isEqualTo(Reason.NOT_PERMITTED);
        assertThat(decide(asked(DOLORES, Topic.STATUS, untilNoon))).isEqualTo(Reason.PERMISSION_ENDED);
    }

    /** What Rosa says of all who help her takes away what she let one of them know, and a yes gives nobody more. */
    @Example
    @Tag("R-HIPAA-09")
    void rosaTakesBackThatAnybodyIsTold() {
        DisclosureFacts asked = asked(DOLORES, Topic.STATUS, GIVEN);

        assertThat(decide(asked, granted(ConsentScope.TELL_CIRCLE))).isEqualTo(Reason.INVOLVED);
        assertThat(decide(asked, revoked(ConsentScope.TELL_CIRCLE))).isEqualTo(Reason.REVOKED);
        assertThat(decide(asked, expired(ConsentScope.TELL_CIRCLE))).isEqualTo(Reason.EXPIRED);
        assertThat(decide(asked(DOLORES, Topic.STATUS, null), granted(ConsentScope.TELL_CIRCLE)))
                .isEqualTo(Reason.NOT_PERMITTED);
    }

    @Example
    @Tag("R-HIPAA-06")
    void aPracticeHearsOfItsOwnReferralAndOfNoOther() {
        assertThat(decide(asked(HARBOR, Topic.STATUS, GIVEN))).isEqualTo(Reason.TREATMENT);
        assertThat(decide(asked(HARBOR, Topic.STATUS, null))).isEqualTo(Reason.NOT_THEIRS);
        assertThat(decide(asked(HARBOR, Topic.THANKS, GIVEN))).isEqualTo(Reason.NOT_THEIRS);
    }

    @Example
    @Tag("R-P2-02")
    @Tag("R-P2-03")
    void aSubstanceUseReferralIsToldOnlyWithASignedConsentAndItsNotice() {
        DisclosureFacts asked = of(HARBOR, Topic.STATUS, GIVEN, false, true);

        assertThat(decide(asked)).isEqualTo(Reason.NO_PART2_CONSENT);
        assertThat(decide(asked, revoked(ConsentScope.PART2_SHARING))).isEqualTo(Reason.REVOKED);
        assertThat(decide(asked, expired(ConsentScope.PART2_SHARING))).isEqualTo(Reason.EXPIRED);
        assertThat(decide(asked, granted(ConsentScope.PART2_SHARING))).isEqualTo(Reason.PART2_CONSENTED);
        assertThat(new DisclosureDecision(REFERRAL, Reason.PART2_CONSENTED, null).notice())
                .isEqualTo("42 CFR part 2 prohibits unauthorized use or disclosure of these records.");
        assertThat(new DisclosureDecision(REFERRAL, Reason.TREATMENT, null).notice())
                .isNull();
    }

    /** Agreeing to be asked is not agreeing to be spoken of. */
    @Example
    @Tag("R-ST-03")
    void sharingIsAgreedToApartFromCollecting() {
        Consent use = granted(ConsentScope.USE_ANSWERS);

        assertThat(decide(asked(SAM, Topic.THANKS, null), use)).isEqualTo(Reason.NO_CONSENT);
        assertThat(decide(asked(SAM, Topic.THANKS, null), use, granted(ConsentScope.TELL_SHARER)))
                .isEqualTo(Reason.THANKED);
        assertThat(decide(asked(SAM, Topic.THANKS, null), use, revoked(ConsentScope.TELL_SHARER)))
                .isEqualTo(Reason.REVOKED);
        assertThat(decide(
                        asked(HARBOR, Topic.STATUS, GIVEN),
                        revoked(ConsentScope.USE_ANSWERS),
                        granted(ConsentScope.TELL_SHARER)))
                .isEqualTo(Reason.REVOKED);
    }

    @Example
    @Tag("R-ST-02")
    void ofASensitiveVisitOnlyThePracticeHears() {
        Consent all = granted(ConsentScope.TELL_SHARER);

        assertThat(decide(of(DOLORES, Topic.STATUS, GIVEN, true, false))).isEqualTo(Reason.SENSITIVE);
        assertThat(decide(of(DOLORES, Topic.STATUS, GIVEN, false, true))).isEqualTo(Reason.SENSITIVE);
        assertThat(decide(of(SAM, Topic.THANKS, null, true, false), all)).isEqualTo(Reason.SENSITIVE);
        assertThat(decide(of(HARBOR, Topic.STATUS, GIVEN, true, false))).isEqualTo(Reason.TREATMENT);
    }

    @Example
    @Tag("R-HIPAA-08")
    void fromWhomRosaIsKeptSafeHearsNothing() {
        DisclosureFacts asked = asked(DOLORES, Topic.STATUS, GIVEN);
        DisclosureFacts byProxy = asked(DOLORES, Topic.STATUS, new Entitlement(new UUID(9, 9), null, POWER));

        assertThat(Disclosing.decide(new Facts(asked, List.of(), Map.of(), true, false, null, NOON))
                        .reason())
                .isEqualTo(Reason.SAFETY_HOLD);
        assertThat(byAuthority(byProxy, AuthorityState.IN_FORCE)).isEqualTo(Reason.INVOLVED);
        assertThat(byAuthority(byProxy, AuthorityState.HELD)).isEqualTo(Reason.SAFETY_HOLD);
        assertThat(byAuthority(byProxy, AuthorityState.ENDED)).isEqualTo(Reason.AUTHORITY_ENDED);
        assertThat(byAuthority(byProxy, AuthorityState.GROWN_UP)).isEqualTo(Reason.GROWN_UP);
    }

    /** Who decides for Rosa is treated as Rosa: she may be reached through them. */
    @Example
    @Tag("R-HIPAA-08")
    void whoDecidesForRosaIsToldAlsoWhenShePrefersOneWay() {
        DisclosureFacts asked = asked(DOLORES, Topic.STATUS, GIVEN);

        assertThat(Disclosing.decide(new Facts(asked, List.of(), Map.of(), false, true, Channel.EMAIL, NOON))
                        .reason())
                .isEqualTo(Reason.INVOLVED);
        assertThat(Disclosing.decide(new Facts(asked, List.of(), Map.of(), false, false, Channel.EMAIL, NOON))
                        .reason())
                .isEqualTo(Reason.CONFIDENTIAL_COMM);
    }

    /** Whatever was agreed to, whoever asks: how a referral stands is nothing for a sharer. */
    @Property
    @Tag("R-HIPAA-05")
    void aSharerIsToldNothingButThanks(@ForAll("facts") Facts facts) {
        DisclosureFacts asked = facts.asked();
        if (asked.recipient().kind() == Recipient.Kind.SHARER && asked.topic() != Topic.THANKS)
            assertThat(Disclosing.decide(facts).reason().permits()).isFalse();
    }

    /** A wish for confidential communication overrides every permission of a member. */
    @Property
    @Tag("R-HIPAA-10")
    void whoWantsOneWayOnlyIsSpokenOfToNobodyButTheirPractice(@ForAll("facts") Facts any, @ForAll Channel only) {
        Facts facts = new Facts(any.asked(), any.consents(), any.authorities(), any.keptFrom(), false, only, any.now());
        if (facts.asked().recipient().kind() != Recipient.Kind.PRACTICE)
            assertThat(Disclosing.decide(facts).reason().permits()).isFalse();
    }

    @Property
    void whatIsPermittedRestsOnAnEntitlementOrALivingConsent(@ForAll("facts") Facts facts) {
        Disclosing.Verdict verdict = Disclosing.decide(facts);
        Consent consent = verdict.consent();

        if (verdict.reason().permits()) {
            assertThat(consent != null || facts.asked().entitlement() != null).isTrue();
        }
        if (consent != null) {
            assertThat(verdict.reason().permits()).isTrue();
            assertThat(consent.isGranted()).isTrue();
            assertThat(consent.isExpiredAt(facts.now())).isFalse();
        }
    }

    /** Facts that were kept lead to the same answer when they are read again, in any of 10,000 cases. */
    @Property(tries = 10_000)
    void keptFactsAreDecidedTheSameWayAgain(@ForAll("facts") Facts facts) {
        Disclosing.Verdict before = Disclosing.decide(facts);
        Disclosing.Verdict after = Disclosing.decide(FactsJson.read(FactsJson.write(facts), Facts.class));

        assertThat(after.reason()).isEqualTo(before.reason());
        assertThat(after.consent() == null ? null : after.consent().id())
                .isEqualTo(before.consent() == null ? null : before.consent().id());
    }

    @Provide
    Arbitrary<Facts> facts() {
        Arbitrary<Entitlement> entitlements = Combinators.combine(
                        Arbitraries.of(NOON, NOON.plusSeconds(60)).injectNull(0.5),
                        Arbitraries.of(POWER).injectNull(0.7))
                .as((until, by) -> new Entitlement(new UUID(9, 9), until, by));
        Arbitrary<DisclosureFacts> asked = Combinators.combine(
                        Arbitraries.of(DOLORES, HARBOR, SAM),
                        Arbitraries.of(Topic.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        entitlements.injectNull(0.2))
                .as(DisclosingTest::of);

        return Combinators.combine(
                        asked,
                        said().list().ofMaxSize(6).uniqueElements(Consent::id),
                        Arbitraries.of(AuthorityState.class),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(4, Arbitraries.just(false)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(true))),
                        Arbitraries.of(Channel.class).injectNull(0.8))
                .as((one, consents, state, kept, only) -> new Facts(
                        one, consents, Map.of(POWER, state), kept, state == AuthorityState.IN_FORCE, only, NOON));
    }

    private static Arbitrary<Consent> said() {
        return Combinators.combine(
                        Arbitraries.of(ConsentScope.class),
                        Arbitraries.of(Consent.Kind.class),
                        Arbitraries.of(NOON, NOON.plusSeconds(60)).injectNull(0.6),
                        Arbitraries.of(POWER).injectNull(0.7),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.longs())
                .as((scope, kind, end, by, minute, id) ->
                        consent(new UUID(id, id), kind, scope, by, end, NOON.minusSeconds(60L * minute)));
    }

    private static Reason byAuthority(DisclosureFacts asked, AuthorityState state) {
        return Disclosing.decide(new Facts(asked, List.of(), Map.of(POWER, state), false, false, null, NOON))
                .reason();
    }

    private static Reason decide(DisclosureFacts asked, Consent... said) {
        return Disclosing.decide(new Facts(asked, List.of(said), Map.of(), false, false, null, NOON))
                .reason();
    }

    private static DisclosureFacts asked(Recipient recipient, Topic topic, @Nullable Entitlement entitlement) {
        return of(recipient, topic, entitlement, false, false);
    }

    private static DisclosureFacts of(
            Recipient recipient, Topic topic, boolean sensitive, boolean part2, @Nullable Entitlement entitlement) {
        return of(recipient, topic, entitlement, sensitive, part2);
    }

    private static DisclosureFacts of(
            Recipient recipient, Topic topic, @Nullable Entitlement entitlement, boolean sensitive, boolean part2) {
        return new DisclosureFacts(ROSA, recipient, topic, REFERRAL, sensitive, part2, entitlement, null);
    }

    private static Consent granted(ConsentScope scope) {
        return consent(UUID.randomUUID(), Consent.Kind.GRANTED, scope, null, null, NOON.minusSeconds(60));
    }

    private static Consent revoked(ConsentScope scope) {
        return consent(UUID.randomUUID(), Consent.Kind.REVOKED, scope, null, null, NOON.minusSeconds(30));
    }

    private static Consent expired(ConsentScope scope) {
        return consent(UUID.randomUUID(), Consent.Kind.GRANTED, scope, null, NOON, NOON.minusSeconds(60));
    }

    private static Consent consent(
            UUID id,
            Consent.Kind kind,
            ConsentScope scope,
            @Nullable UUID authority,
            @Nullable Instant end,
            Instant at) {
        return new Consent(
                id,
                ROSA.value(),
                kind,
                scope,
                null,
                null,
                null,
                null,
                null,
                ConsentMethod.PAGE,
                null,
                authority,
                null,
                null,
                end,
                null,
                at,
                at);
    }
}
