package health.kithway.messaging.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.messaging.carrier.FaultKind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.ClassPathResource;

/** What mail servers say, and whether it is about the address, the mail, us or the moment. */
@Tag("R-EML-05")
class SmtpStatusesTest {

    static List<String> rows() throws IOException {
        return new ClassPathResource("messaging/smtp-status-classes.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void everyRowIsReadAsItStands(String row) {
        String[] columns = row.split(",", 3);

        var fault = SmtpStatuses.fault(columns[0]);

        assertThat(fault.kind()).isEqualTo(FaultKind.valueOf(columns[1]));
        assertThat(fault.word()).isEqualTo("SMTP_" + columns[0]);
        assertThat(fault.repeats()).isEqualTo(fault.kind() == FaultKind.TRANSIENT_LIMITED ? 3 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "5.1.10, PERMANENT_ADDRESS",
        "5.7.999, PERMANENT_SOFT",
        "4.2.2, TRANSIENT_LIMITED",
        "5.9.1, BUG",
        "599, BUG",
        "421, TRANSIENT_LIMITED",
        "777, UNKNOWN"
    })
    void whatHasNoRowIsReadByItsGroup(String status, FaultKind kind) {
        assertThat(SmtpStatuses.fault(status).kind()).isEqualTo(kind);
    }

    @Test
    void anEnhancedStatusCountsMoreThanThePlainCode() {
        assertThat(SmtpStatuses.fault(550, "550 5.7.1 policy").kind()).isEqualTo(FaultKind.PERMANENT_SOFT);
        assertThat(SmtpStatuses.fault(554, "554 5.1.1 nobody").kind()).isEqualTo(FaultKind.PERMANENT_ADDRESS);
        assertThat(SmtpStatuses.fault(550, "550 no such user").kind()).isEqualTo(FaultKind.PERMANENT_ADDRESS);
        assertThat(SmtpStatuses.fault(554, null).kind()).isEqualTo(FaultKind.PERMANENT_SOFT);
    }

    @Test
    @Tag("R-EML-04")
    void mailThatIsRefusedForWantOfProofIsOurBusinessAndNotTheReaders() {
        assertThat(SmtpStatuses.fault(550, "550 5.7.515 Access denied").kind()).isEqualTo(FaultKind.CONFIG);
        assertThat(SmtpStatuses.fault(550, "550-5.7.26 unauthenticated").kind()).isEqualTo(FaultKind.CONFIG);
    }
}
