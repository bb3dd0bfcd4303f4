package health.kithway.circle;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.disclosure.Disclosures;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.representative.Authority;
import health.kithway.consent.representative.AuthorityKind;
import health.kithway.consent.suppression.ConfidentialWishes;
import health.kithway.referral.Referral;
import health.kithway.referral.WhoFor;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who in a circle may be told what, and that a no counts at once. */
class CirclesTest extends Family {

    @Autowired
    ConfidentialWishes wishes;

    @Autowired
    Consents consents;

    @Autowired
    Disclosures disclosures;

    @Test
    void rosaStartsACircleForHerFatherAndWaitsForHisYes() {
        Circle circle = forWalter();

        Member rosa = circle.members().getFirst();
        assertThat(rosa.state()).isEqualTo(MemberState.AWAITING);
        assertThat(rosa.preset()).isEqualTo(Preset.COORDINATOR);
        assertThat(circle.onPoint()).isEqualTo(rosa.id());
        assertThat(toldOf(circle, Permission.STATUS)).isEmpty();
        assertThat(circles.findOnPoint(clinic.kithway(), circle.referrals().getFirst())
                        .block())
                .isNull();
    }

    @Test
    void whoAsksForThemselvesDecidesFromTheStart() {
        Referral own = asked(WhoFor.ME, clinic.primaryCare());
        Circle circle = circles.start(clinic.kithway(), own.id()).block();

        assertThat(circle.members()).singleElement().satisfies(rosa -> {
            assertThat(rosa.isPatient()).isTrue();
            assertThat(rosa.state()).isEqualTo(MemberState.ACTIVE);
        });
        assertThat(toldOf(circle, Permission.STATUS))
                .as("the patient is no member")
                .isEmpty();
    }

    @Test
    void aReferralHasOneCircle() {
        Circle circle = forWalter();

        refused(
                "circle-already-there",
                circles.start(clinic.kithway(), circle.referrals().getFirst()));
    }

    @Test
    @Tag("R-HIPAA-09")
    void aMemberIsToldWhatWalterLetsThemKnowAndNothingElse() {
        Circle circle = forWalter();
        Member tom = in(circle, "Tom", Permission.TASKS);
        Member nell = in(circle, "Nell", Permission.STATUS, Permission.LOGISTICS);

        assertThat(toldOf(circle, Permission.TASKS)).containsExactly(tom.person());
        assertThat(toldOf(circle, Permission.STATUS)).containsExactly(nell.person());
        assertThat(toldOf(circle, Permission.LOGISTICS)).containsExactly(nell.person());
        assertThat(toldOf(circle, Permission.INVITE)).isEmpty();
    }

    /** Each time somebody is told it is decided and kept; taking back that anybody is told ends every permission. */
    @Test
    @Tag("R-HIPAA-09")
    void whatMembersAreToldIsKeptAndEndsWhenWalterTakesItBack() {
        Circle circle = forWalter();
        in(circle, "Tom", Permission.STATUS);
        assertThat(toldOf(circle, Permission.STATUS)).hasSize(1);
        clock.advance(Duration.ofSeconds(1));

        consents.revoke(clinic.kithway(), circle.patient(), Set.of(ConsentScope.TELL_CIRCLE), ConsentMethod.STAFF_NOTE)
                .block();
        clock.advance(Duration.ofSeconds(1));

        assertThat(toldOf(circle, Permission.STATUS)).isEmpty();
        assertThat(disclosures
                        .listDecisions(clinic.kithway(), circle.patient(), null, 10, "compliance")
                        .block()
                        .items())
                .extracting(told -> told.decision().code())
                .containsExactly("revoked", "involved");
    }

    @Test
    @Tag("R-HIPAA-09")
    void aRightEndsByItselfWhenItsTimeIsOver() {
        Circle circle = forWalter();
        Member tom = in(circle, "Tom");
        membership
                .setRights(
                        clinic.kithway(),
                        circle.id(),
                        tom.id(),
                        List.of(new Right(Permission.STATUS, clock.instant().plus(Duration.ofDays(7)))),
                        null)
                .block();
        assertThat(toldOf(circle, Permission.STATUS)).containsExactly(tom.person());

        clock.advance(Duration.ofDays(7));

        assertThat(toldOf(circle, Permission.STATUS)).isEmpty();
    }

