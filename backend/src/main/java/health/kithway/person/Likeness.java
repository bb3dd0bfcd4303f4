package health.kithway.person;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A blind index by which two registrations may be seen to be one person. */
record Likeness(Kind kind, byte[] index) {

    enum Kind {
        /** A first name and a telephone number. */
        CALLED_AT_PHONE,
        /** A first name and an e-mail address. */
        CALLED_AT_EMAIL,
        /** A whole name and a birth date. */
        CALLED_AND_BORN
    }

    /** What is indexed. Never kept. */
    record Value(Kind kind, String text) {
        @Override
        public String toString() {
            return "Value[" + kind + "]";
        }
    }

    /** Of somebody reached through these addresses. */
    static List<Value> values(Particulars who, List<Address> through) {
        List<Value> values = new ArrayList<>();
        String first = plain(who.firstName());
        for (Address address : through) {
            Kind kind = address.kind() == AddressKind.PHONE ? Kind.CALLED_AT_PHONE : Kind.CALLED_AT_EMAIL;
            values.add(new Value(kind, first + "|" + address.value()));
        }
        String last = who.lastName();
        LocalDate born = who.dateOfBirth();
        if (last != null && born != null) {
            values.add(new Value(Kind.CALLED_AND_BORN, first + "|" + plain(last) + "|" + born));
        }
        return values;
    }

    /** Letters only, without accents: José, jose and JOSE are one name. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^\\p{L}]", "")
                .toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "Likeness[" + kind + "]";
    }
}
