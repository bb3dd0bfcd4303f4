package health.kithway.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The production realm with the sandbox laid over it. Objects are merged; an element of a list is merged with the one of the same name and
 * appended when there is none; lists of plain values are replaced.
 */
public record SandboxRealm(JsonNode json) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> NAMES = List.of("clientId", "username", "flowAlias", "alias", "name");

    /** The realm as production imports it. */
    public static SandboxRealm production() {
        return new SandboxRealm(read("kithway-realm.json"));
    }

    /** The realm with the sandbox's people, organizations and clients, and without the second factor. */
    public static SandboxRealm sandbox() {
        return new SandboxRealm(merge(read("kithway-realm.json"), read("sandbox-overlay.json")));
    }

    /** This realm with something more laid over it. */
    public SandboxRealm with(JsonNode overlay) {
        return new SandboxRealm(merge(json, overlay));
    }

    public String name() {
        return json.get("realm").asString();
    }

    public String text() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(json);
    }

    /** Changes whenever anything in one of the realms does. */
    static String fingerprint(List<SandboxRealm> realms) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            realms.forEach(realm -> digest.update(realm.text().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static JsonNode read(String file) {
        try {
            return JSON.readTree(
                    Files.readString(Checkout.folder("keycloak-realm").resolve(file)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static JsonNode merge(JsonNode base, JsonNode over) {
        if (base instanceof ObjectNode below && over instanceof ObjectNode above) {
            return mergeObjects(below.deepCopy(), above);
        }
        if (base instanceof ArrayNode below
                && over instanceof ArrayNode above
                && above.path(0).isObject()) {
            return mergeLists(below.deepCopy(), above);
        }
        return over;
    }

    private static ObjectNode mergeObjects(ObjectNode merged, ObjectNode over) {
        over.properties().forEach(property -> {
            JsonNode before = merged.get(property.getKey());
            merged.set(property.getKey(), before == null ? property.getValue() : merge(before, property.getValue()));
        });
        return merged;
    }

    private static ArrayNode mergeLists(ArrayNode merged, ArrayNode over) {
        for (JsonNode element : over) {
            int place = placeOf(element, merged);
            if (place < 0) {
                merged.add(element);
            } else {
                merged.set(place, merge(merged.get(place), element));
            }
        }
        return merged;
    }

    private static int placeOf(JsonNode element, ArrayNode list) {
        Optional<String> wanted = nameOf(element);
        for (int place = 0; place < list.size(); place++) {
            if (wanted.isPresent() && wanted.equals(nameOf(list.get(place)))) {
                return place;
            }
        }
        return -1;
    }

    private static Optional<String> nameOf(JsonNode element) {
        return NAMES.stream()
                .filter(element::has)
                .map(name -> name + "=" + element.get(name).asString())
                .findFirst();
    }

    /** The objects of one of the realm's lists: its clients, its users. */
    public List<JsonNode> list(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false).toList();
    }
}
