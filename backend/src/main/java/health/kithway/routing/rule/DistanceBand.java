package health.kithway.routing.rule;

/** As much of a distance as rules may ask for, and as much as is kept; in miles as the crow flies. */
public enum DistanceBand {
    WITHIN_5(5),
    WITHIN_10(10),
    WITHIN_25(25),
    WITHIN_50(50),
    WITHIN_100(100),
    BEYOND_100(Integer.MAX_VALUE),
    UNKNOWN(-1);

    private final int miles;

    DistanceBand(int miles) {
        this.miles = miles;
    }

    public static DistanceBand of(double miles) {
        for (DistanceBand band : values()) {
            if (miles <= band.miles) {
                return band;
            }
        }
        return BEYOND_100;
    }

    public boolean isKnown() {
        return this != UNKNOWN;
    }

    /** Whether it is known and not farther than the other. */
    public boolean isWithin(DistanceBand most) {
        return isKnown() && miles <= most.miles;
    }
}
