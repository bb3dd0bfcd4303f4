package health.kithway.program.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A campaign's name is typed by somebody, and opened in a spreadsheet by somebody else. */
class LinkCsvTest {

    @Test
    void aFormulaIsMadeHarmless() {
        assertThat(LinkCsv.cell("=HYPERLINK(\"https://evil.example\")"))
                .isEqualTo("\"'=HYPERLINK(\"\"https://evil.example\"\")\"");
        for (String first : new String[] {"=", "+", "-", "@", "\t", "\0"}) {
            assertThat(LinkCsv.cell(first + "1")).startsWith("'").endsWith("1");
        }
    }

    @Test
    void commasQuotesAndLinesStayInTheirCell() {
        assertThat(LinkCsv.cell("Spring, 2026")).isEqualTo("\"Spring, 2026\"");
        assertThat(LinkCsv.cell("the \"big\" one")).isEqualTo("\"the \"\"big\"\" one\"");
        assertThat(LinkCsv.cell("one\ntwo")).isEqualTo("\"one\ntwo\"");
        assertThat(LinkCsv.cell("Friends and family")).isEqualTo("Friends and family");
    }
}
