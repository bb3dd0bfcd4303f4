package health.kithway.program.link;

import health.kithway.directory.LocationId;
import health.kithway.directory.ProviderGroupId;
import health.kithway.directory.ServiceLineId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Share links as CSV (RFC 4180) with a column for each thing a link is counted by. A cell that a spreadsheet would read as a
 * formula begins with an apostrophe (R-RPT-05).
 *
 * @param showsSharers whether whoever asked may know whose links they are
 */
record LinkCsv(UUID batch, Names names, LinkAddresses addresses, boolean showsSharers) {

    private static final String FORMULA = "=+-@\t\r\n\0";

    static final String HEADER = line(Stream.of(
            "batch_id",
            "link_id",
            "code",
            "url",
            "spoken_code",
            "kind",
            "program",
            "campaign",
            "channel",
            "location",
            "service_line",
            "provider_group",
            "sharer",
            "expires_at",
            "most_uses",
            "state"));

    /** What staff call what links are counted by. */
    record Names(
            Map<LocationId, String> locations,
            Map<ServiceLineId, String> serviceLines,
            Map<ProviderGroupId, String> groups) {}

    String lines(List<ShareLink> links) {
        return links.stream().map(this::line).collect(Collectors.joining());
    }

    private String line(ShareLink link) {
        LinkDimensions counted = link.counted();
        return line(Stream.of(
                batch.toString(),
                link.id().toString(),
                link.code(),
                addresses.of(link.linkDomain(), link.code()).toString(),
                text(link.spokenCode()),
                link.terms().kind().name(),
                link.programName(),
                link.campaignName(),
                counted.channel().name(),
                name(names.locations(), counted.locationId()),
                name(names.serviceLines(), counted.serviceLineId()),
                name(names.groups(), counted.providerGroupId()),
                showsSharers ? text(counted.sharerId()) : "",
                text(link.terms().expiresAt()),
                text(link.terms().mostUses()),
                link.state().name()));
    }

    private static <K> String name(Map<K, String> names, @Nullable K key) {
        return key == null ? "" : names.getOrDefault(key, "");
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private static String line(Stream<String> cells) {
        return cells.map(LinkCsv::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String value) {
        String harmless = !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        boolean quoted = harmless.chars().anyMatch(unit -> unit == ',' || unit == '"' || unit == '\n' || unit == '\r');
        return quoted ? "\"" + harmless.replace("\"", "\"\"") + "\"" : harmless;
    }
}
