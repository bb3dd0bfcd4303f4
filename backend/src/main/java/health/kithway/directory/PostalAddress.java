package health.kithway.directory;

/**
 * An address in the United States.
 *
 * @param state two upper-case letters
 * @param postalCode ZIP or ZIP+4
 */
public record PostalAddress(String street, String city, String state, String postalCode) {

    /** On one line, as on an envelope. */
    public String display() {
        return street + ", " + city + ", " + state + " " + postalCode;
    }
}
