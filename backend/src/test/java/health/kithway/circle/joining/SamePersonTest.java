package health.kithway.circle.joining;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.circle.Circle;
import health.kithway.circle.CircleReferrals;
import health.kithway.circle.Member;
import health.kithway.circle.Permission;
import health.kithway.directory.Language;
import health.kithway.messaging.code.CodeTicket;
import health.kithway.pass.IssuedPass;
import health.kithway.pass.IssuedSession;
import health.kithway.referral.ReferralId;
import health.kithway.referral.WhoFor;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Nell helps two patients: one person by her own word and a code, and never because a number is the same. */
class SamePersonTest extends JoiningStory {

    @Autowired
    CircleReferrals further;

    private final String nells = ownNumber();

    @Test
    void whoSaysThatShesTheSameStaysOnePersonAndGoesFromOneCircleToTheOther() {
        Seat first = at(join(invited(first(ofRosa()), Permission.TASKS), "Nell", nells));
        Seat second = at(joinAgain(invited(first(ofRosa()), Permission.STATUS), "nell ", nells));

        assertThat(second.member().person()).isEqualTo(first.member().person());
        assertThat(seats.others(second).block())
                .singleElement()
                .satisfies(other ->
                        assertThat(other.member().id()).isEqualTo(first.member().id()));
        IssuedSession moved = seats.move(second, first.member().id()).block();
        assertThat(at(moved).circle().id()).isEqualTo(first.circle().id());
    }

    @Test
    void theSameNumberAloneMakesNobodyTheSame() {
        Seat first = at(join(invited(first(ofRosa()), Permission.TASKS), "Nell", nells));
        Seat second = at(join(invited(first(ofRosa()), Permission.TASKS), "Nell", nells));

        assertThat(second.member().person()).isNotEqualTo(first.member().person());
        assertThat(seats.others(second).block()).isEmpty();
        refused("not-found", seats.move(second, first.member().id()));
    }

    /** A telephone that the family shares. */
    @Test
    @Tag("R-OTP-01")
    void anotherNameOnTheSameTelephoneIsSomebodyElse() {
        Seat nell = at(join(invited(first(ofRosa()), Permission.TASKS), "Nell", nells));
        Seat max = at(joinAgain(invited(first(ofRosa()), Permission.TASKS), "Max", nells));

        assertThat(max.member().person()).isNotEqualTo(nell.member().person());
    }

    @Test
    void whoIsOutOfACircleCannotGoThereAgain() {
        Circle rosas = ofRosa();
        Seat first = at(join(invited(first(rosas), Permission.TASKS), "Nell", nells));
        Seat second = at(joinAgain(invited(first(ofRosa()), Permission.TASKS), "Nell", nells));

        leaving.remove(first(rosas), first.member().id()).block();

        assertThat(seats.others(second).block()).isEmpty();
        refused("not-found", seats.move(second, first.member().id()));
    }

    /** One patient, several referrals: because staff say so, and once. */
    @Test
    @Tag("R-HIPAA-09")
    void aSecondReferralComesIntoTheCircleByWordOfStaffOnly() {
        Circle rosas = ofRosa();
        Seat nell = at(join(invited(first(rosas), Permission.TASKS), "Nell", nells));
        ReferralId second = asked(WhoFor.ME, clinic.primaryCare()).id();
        assertThat(circles.findCircle(clinic.organization(), second).blockOptional())
                .isEmpty();

        further.add(clinic.kithway(), rosas.referrals().getFirst(), second, "She said so on the telephone.")
                .block();

        assertThat(now(rosas).referrals()).hasSize(2).contains(second);
        assertThat(circles.membersWith(clinic.kithway(), second, Permission.TASKS)
                        .block())
                .extracting(Member::id)
                .containsExactly(nell.member().id());
        refused(
                "circle-already-there",
                further.add(clinic.kithway(), rosas.referrals().getFirst(), second, "Again."));
    }

    /** What waits for the patient's yes is not made larger meanwhile. */
    @Test
    @Tag("R-HIPAA-09")
    void noFurtherReferralBeforeThePatientSaidYes() {
        Circle waiting = forWalter();
        ReferralId second = asked(WhoFor.SOMEONE_I_HELP, clinic.primaryCare()).id();

        refused(
                "circle-not-allowed",
                further.add(clinic.kithway(), waiting.referrals().getFirst(), second, "The daughter said so."));
    }

    private IssuedSession joinAgain(IssuedPass link, String name, String number) {
        Invitations.Asked asked = joining.look(link.secret()).block();
        CodeTicket ticket = joining.sendCode(asked, joiner(name, number)).block();
        runDue();
        return joining.enter(asked, ticket.secret(), code(number), new Joining.Entry(boxes(), Language.EN, false, true))
                .block();
    }
}
