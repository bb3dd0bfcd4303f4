package health.kithway.program.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.audit.AuditedTransactions;
import health.kithway.directory.brand.Brands;
import health.kithway.directory.brand.Colours;
import health.kithway.directory.brand.NewBrand;
import health.kithway.problem.Refused;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import reactor.core.publisher.Mono;

/** Lakeview's links stand at Lakeview's own domain, and nobody else's open there. */
@KithwayTest
class LinkAddressesTest {

    private static final Set<String> VERIFIED = Set.of("go.lakeview.example", "go.riverbend.example");

    @Autowired
    World world;

    @Autowired
    AuditedTransactions audited;

    @Autowired
    OrganizationTransactions transactions;

    @Autowired
    ShareLinkTable table;

    @Autowired
    ShareLinkListTable lists;

    @Autowired
    LinkMaking making;

    @Autowired
    KnownLinks known;

    @Autowired
    Brands brands;

    private LinkAddresses addresses;
    private Clinic clinic;
    private ShareLinks links;

    @BeforeEach
    void open() {
        clinic = world.clinic();
        addresses = new LinkAddresses("https://kithway.example", VERIFIED, brands);
        links = new ShareLinks(audited, transactions, table, lists, making, addresses, known);
    }

    @Test
    void aVerifiedDomainIsPrintedAndAnyOtherIsNot() {
        assertThat(addresses.of("go.lakeview.example", "ABC")).hasToString("https://go.lakeview.example/r/ABC");
        assertThat(addresses.of("go.elsewhere.example", "ABC")).hasToString("https://kithway.example/r/ABC");
    }

    @Test
    void aLinkOpensAtItsOwnDomainAndAtKithways() {
        for (String host : new String[] {"go.lakeview.example", "GO.LAKEVIEW.EXAMPLE", "kithway.example"}) {
            assertThat(openedAt(host).block()).isNotNull();
        }
    }

    @Test
    void atAnotherOrganizationsDomainItIsNotThere() {
        assertThatThrownBy(() -> openedAt("go.riverbend.example").block())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().status()).isEqualTo(404));
    }

    @Test
    void aSecondDomainOfItsOwnOpensItToo() {
        brands.set(clinic.kithway(), 0, new NewBrand(Colours.kithways(), List.of("go.riverbend.example"), null, false))
                .block();

        assertThat(openedAt("go.riverbend.example").block()).isNotNull();
    }

    @Test
    void whatIsHandedOutStandsAtTheDomainTheClinicChose() {
        String second = "go.riverbend.example";
        brands.set(clinic.kithway(), 0, new NewBrand(Colours.kithways(), List.of(second), second, null, false))
                .block();
        assertThat(handedOut()).isEqualTo("https://go.riverbend.example/r/" + clinic.code());

        brands.set(clinic.kithway(), 1, new NewBrand(Colours.kithways(), List.of(second), null, false))
                .block();
        assertThat(handedOut()).isEqualTo("https://go.lakeview.example/r/" + clinic.code());
    }

    @Test
    void aDomainThatIsNotTheClinicsIsNotChosen() {
        NewBrand foreign = new NewBrand(Colours.kithways(), List.of(), "go.riverbend.example", null, false);

        assertThatThrownBy(() -> brands.set(clinic.kithway(), 0, foreign).block())
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().fields())
                                .singleElement()
                                .satisfies(field -> assertThat(field.pointer()).isEqualTo("/shownDomain")));
    }

    private String handedOut() {
        return links.listShareLinks(clinic.kithway(), ShareLinkFilter.all(), null, 50).block().items().stream()
                .filter(link -> link.code().equals(clinic.code()))
                .map(link -> addresses.of(link.linkDomain(), link.code()).toString())
                .findFirst()
                .orElseThrow();
    }

    /** A request at a host, as the filter leaves it. */
    private Mono<SharedLink> openedAt(String host) {
        var request = MockServerHttpRequest.get("https://" + host + "/r/" + clinic.code());
        SharedLink[] seen = new SharedLink[1];
        return new LinkHost()
                .filter(
                        MockServerWebExchange.from(request),
                        exchange -> links.get(clinic.code())
                                .doOnNext(link -> seen[0] = link)
                                .then())
                .then(Mono.fromSupplier(() -> seen[0]));
    }
}
