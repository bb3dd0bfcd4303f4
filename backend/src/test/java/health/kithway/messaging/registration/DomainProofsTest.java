package health.kithway.messaging.registration;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.testkit.DnsStandIn;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What Lakeview's domain says about its mail, asked over the wire of the DNS. */
@Tag("R-EML-04")
class DomainProofsTest {

    private static final String SERVERS = "v=spf1 include:mail.provider.example -all";
    private static final String KEY = "v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=";
    private static final String POLICY = "v=DMARC1; p=reject; rua=mailto:dmarc@lakeview.example";

    @Test
    void aDomainThatProvesEverythingIsComplete() throws Exception {
        assertThat(look(Map.of(
                                "lakeview.example", List.of("something else", SERVERS),
                                "k1._domainkey.lakeview.example", List.of(KEY),
                                "_dmarc.lakeview.example", List.of(POLICY)))
                        .isComplete())
                .isTrue();
    }

    @Test
    void whatIsNotThereIsNamed() throws Exception {
        assertThat(look(Map.of())).isEqualTo(new DomainProof(false, false, false));
        assertThat(look(Map.of("lakeview.example", List.of(SERVERS)))).isEqualTo(new DomainProof(true, false, false));
    }

    @Test
    void twoListsOfServersAreAsBadAsNoneAndARevokedKeyIsNoKey() throws Exception {
        assertThat(look(Map.of(
                        "lakeview.example", List.of(SERVERS, "v=spf1 -all"),
                        "k1._domainkey.lakeview.example", List.of("v=DKIM1; p="),
                        "_dmarc.lakeview.example", List.of("v=DMARC1"))))
                .isEqualTo(new DomainProof(false, false, false));
    }

    private static DomainProof look(Map<String, List<String>> texts) throws Exception {
        try (DnsStandIn dns = new DnsStandIn(texts)) {
            DomainProofs proofs = new DomainProofs("localhost:" + dns.port());
            try {
                return proofs.look("Lakeview.example", "k1").block();
            } finally {
                proofs.destroy();
            }
        }
    }
}