    @Test
    @Tag("R-HIPAA-10")
    void aWishForConfidentialCommunicationOverridesEveryPermission() {
        Circle circle = forWalter();
        in(circle, "Tom", Permission.values());

        wishes.wish(clinic.kithway(), circle.patient(), Channel.EMAIL).block();
        assertThat(toldOf(circle, Permission.STATUS)).isEmpty();

        clock.advance(Duration.ofMinutes(1));
        wishes.wish(clinic.kithway(), circle.patient(), null).block();
        assertThat(toldOf(circle, Permission.STATUS)).hasSize(1);
    }

    @Test
    @Tag("R-HIPAA-08")
    void aSafetyHoldHidesEverythingFromARepresentativeAtOnce() {
        Circle circle = forWalter();
        Member nell = in(circle, "Nell", Permission.values());
        var power = authority(circle.patient(), nell.person(), AuthorityKind.POWER_OF_ATTORNEY);
        assertThat(toldOf(circle, Permission.STATUS)).containsExactly(nell.person());

        authorities
                .change(clinic.kithway(), circle.patient(), power, Authority.Change.Kind.HELD, "Fears for him.")
                .block();

        assertThat(toldOf(circle, Permission.STATUS)).isEmpty();
        assertThat(circles.ask(clinic.kithway(), now(circle), nell, Permission.STATUS)
                        .block())
                .isEqualTo(Answer.HELD);
    }

    @Test
    @Tag("R-ST-01")
    void aParentsRightsEndByThemselvesWhenTheChildIsEighteen() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("America/Chicago"));
        Referral referral = asked(WhoFor.SOMEONE_I_HELP, clinic.primaryCare());
        Circle circle = circles.start(clinic.kithway(), referral.id()).block();
        Member parent = new Member(
                circle.members().getFirst().id(),
                circle.id(),
                circle.members().getFirst().person(),
                Preset.REPRESENTATIVE,
                MemberState.ACTIVE,
                null,
                clock.instant(),
                rights(Permission.values()));
        Circle child = new Circle(
                circle.id(),
                person("Mia", null, today.minusYears(18).plusDays(1)),
                List.of(),
                null,
                null,
                false,
                List.of());
        authority(child.patient(), parent.person(), AuthorityKind.PARENT);
        assertThat(circles.ask(clinic.kithway(), child, parent, Permission.STATUS)
                        .block())
                .isEqualTo(Answer.YES);

        clock.advance(Duration.ofDays(1));

        assertThat(circles.ask(clinic.kithway(), child, parent, Permission.STATUS)
                        .block())
                .isEqualTo(Answer.GROWN_UP);
    }

    @Test
    @Tag("R-ST-02")
    void ofASensitiveVisitNobodyIsToldByItself() {
        Referral referral = asked(WhoFor.SOMEONE_I_HELP, clinic.counselling());
        Circle circle = circles.start(clinic.kithway(), referral.id()).block();
        Member tom = in(circle, "Tom", Permission.values());

        assertThat(toldOf(circle, Permission.STATUS)).isEmpty();
        assertThat(circles.ask(clinic.kithway(), now(circle), tom, Permission.STATUS)
                        .block())
                .as("he may still look, because Walter chose so")
                .isEqualTo(Answer.YES);
    }

    @Test
    @Tag("R-HIPAA-09")
    void whoIsOutKnowsNothingAndIsOnPointNoMore() {
        Circle circle = forWalter();
        Member rosa = circle.members().getFirst();

        membership
                .become(clinic.kithway(), circle.id(), rosa.id(), MemberState.REMOVED, EventKind.REMOVED, null)
                .block();

        Circle after = now(circle);
        assertThat(after.present()).isEmpty();
        assertThat(after.onPoint()).isNull();
        assertThat(circles.ask(clinic.kithway(), after, after.members().getFirst(), Permission.TASKS)
                        .block())
                .isEqualTo(Answer.OUT);
    }
}
