package health.kithway.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.tenancy.OrganizationId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DestroyedKeysTest {

    private final OrganizationId lakeview = new OrganizationId(UUID.randomUUID());
    private final UUID rosa = UUID.randomUUID();
    private final UUID luis = UUID.randomUUID();

    @TempDir
    Path folder;

    @Test
    void theNextStartKnowsWhoseKeyWasDestroyed() {
        DestroyedKeys first = open(true);
        first.add(lakeview, rosa).block();
        first.add(lakeview, rosa).block();

        DestroyedKeys second = open(false);

        assertThat(second.has(lakeview, rosa)).isTrue();
        assertThat(second.has(lakeview, luis)).isFalse();
        assertThat(second.has(new OrganizationId(UUID.randomUUID()), rosa)).isFalse();
        assertThat(second.list().get(lakeview)).containsExactly(rosa);
    }

    @Test
    void aLineThatACrashToreApartHidesNoOther() throws IOException {
        open(true).add(lakeview, rosa).block();
        Files.writeString(file(), "\n0190a000-0000-7000-8000-00", StandardOpenOption.APPEND);
        open(false).add(lakeview, luis).block();

        assertThat(open(false).list().get(lakeview)).containsExactlyInAnyOrder(rosa, luis);
    }

    /** Otherwise a restore without the file would bring back whoever was erased, and nobody would notice. */
    @Test
    void withoutTheFileNothingStarts() {
        assertThatThrownBy(() -> open(false)).hasMessageContaining("kithway.vault.destroyed-keys-file");
    }

    private Path file() {
        return folder.resolve("destroyed-keys");
    }

    private DestroyedKeys open(boolean create) {
        return new DestroyedKeys(new VaultSettings(folder.resolve("keyset.json"), create, file(), List.of(), null));
    }
}
