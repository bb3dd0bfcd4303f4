package health.kithway.program.link;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.LocationId;
import health.kithway.program.Finding;
import health.kithway.program.Program;
import health.kithway.program.ProgramContent;
import health.kithway.program.ProgramDraft;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A text already sent names the clinic in Uptown; Mark is about to publish a version without it. */
@KithwayTest
class LinksFollowTest {

    @Autowired
    World world;

    @Autowired
    LinksFollow check;

    @Autowired
    OrganizationTransactions transactions;

    private Clinic clinic;

    @BeforeEach
    void open() {
        clinic = world.clinic();
    }

    @Test
    void markIsToldHowManyLinksLoseTheirPlace() {
        List<Finding> findings = checked(draft(clinic.lakeshore()));

        assertThat(findings).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.code()).isEqualTo("links-lose-location");
            assertThat(finding.blocks()).isFalse();
            assertThat(finding.detail()).startsWith("1 open links");
        });
    }

    @Test
    void nothingIsSaidWhereTheyKeepIt() {
        assertThat(checked(draft(clinic.lakeshore(), clinic.uptown()))).isEmpty();
    }

    /** Checks are asked inside a transaction. */
    private List<Finding> checked(ProgramDraft draft) {
        return transactions
                .read(clinic.organization(), () -> check.check(clinic.kithway(), draft))
                .block();
    }

    private ProgramDraft draft(LocationId... places) {
        ProgramContent content = new ProgramContent(
                "Friends and family",
                List.of(places),
                List.of(clinic.primaryCare(), clinic.skin()),
                Map.of(),
                List.of(),
                ProgramContent.STANDARD_REMINDERS);
        return new ProgramDraft(clinic.program(), 2, Program.Kind.WORD_OF_MOUTH, content, List.of());
    }
}
