package health.kithway.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.testkit.KithwayTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

@KithwayTest
class VaultTest {

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final OrganizationId riverbend = new OrganizationId(UUID.randomUUID());
    private final UUID rosa = UUID.randomUUID();

    @Autowired
    Vault vault;

    @Autowired
    VaultKeyTable table;

    @Autowired
    OrganizationTransactions transactions;

    @Test
    void whatIsSealedForAPersonOpensAgainWithHerKey() {
        NewPersonKey fresh = vault.newPersonKey(lakeview, rosa).block();
        byte[] sealed = fresh.key().seal("first_name", "Rosa");

        PersonKey again =
                vault.openPersonKey(lakeview, rosa, fresh.wrapped().bytes()).block();

        assertThat(again.open("first_name", sealed)).isEqualTo("Rosa");
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Rosa");
    }

    @Test
    void aSealedValueCannotBePutIntoAnotherFieldOrUnderAnotherPerson() {
        NewPersonKey fresh = vault.newPersonKey(lakeview, rosa).block();
        PersonKey rosasKey = fresh.key();
        PersonKey luisKey =
                vault.newPersonKey(lakeview, UUID.randomUUID()).block().key();
        byte[] sealed = rosasKey.seal("first_name", "Rosa");

        assertThatThrownBy(() -> rosasKey.open("last_name", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> luisKey.open("first_name", sealed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> vault.openPersonKey(
                                riverbend, rosa, fresh.wrapped().bytes())
                        .block())
                .isInstanceOf(Exception.class);
    }

    @Test
    void anEqualAddressHasAnEqualIndexInOneOrganizationAndNoOther() {
        byte[] index = vault.blindIndex(lakeview, "PHONE", "+13125550142").block();

        assertThat(index)
                .hasSize(32)
                .isEqualTo(vault.blindIndex(lakeview, "PHONE", "+13125550142").block());
        assertThat(index)
                .isNotEqualTo(
                        vault.blindIndex(lakeview, "EMAIL", "+13125550142").block());
        assertThat(index)
                .isNotEqualTo(
                        vault.blindIndex(riverbend, "PHONE", "+13125550142").block());
    }

    @Test
    void foreignBytesOpenAsNothing() {
        byte[] sealed = vault.seal(lakeview, "draft", "answers".getBytes(StandardCharsets.UTF_8))
                .block();

        assertThat(vault.open(lakeview, "draft", sealed).block()).asString().isEqualTo("answers");
        assertThat(vault.open(lakeview, "other", sealed).blockOptional()).isEmpty();
        assertThat(vault.open(riverbend, "draft", sealed).blockOptional()).isEmpty();
        assertThat(vault.open(lakeview, "draft", new byte[] {1, 2, 3}).blockOptional())
                .isEmpty();
    }

    @Test
    void manyFirstUsesAtOnceAgreeOnOneKey() {
        OrganizationId cedar = new OrganizationId(UUID.randomUUID());

        List<byte[]> indexes = Flux.range(0, 16)
                .flatMap(turn -> vault.blindIndex(cedar, "PHONE", "+13125550142"), 16)
                .collectList()
                .block();

        assertThat(indexes).hasSize(16).allSatisfy(index -> assertThat(index).isEqualTo(indexes.getFirst()));
    }

    @Test
    void aKeyMadeInsideATransactionThatFailsIsNotLost() {
        OrganizationId cedar = new OrganizationId(UUID.randomUUID());
        byte[] draft = "draft".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> transactions
                        .run(
                                cedar,
                                () -> vault.seal(cedar, "draft", draft)
                                        .then(Mono.error(new IllegalStateException("something else failed"))))
                        .block())
                .hasMessage("something else failed");

        assertThat(table.list(cedar)
                        .as(keys -> transactions.read(cedar, () -> keys))
                        .block())
                .hasSize(2);
    }
}
