package health.kithway.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.vault.kms.KmsStandIn;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Keys turn under instances that are at work. */
@KithwayTest
class KeyTurnsTest {

    private static final String KMS_KEY = "aws-kms://arn:aws:kms:us-east-2:111122223333:key/kithway";
    private static final byte[] WORDS = "call me after five".getBytes(StandardCharsets.UTF_8);

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final UUID rosa = UUID.randomUUID();

    @Autowired
    VaultKeyTable table;

    @Autowired
    OrganizationTransactions transactions;

    @Autowired
    DestroyedKeys destroyed;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    @Test
    void aKeyEncryptionKeyMovesFromAFileToAKmsAndEverythingStaysReadable() {
        System.setProperty("aws.accessKeyId", "test");
        System.setProperty("aws.secretKey", "test");
        try (KmsStandIn kms = new KmsStandIn()) {
            Vault before = vault(file());
            NewPersonKey rosas = before.newPersonKey(lakeview, rosa).block();
            byte[] sealed = before.seal(lakeview, "draft", WORDS).block();
            byte[] index = before.blindIndex(lakeview, "PHONE", "+13125550142").block();

            KeyEncryption both = encryption(List.of(KMS_KEY), kms);
            Vault during = vault(both);
            assertThat(during.open(lakeview, "draft", sealed).block()).isEqualTo(WORDS);
            VaultTurns turns = new VaultTurns(both, table, transactions, during);
            assertThat(turns.listStale().block()).contains(lakeview);
            assertThat(turns.rewrap(lakeview).block()).isEqualTo(2);
            assertThat(turns.rewrap(lakeview).block()).isZero();
            assertThat(turns.listStale().block()).doesNotContain(lakeview);
            assertThat(turns.look(lakeview).block().isCurrent()).isTrue();
            // An instance that opened its keys before goes on with them.
            assertThat(before.open(lakeview, "draft", sealed).block()).isEqualTo(WORDS);

            Vault after = vault(new KeyEncryption(new VaultSettings(
                    folder.resolve("taken-away.json"), false, folder, List.of(KMS_KEY), kms.address())));
            assertThat(after.open(lakeview, "draft", sealed).block()).isEqualTo(WORDS);
            assertThat(after.blindIndex(lakeview, "PHONE", "+13125550142").block())
                    .isEqualTo(index);
            assertThat(after.openPersonKey(lakeview, rosa, rosas.wrapped().bytes())
                            .block())
                    .isNotNull();
            assertThatThrownBy(
                            () -> vault(file()).open(lakeview, "draft", sealed).block())
                    .hasMessageContaining("key-uris");
            int asked = kms.asked();
            after.open(lakeview, "draft", sealed).block();
            assertThat(kms.asked()).as("not asked for every value").isEqualTo(asked);
        }
    }

    @Test
    void aNewKeyOfTheOrganizationIsReadByInstancesThatDoNotKnowItYet() {
        KeyEncryption encryption = file();
        Vault here = vault(encryption);
        Vault there = vault(encryption);
        byte[] old = there.seal(lakeview, "draft", WORDS).block();
        long first = there.sealsWith(lakeview).block();

        long second = new VaultTurns(encryption, table, transactions, here)
                .turnSealingKey(lakeview)
                .block();
        Sealed anew = here.sealNoted(lakeview, "draft", WORDS).block();

        assertThat(second).isNotEqualTo(first);
        assertThat(anew.sealedWith()).isEqualTo(second);
        assertThat(there.open(lakeview, "draft", anew.bytes()).block()).isEqualTo(WORDS);
        assertThat(here.open(lakeview, "draft", old).block()).isEqualTo(WORDS);
    }

    @Test
    void anInstanceThatIsAskedNothingLearnsOfATurnInFiveMinutes() {
        KeyEncryption encryption = file();
        Vault here = vault(encryption);
        Vault there = vault(encryption);
        there.sealsWith(lakeview).block();
        long second = new VaultTurns(encryption, table, transactions, here)
                .turnSealingKey(lakeview)
                .block();

        clock.advance(Vault.REMEMBERED);

        assertThat(there.sealsWith(lakeview).block()).isEqualTo(second);
    }

    @Test
    void aPersonsKeyIsWrappedAnewAndStaysTheSame() {
        KeyEncryption encryption = file();
        Vault vault = vault(encryption);
        NewPersonKey before = vault.newPersonKey(lakeview, rosa).block();
        byte[] sealed = before.key().seal("first-name", "Rosa");
        long second = new VaultTurns(encryption, table, transactions, vault)
                .turnSealingKey(lakeview)
                .block();

        Sealed anew =
                vault.rewrapPersonKey(lakeview, rosa, before.wrapped().bytes()).block();

        assertThat(anew.sealedWith()).isEqualTo(second);
        assertThat(vault.openPersonKey(lakeview, rosa, anew.bytes()).block().open("first-name", sealed))
                .isEqualTo("Rosa");
    }

    private KeyEncryption file() {
        return new KeyEncryption(settings(List.of(), null));
    }

    private KeyEncryption encryption(List<String> uris, KmsStandIn kms) {
        return new KeyEncryption(settings(uris, kms));
    }

    private VaultSettings settings(List<String> uris, @org.jspecify.annotations.Nullable KmsStandIn kms) {
        return new VaultSettings(folder.resolve("keyset.json"), true, folder, uris, kms == null ? null : kms.address());
    }

    private Vault vault(KeyEncryption encryption) {
        return new Vault(encryption, table, transactions, destroyed, clock);
    }
}
