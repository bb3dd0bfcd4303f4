package health.kithway.circle.joining;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.circle.Circle;
import health.kithway.circle.Member;
import health.kithway.circle.MemberState;
import health.kithway.circle.Permission;
import health.kithway.consent.Channel;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.suppression.ConfidentialWishes;
import health.kithway.directory.Language;
import health.kithway.messaging.Message;
import health.kithway.messaging.NotToBeTold;
import health.kithway.messaging.wording.Variable;
import health.kithway.pass.IssuedPass;
import health.kithway.pass.IssuedSession;
import health.kithway.person.Address;
import health.kithway.person.AddressKind;
import health.kithway.person.PersonId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.testkit.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Going is at once and silent: what was planned is not sent, and nothing opens any more. */
class LeavingTest extends JoiningStory {

    @Autowired
    ConfidentialWishes wishes;

    @Autowired
    OrganizationTransactions transactions;

    @Autowired
    NotToBeTold silence;

    @Test
    @Tag("R-HIPAA-09")
    void whoIsRemovedIsShownNothingMoreOnAnyPhone() {
        Circle circle = ofRosa();
        IssuedSession toms = join(invited(first(circle), Permission.values()), "Tom", ownNumber());
        Seat tom = at(toms);
        IssuedPass link = seats.link(clinic.kithway(), tom.member()).block();

        leaving.remove(first(circle), tom.member().id()).block();

        assertThat(seats.find(toms.cookie()).blockOptional()).isEmpty();
        refused("not-found", seats.open(link.secret()));
        assertThat(toldOf(circle, Permission.STATUS)).isEmpty();
    }

    @Test
    void nobodyIsToldThatSomebodyWasRemoved() {
        Circle circle = ofRosa();
        String number = ownNumber();
        Seat tom = at(join(invited(first(circle), Permission.values()), "Tom", number));
        runDue();
        int toTom = textsTo(number).size();
        int toRosa = texts().size();

        leaving.remove(first(circle), tom.member().id()).block();
        runDue();

        assertThat(textsTo(number)).hasSize(toTom);
        assertThat(texts()).hasSize(toRosa);
    }

    @Test
    void onlyWhoDecidesRemovesAndAnybodyLeaves() {
        Circle circle = ofRosa();
        Member tom = in(circle, "Tom", Permission.values());
        Member nell = in(circle, "Nell", Permission.values());

        refused("circle-not-allowed", leaving.remove(seat(circle, tom), nell.id()));
        refused(
                "not-found",
                leaving.remove(first(circle), first(circle).member().id()));
        leaving.leave(seat(circle, nell)).block();

        assertThat(now(circle).find(nell.id()).orElseThrow().state()).isEqualTo(MemberState.LEFT);
        assertThat(now(circle).find(tom.id()).orElseThrow().state()).isEqualTo(MemberState.ACTIVE);
    }

    @Test
    @Tag("R-HIPAA-09")
    void whatWasPlannedForAMemberWhoIsOutIsNotSent() {
        Circle circle = ofRosa();
        String number = ownNumber();
        Seat tom = at(join(invited(first(circle), Permission.values()), "Tom", number));
        int codes = textsTo(number).size();
        messages.send(clinic.kithway(), theDay(circle, tom.member(), "once")).block();

        leaving.remove(first(circle), tom.member().id()).block();
        clock.advance(Duration.ofMinutes(1));
        messages.send(clinic.kithway(), gotIt(circle, tom.member(), "again")).block();
        runDue();

        assertThat(textsTo(number)).hasSize(codes);
        assertThat(last(tom.member().person()).permit().reason()).isEqualTo("NOT_TO_BE_TOLD");
    }

    @Test
    @Tag("R-HIPAA-09")
    void whoMayNotKnowTheDayIsNotTextedTheDayWhoeverPlansIt() {
        Circle circle = ofRosa();
        String number = ownNumber();
        Seat tom = at(join(invited(first(circle), Permission.TASKS), "Tom", number));
        int codes = textsTo(number).size();

        messages.send(clinic.kithway(), theDay(circle, tom.member(), "once")).block();
        messages.send(clinic.kithway(), gotIt(circle, tom.member(), "once")).block();
        runDue();

        assertThat(textsTo(number)).hasSize(codes + 1);
        assertThat(textsTo(number).getLast()).contains("we got your request").doesNotContain("Dec");
    }

    @Test
    @Tag("R-HIPAA-09")
    void whatWasPlannedUnderARightIsTakenBackWithIt() {
        Circle circle = ofRosa();
        String number = ownNumber();
        Seat tom = at(join(invited(first(circle), Permission.LOGISTICS), "Tom", number));
        int codes = textsTo(number).size();
        messages.send(clinic.kithway(), theDay(circle, tom.member(), "once")).block();

        approvals.let(first(circle), tom.member(), rights(Permission.TASKS)).block();
        runDue();

        assertThat(textsTo(number)).hasSize(codes);
    }

