package health.kithway.routing;

import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.routing.rule.DistanceBand;
import health.kithway.routing.rule.Facts;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where the ZIP codes of the United States are, to a thousandth of a degree ({@code frontend-contract/tools/zips.mjs} makes the table). */
@Component
final class ZipCodes {

    private static final String TABLE = "/routing/zip-codes.bin.gz";
    private static final double EARTH_RADIUS_MILES = 3958.8;
    private static final int DIGITS = 5;

    private final int[] codes;
    private final int[] latitudes;
    private final int[] longitudes;

    ZipCodes() {
        try (InputStream file = Objects.requireNonNull(ZipCodes.class.getResourceAsStream(TABLE), TABLE);
                DataInputStream in = new DataInputStream(new GZIPInputStream(file, 1 << 16))) {
            int count = in.readInt();
            codes = column(in, count);
            latitudes = column(in, count);
            longitudes = column(in, count);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int[] column(DataInputStream in, int count) throws IOException {
        int[] column = new int[count];
        for (int at = 0; at < count; at++) {
            column[at] = in.readInt();
        }
        return column;
    }

    boolean knows(String zip) {
        return place(zip) >= 0;
    }

    /** How far two ZIP codes are apart, in miles along a great circle; infinite where one is not known. */
    double miles(String one, String other) {
        int here = place(one);
        int there = place(other);
        return here < 0 || there < 0 ? Double.POSITIVE_INFINITY : miles(here, there);
    }

    /** How far places are from where somebody leaves, the nearest first; as far as it is known. */
    List<Facts.Distance> distances(@Nullable String from, List<Location> places) {
        record Away(LocationId place, double miles) {}
        return places.stream()
                .map(place -> new Away(
                        place.id(),
                        from == null
                                ? Double.POSITIVE_INFINITY
                                : miles(from, place.address().postalCode())))
                .sorted(Comparator.comparingDouble(Away::miles))
                .map(away -> new Facts.Distance(away.place(), band(away.miles())))
                .toList();
    }

    private static DistanceBand band(double miles) {
        return Double.isInfinite(miles) ? DistanceBand.UNKNOWN : DistanceBand.of(miles);
    }

    /** Haversine. */
    private double miles(int here, int there) {
        double latitude = radians(latitudes[here]);
        double otherLatitude = radians(latitudes[there]);
        double north = Math.sin((otherLatitude - latitude) / 2);
        double east = Math.sin((radians(longitudes[there]) - radians(longitudes[here])) / 2);
        double chord = north * north + Math.cos(latitude) * Math.cos(otherLatitude) * east * east;
        return 2 * EARTH_RADIUS_MILES * Math.asin(Math.sqrt(chord));
    }

    private static double radians(int thousandths) {
        return Math.toRadians(thousandths / 1000.0);
    }

    /** Of a ZIP or ZIP+4; negative where it is none or none that is known. */
    private int place(String zip) {
        String code = zip.length() > DIGITS ? zip.substring(0, DIGITS) : zip;
        return code.matches("[0-9]{5}") ? Arrays.binarySearch(codes, Integer.parseInt(code)) : -1;
    }
}
