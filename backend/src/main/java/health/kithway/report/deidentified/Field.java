package health.kithway.report.deidentified;

/**
 * One column of the file. There is none whose source identifies somebody after what is done to it.
 *
 * @param name in the first line of the file
 * @param source table and column, as tagged
 */
record Field(String name, String source, Coarsening coarsening) {

    Field {
        if (!coarsening.isEnoughFor(Identifiers.of(source))) {
            throw new IllegalArgumentException(source + " does not leave as " + coarsening + " (R-SEC-06)");
        }
    }

    /** The column, in a query that calls tables by their names. */
    String column() {
        return source.substring(source.indexOf('.') + 1);
    }
}