    @Test
    @Tag("R-HIPAA-08")
    void aSafetyHoldStopsTextsAndPhonesAtOnceAndCanBeReleased() {
        Circle circle = ofRosa();
        String number = ownNumber();
        IssuedSession toms = join(invited(first(circle), Permission.values()), "Tom", number);
        Seat tom = at(toms);
        int codes = textsTo(number).size();
        messages.send(clinic.kithway(), theDay(circle, tom.member(), "once")).block();

        leaving.hold(clinic.kithway(), circle.id(), tom.member().id(), "Fears for her.")
                .block();
        runDue();

        assertThat(textsTo(number)).hasSize(codes);
        assertThat(seats.find(toms.cookie()).blockOptional()).isEmpty();
        assertThat(toldOf(circle, Permission.STATUS)).isEmpty();

        leaving.release(clinic.kithway(), circle.id(), tom.member().id(), "All is well.")
                .block();
        assertThat(toldOf(circle, Permission.STATUS))
                .containsExactly(tom.member().person());
    }

    @Test
    @Tag("R-HIPAA-10")
    void aConfidentialWishStopsWhatWaitsForMembers() {
        Circle circle = ofRosa();
        String number = ownNumber();
        Seat tom = at(join(invited(first(circle), Permission.values()), "Tom", number));
        int codes = textsTo(number).size();
        messages.send(clinic.kithway(), theDay(circle, tom.member(), "once")).block();

        wishes.wish(clinic.kithway(), circle.patient(), Channel.TEXT).block();
        runDue();

        assertThat(textsTo(number)).hasSize(codes);
    }

    /** Who is being asked about right now is not removed before it is decided: the decision and what follows from it are one. */
    @Test
    @Tag("R-HIPAA-09")
    void aRemovalWaitsForWhatIsBeingDecidedAboutTheMember() {
        Circle circle = ofRosa();
        Member tom = in(circle, "Tom", Permission.values());
        Mono<Void> removal = leaving.remove(first(circle), tom.id()).then();

        CompletableFuture<Void> removed = transactions
                .run(
                        clinic.organization(),
                        () -> silence.isKeptFrom(
                                        clinic.kithway(),
                                        tom.person(),
                                        circle.referrals().getFirst().value(),
                                        Set.of(Variable.DATE))
                                .doOnNext(kept -> assertThat(kept).isFalse())
                                .map(kept -> removal.toFuture())
                                .delayElement(Duration.ofMillis(500))
                                .doOnNext(under -> assertThat(under)
                                        .as("overtook the decision")
                                        .isNotDone()))
                .block();

        assertThat(removed).succeedsWithin(Duration.ofSeconds(10));
    }

    /** However the two meet: nothing is handed over after the removal is done. */
    @Test
    @Tag("R-HIPAA-09")
    void aRemovalThatRacesASendIsNeverOvertaken() {
        for (int race = 0; race < 5; race++) {
            Circle circle = ofRosa();
            Member tom = in(circle, "Tom", Permission.values());
            consentToTexts(tom.person());
            for (int many = 0; many < 4; many++) {
                messages.send(clinic.kithway(), theDay(circle, tom, "race/" + many))
                        .block();
            }
            Seat rosa = first(circle);
            int head = race;

            Mono<Long> removed = Mono.delay(Duration.ofMillis(head * 8L))
                    .then(leaving.remove(rosa, tom.id()))
                    .then(Mono.fromCallable(() -> handedOver(tom.person())))
                    .subscribeOn(Schedulers.boundedElastic());
            Mono<Void> sent = jobs.runDue().then().subscribeOn(Schedulers.boundedElastic());
            Long before = Mono.zip(removed, sent.thenReturn(true)).block().getT1();
            jobs.runDue().block();

            assertThat(handedOver(tom.person())).isEqualTo(before);
        }
    }

    private void consentToTexts(PersonId person) {
        people.giveAddress(clinic.kithway(), person, Address.of(AddressKind.PHONE, ownNumber()))
                .block();
        consents.grant(clinic.kithway(), person, boxes(), Language.EN, ConsentMethod.PAGE)
                .block();
    }

    private long handedOver(PersonId person) {
        return new JdbcTemplate(TestDatabase.superuser(database))
                .queryForObject(
                        "select count(*) from messaging.message where person_id = ? and handed_over_at is not null",
                        Long.class,
                        person.value());
    }

    private Message last(PersonId person) {
        List<Message> sent = messages.listToPerson(clinic.kithway(), person).block();
        return sent.getFirst();
    }
}
