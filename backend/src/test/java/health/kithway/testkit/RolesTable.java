package health.kithway.testkit;

import health.kithway.sandbox.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;

/** The table roles × permissions of keycloak-realm/README.md: "GET /staff/v1/jobs" to the roles that may. */
public record RolesTable(Set<String> roles, SequencedMap<String, Set<String>> rows) {

    private static final String HEADING = "| operation |";

    public static RolesTable read() {
        try {
            return parse(Files.readAllLines(Checkout.folder("keycloak-realm").resolve("README.md")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RolesTable parse(List<String> lines) {
        List<String> table = lines.stream()
                .dropWhile(line -> !line.startsWith(HEADING))
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        List<String> heading = cells(table.getFirst());
        SequencedMap<String, Set<String>> rows = new LinkedHashMap<>();
        for (String line : table.subList(2, table.size())) {
            List<String> cells = cells(line);
            Set<String> allowed = new LinkedHashSet<>();
            for (int column = 1; column < heading.size(); column++) {
                if (!cells.get(column).equals("–")) {
                    allowed.add(heading.get(column));
                }
            }
            rows.put(cells.getFirst().replace("`", ""), allowed);
        }
        return new RolesTable(new LinkedHashSet<>(heading.subList(1, heading.size())), rows);
    }

    private static List<String> cells(String line) {
        return Arrays.stream(line.strip().substring(1).split("\\|", -1))
                .map(String::strip)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }

    /** The operations a role may do. */
    public Set<String> operationsOf(String role) {
        Set<String> operations = new LinkedHashSet<>();
        for (Map.Entry<String, Set<String>> row : rows.entrySet()) {
            if (row.getValue().contains(role)) {
                operations.add(row.getKey());
            }
        }
        return operations;
    }
}
