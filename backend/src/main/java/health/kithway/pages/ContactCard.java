package health.kithway.pages;

import health.kithway.directory.Location;
import health.kithway.directory.PostalAddress;

/** A location as a vCard 3.0, which every phone can read. */
final class ContactCard {

    private ContactCard() {}

    static String of(Location place) {
        PostalAddress address = place.address();
        return String.join(
                "\r\n",
                "BEGIN:VCARD",
                "VERSION:3.0",
                "N:;" + text(place.name()) + ";;;",
                "FN:" + text(place.name()),
                "ORG:" + text(place.name()),
                "TEL;TYPE=WORK,VOICE:" + Journey.dial(place.phone()),
                "ADR;TYPE=WORK:;;" + text(address.street()) + ";" + text(address.city()) + ";" + text(address.state())
                        + ";" + text(address.postalCode()) + ";US",
                "END:VCARD",
                "");
    }

    private static String text(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", " ");
    }
}
