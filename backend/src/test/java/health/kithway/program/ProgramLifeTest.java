package health.kithway.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.problem.Refused;
import health.kithway.program.link.ShareLink;
import health.kithway.program.link.ShareLinks;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Role;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.TwoPeople;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** Mark writes a program, Connie approves it, visitors see it, and it ends. */
@KithwayTest
class ProgramLifeTest {

    @Autowired
    World world;

    @Autowired
    Programs programs;

    @Autowired
    Reviews reviews;

    @Autowired
    Campaigns campaigns;

    @Autowired
    ShareLinks links;

    @Autowired
    OrganizationTransactions transactions;

    @Autowired
    DatabaseClient database;

    @Autowired
    TestClock clock;

    private Clinic clinic;
    private Actor mark;
    private Actor connie;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        mark = TwoPeople.mark(clinic.organization());
        connie = TwoPeople.connie(clinic.organization());
    }

    @Test
    void aProgramBeginsAsADraftThatNobodySees() {
        ProgramId begun = begin();

        Program program = programs.getProgram(clinic.organization(), begun).block();

        assertThat(program.state()).isEqualTo(Program.State.DRAFT);
        assertThat(program.publishedVersion()).isNull();
    }

    @Test
    void whoWroteItCannotApproveItEvenWithTheRightRole() {
        Actor both = staff("both", Role.MARKETER, Role.COMPLIANCE);
        ProgramId begun = new ProgramId(UUID.randomUUID());
        programs.create(both, complete(begun)).block();
        reviews.submit(mark, begun, 1).block();

        refused("program-own-work", reviews.approve(both, begun, 1));
    }

    @Test
    void whoHandedItInCannotApproveItEither() {
        ProgramId begun = begin();
        Actor handsIn = staff("hands-in", Role.MARKETER, Role.COMPLIANCE);
        reviews.submit(handsIn, begun, 1).block();

        refused("program-own-work", reviews.approve(handsIn, begun, 1));
    }

    @Test
    void aSecondPersonWithoutTheRoleCannotApprove() {
        ProgramId begun = begin();
        reviews.submit(mark, begun, 1).block();

        refused("not-allowed", reviews.approve(staff("mary", Role.MARKETER), begun, 1));
        refused("not-allowed", reviews.approve(staff("ada", Role.ADMINISTRATOR), begun, 1));
    }

    @Test
    void evenTheDatabaseRefusesOnePersonsApproval() {
        ProgramId begun = begin();
        reviews.submit(mark, begun, 1).block();

        assertThatThrownBy(() -> sql("""
                        update tracking.program_version set state = 'PUBLISHED', published_at = now(), approved_by = '%s'
                         where program_id = '%s'
                        """.formatted(mark.id(), begun))).hasMessageContaining("check constraint");
    }

    @Test
    void whatWasPublishedNeverChangesAgain() {
        refused("program-wrong-state", edit(clinic.program(), 1, 1, "Another name"));
        for (String change : List.of(
                "update tracking.program_version set name = 'x' where program_id = '%s'",
                "update tracking.program_page set heading = 'x' where program_id = '%s'",
                "delete from tracking.program_location where program_id = '%s'",
                "insert into tracking.program_service_line (organization_id, program_id, version, service_line_id)"
                        + " select organization_id, program_id, version, gen_random_uuid()"
                        + " from tracking.program_version where program_id = '%s'")) {
            assertThatThrownBy(() -> sql(change.formatted(clinic.program())))
                    .as(change)
                    .hasMessageMatching("(?s).*(never changes|only a draft|permission denied).*");
        }
        assertThat(programs.getVersion(clinic.organization(), clinic.program(), 1)
                        .block()
                        .content()
                        .name())
                .isEqualTo("Friends and family");
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldAndBothCanBeShown() {
        ProgramVersion draft = programs.startDraft(mark, clinic.program()).block();
        ProgramContent written = draft.content();
        ProgramContent onlyUptown = new ProgramContent(
                "Friends, family, neighbors",
                List.of(clinic.uptown()),
                written.serviceLineIds(),
                written.pages(),
                written.consentTextIds(),
                written.reminderPlan());
        programs.edit(mark, clinic.program(), 2, draft.revision(), onlyUptown).block();

        assertThat(links.get(clinic.code()).block().locationIds()).hasSize(2);
        clock.advance(Duration.ofDays(1));
        reviews.submit(mark, clinic.program(), 2).block();
        ProgramVersion second = reviews.approve(connie, clinic.program(), 2).block();

        assertThat(second.state()).isEqualTo(Program.State.PUBLISHED);
        assertThat(links.get(clinic.code()).block().locationIds()).containsExactly(clinic.uptown());
        assertThat(links.get(clinic.code()).block().programVersion()).isEqualTo(2);
        ProgramVersion first =
                programs.getVersion(clinic.organization(), clinic.program(), 1).block();
        assertThat(first.state()).isEqualTo(Program.State.RETIRED);
        assertThat(first.endedAt()).isEqualTo(clock.instant());
        assertThat(first.content().locationIds()).hasSize(2);
    }

    @Test
    void aPosterOfAPlaceThatALaterVersionLeavesOutIsNoDeadEnd() {
        ProgramVersion draft = programs.startDraft(mark, clinic.program()).block();
        ProgramContent written = draft.content();
        programs.edit(
                        mark,
                        clinic.program(),
                        2,
                        1,
                        new ProgramContent(
                                written.name(),
                                List.of(clinic.lakeshore()),
                                written.serviceLineIds(),
                                written.pages(),
                                written.consentTextIds(),
                                written.reminderPlan()))
                .block();
        publish(clinic.program(), 2);

        assertThat(links.get(clinic.uptownCode()).block().locationIds()).containsExactly(clinic.lakeshore());
    }

    @Test
    void twoPeopleWhoEditTheSameDraftDoNotOverwriteEachOther() {
        ProgramId begun = begin();
        edit(begun, 1, 1, "Marks name").block();

        refused("program-changed-meanwhile", edit(begun, 1, 1, "Marys name"));
        assertThat(programs.getVersion(clinic.organization(), begun, 1)
                        .block()
                        .content()
                        .name())
                .isEqualTo("Marks name");
    }

    @Test
    void aDraftInReviewWaitsAndAGivenBackOneIsADraftAgain() {
        ProgramId begun = begin();
        reviews.submit(mark, begun, 1).block();
        refused("program-wrong-state", edit(begun, 1, 1, "Sneaked in"));

        ProgramVersion back =
                reviews.giveBack(connie, begun, 1, "Say who answers the phone.").block();

        assertThat(back.state()).isEqualTo(Program.State.DRAFT);
        assertThat(back.returnReason()).isEqualTo("Say who answers the phone.");
        edit(begun, 1, 1, "Better").block();
        publish(begun, 1);
    }

    @Test
    void anIncompleteDraftIsNotHandedInAndSaysWhy() {
        ProgramId begun = new ProgramId(UUID.randomUUID());
        programs.create(mark, NewProgram.named(begun, "Bare", Program.Kind.CAREGIVER))
                .block();

        assertThatThrownBy(() -> reviews.submit(mark, begun, 1).block())
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.refusal().code()).isEqualTo("program-not-ready");
                    assertThat(refused.refusal().fields())
                            .extracting(field -> field.pointer() + " " + field.code())
                            .contains(
                                    "/pages/en missing-translation",
                                    "/pages/es missing-translation",
                                    "/locationIds no-location",
                                    "/serviceLineIds no-service-line");
                });
    }

    @Test
    void aRetiredProgramsLinksSayThatTheyHaveEnded() {
        programs.retire(mark, clinic.program()).block();

        assertThat(links.get(clinic.code()).block().state()).isEqualTo(ShareLink.State.EXPIRED);
        refused("program-wrong-state", programs.startDraft(mark, clinic.program()));
        refused("program-wrong-state", programs.retire(mark, clinic.program()));
    }

    @Test
    void aDraftOfARetiredProgramIsNotPublishedAnyMore() {
        programs.startDraft(mark, clinic.program()).block();
        reviews.submit(mark, clinic.program(), 2).block();
        programs.retire(mark, clinic.program()).block();

        refused("program-wrong-state", reviews.approve(connie, clinic.program(), 2));
    }

    @Test
    void thereIsOneDraftAtATime() {
        programs.startDraft(mark, clinic.program()).block();

        refused("program-draft-exists", programs.startDraft(mark, clinic.program()));
    }

    @Test
    void aCampaignIsRenamedAndClosedWithoutANewVersion() {
        Campaign summer = campaigns.add(mark, clinic.program(), "Summer fair").block();
        campaigns.rename(mark, clinic.program(), summer.id(), "County fair").block();
        campaigns.close(mark, clinic.program(), summer.id()).block();

        assertThat(campaigns.list(clinic.organization(), clinic.program()).block())
                .filteredOn(campaign -> campaign.id().equals(summer.id()))
                .singleElement()
                .satisfies(campaign -> {
                    assertThat(campaign.name()).isEqualTo("County fair");
                    assertThat(campaign.closedAt()).isEqualTo(clock.instant());
                });
    }

    @Test
    void aProgramOfAnotherOrganizationIsNotThere() {
        Clinic other = world.clinic();

        refused("not-found", programs.getProgram(other.organization(), clinic.program()));
        refused("not-found", programs.getVersion(other.organization(), clinic.program(), 1));
        refused("not-found", reviews.submit(TwoPeople.mark(other.organization()), clinic.program(), 1));
    }

    @Test
    void aLocationOfAnotherOrganizationCannotBeChosen() {
        ProgramId begun = begin();
        ProgramContent written =
                programs.getVersion(clinic.organization(), begun, 1).block().content();

        refused(
                "program-unknown-part",
                programs.edit(
                        mark,
                        begun,
                        1,
                        1,
                        new ProgramContent(
                                written.name(),
                                List.of(new LocationId(UUID.randomUUID())),
                                written.serviceLineIds(),
                                written.pages(),
                                written.consentTextIds(),
                                written.reminderPlan())));
    }

    private ProgramId begin() {
        ProgramId id = new ProgramId(UUID.randomUUID());
        programs.create(mark, complete(id)).block();
        return id;
    }

    private NewProgram complete(ProgramId id) {
        Map<Language, PageContent> pages = programs.getVersion(clinic.organization(), clinic.program(), 1)
                .block()
                .content()
                .pages();
        return new NewProgram(
                id,
                "Neighbors",
                Program.Kind.WORD_OF_MOUTH,
                List.of(clinic.uptown()),
                List.of(clinic.primaryCare()),
                pages,
                List.of());
    }

    private void publish(ProgramId program, int version) {
        reviews.submit(mark, program, version).block();
        reviews.approve(connie, program, version).block();
    }

    private Mono<ProgramVersion> edit(ProgramId program, int version, int revision, String name) {
        return programs.getVersion(clinic.organization(), program, version).flatMap(found -> {
            ProgramContent old = found.content();
            return programs.edit(
                    mark,
                    program,
                    version,
                    revision,
                    new ProgramContent(
                            name,
                            old.locationIds(),
                            old.serviceLineIds(),
                            old.pages(),
                            old.consentTextIds(),
                            old.reminderPlan()));
        });
    }

    private void sql(String statement) {
        transactions
                .run(
                        clinic.organization(),
                        () -> database.sql(statement).fetch().rowsUpdated())
                .block();
    }

    private Actor staff(String name, Role... roles) {
        return new Actor(clinic.organization(), ActorKind.STAFF, name, Set.of(roles), null);
    }

    private static void refused(String code, Mono<?> act) {
        assertThatThrownBy(act::block)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
