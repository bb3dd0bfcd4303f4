package health.kithway.messaging.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.consent.Channel;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Language;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.Role;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestDatabase;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import reactor.core.publisher.Mono;

/** Mark writes wording, Connie approves it. */
@KithwayTest
class TemplateReviewsTest {

    private static final Bilingual WORDS = new Bilingual(
            "{CLINIC_DISPLAY_NAME}: we are running late, {TIME} instead. STOP to stop.",
            "{CLINIC_DISPLAY_NAME}: vamos con retraso, a las {TIME}. STOP para terminar.");

    @Autowired
    World world;

    @Autowired
    TemplateReviews reviews;

    @Autowired
    Templates templates;

    @Value("${kithway.database.name}")
    String database;

    private Clinic clinic;
    private Actor mark;
    private Actor connie;

    @BeforeEach
    void openTheClinic() {
        clinic = world.clinic();
        mark = staff("mark.marketer", Role.MARKETER);
        connie = staff("connie.compliance", Role.COMPLIANCE);
    }

    @Test
    void whatMarkWroteIsInForceInBothLanguagesOnceConnieApprovedIt() {
        TemplateDraft draft = reviews.write(mark, late(WORDS)).block();
        assertThat(inForce(Language.EN)).isNull();

        TemplateDraft approved = reviews.approve(connie, draft.id()).block();

        assertThat(approved.state()).isEqualTo(TemplateDraft.State.APPROVED);
        assertThat(approved.decision().version()).isEqualTo(1);
        assertThat(inForce(Language.EN).body()).isEqualTo(WORDS.en());
        assertThat(inForce(Language.ES).body()).isEqualTo(WORDS.es());
        assertThat(inForce(Language.ES).version()).isEqualTo(1);
    }

    @Test
    void betterWordsAreTheNextVersionAndTheOldOneStays() {
        reviews.approve(connie, reviews.write(mark, late(WORDS)).block().id()).block();
        Bilingual better = new Bilingual(WORDS.en().replace("running", "very"), WORDS.es());
        reviews.approve(connie, reviews.write(mark, late(better)).block().id()).block();

        assertThat(inForce(Language.EN).body()).isEqualTo(better.en());
        assertThat(inForce(Language.ES).version()).isEqualTo(2);
        assertThat(templates
                        .getVersion(clinic.organization(), "running-late", Channel.TEXT, Language.EN, 1)
                        .block()
                        .body())
                .isEqualTo(WORDS.en());
        assertThat(templates.listInForce(connie, null, 1).block().items()).containsExactly(inForce(Language.EN));
        assertThat(templates
                        .listInForce(
                                connie,
                                templates.listInForce(connie, null, 1).block().next(),
                                1)
                        .block()
                        .items())
                .containsExactly(inForce(Language.ES));
    }

    @Test
    void nobodyApprovesTheirOwnWordsNotEvenCompliance() {
        TemplateDraft own = reviews.write(connie, late(WORDS)).block();

        refused("template-own-words", reviews.approve(connie, own.id()));
        refused("not-allowed", reviews.approve(mark, own.id()));
        assertThat(inForce(Language.EN)).isNull();
    }

    @Test
    void theDatabaseRefusesOwnApprovalTooShouldTheCodeForget() {
        TemplateDraft own = reviews.write(connie, late(WORDS)).block();
        JdbcTemplate superuser = new JdbcTemplate(TestDatabase.superuser(database));

        assertThatThrownBy(() -> superuser.update(
                        "update messaging.template_draft set state = 'APPROVED', version = 1, decided_at = now(), decided_by = written_by where id = ?",
                        own.id()))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void whatIsGivenBackIsNeverApproved() {
        TemplateDraft draft = reviews.write(mark, late(WORDS)).block();

        assertThat(reviews.giveBack(connie, draft.id(), "Say which day.")
                        .block()
                        .decision()
                        .reason())
                .isEqualTo("Say which day.");
        refused("template-decided", reviews.approve(connie, draft.id()));
        refused("template-decided", reviews.giveBack(connie, draft.id(), "Again."));
    }

    @Test
    @Tag("R-PHI-02")
    void rPhi02ClinicalWordsAreRefusedInEitherLanguageBeforeAnythingIsKept() {
        Bilingual spanish = new Bilingual(WORDS.en(), WORDS.es().replace("vamos con retraso", "su mamografía es"));

        refused("clinical-words", reviews.write(mark, late(spanish)));
        assertThat(reviews.listDrafts(mark, null, 10).block().items()).isEmpty();
    }

    @Test
    void anotherClinicSeesNothingOfIt() {
        TemplateDraft draft = reviews.write(mark, late(WORDS)).block();
        Clinic other = world.clinic();
        Actor stranger = new Actor(other.organization(), ActorKind.STAFF, "carl", Set.of(Role.COMPLIANCE), null);

        refused("not-found", reviews.approve(stranger, draft.id()));
        assertThat(reviews.listDrafts(stranger, null, 10).block().items()).isEmpty();
    }

    private static NewTemplate late(Bilingual words) {
        return new NewTemplate("running-late", Channel.TEXT, TemplatePurpose.TREATMENT_OPS, false, null, words);
    }

    private @Nullable Template inForce(Language language) {
        return templates
                .find(clinic.organization(), "running-late", Channel.TEXT, language)
                .block();
    }

    private Actor staff(String name, Role role) {
        return new Actor(clinic.organization(), ActorKind.STAFF, name, Set.of(role), null);
    }

    private static void refused(String code, Mono<?> act) {
        assertThatThrownBy(act::block)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
