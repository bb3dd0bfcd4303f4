package health.kithway.vault;

import health.kithway.tenancy.OrganizationId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Which people's keys were destroyed, told in a file outside of the database: a backup from before an erasure brings the key
 * back, and the vault still refuses to use it. One line for each, two ids, only ever appended to.
 */
@Component
@EnableConfigurationProperties(VaultSettings.class)
public final class DestroyedKeys {

    /** Lines that a crash tore apart are no lines; whoever wrote them writes again. */
    private static final Pattern LINE = Pattern.compile("([0-9a-f-]{36}) ([0-9a-f-]{36})");

    private final Path file;
    private final Set<Key> known = ConcurrentHashMap.newKeySet();

    DestroyedKeys(VaultSettings settings) {
        this.file = settings.destroyedKeysFile();
        try {
            if (Files.notExists(file) && settings.createMissing()) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.createFile(file);
            }
            Files.readAllLines(file).forEach(this::know);
        } catch (IOException unusable) {
            throw new IllegalStateException(
                    "kithway.vault.destroyed-keys-file is missing or unreadable: " + file, unusable);
        }
    }

    private record Key(OrganizationId organization, UUID person) {}

    private void know(String line) {
        Matcher told = LINE.matcher(line);
        if (told.matches()) {
            known.add(new Key(new OrganizationId(UUID.fromString(told.group(1))), UUID.fromString(told.group(2))));
        }
    }

    boolean has(OrganizationId organization, UUID person) {
        return known.contains(new Key(organization, person));
    }

    /** Everybody whose key is gone, by organization. */
    public Map<OrganizationId, Set<UUID>> list() {
        return known.stream()
                .collect(Collectors.groupingBy(
                        Key::organization, Collectors.mapping(Key::person, Collectors.toUnmodifiableSet())));
    }

    /** On the disk when it completes; telling it twice changes nothing. */
    public Mono<Void> add(OrganizationId organization, UUID person) {
        return Mono.<Void>fromRunnable(() -> write(new Key(organization, person)))
                .subscribeOn(Schedulers.boundedElastic());
    }

    private void write(Key key) {
        if (known.contains(key)) {
            return;
        }
        byte[] line = ("\n" + key.organization() + " " + key.person() + "\n").getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            channel.write(ByteBuffer.wrap(line));
            channel.force(true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        known.add(key);
    }
}
