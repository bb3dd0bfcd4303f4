package health.kithway.person;

import java.util.Locale;

/**
 * An address in the one form it is stored, indexed and sent to.
 *
 * @param value a phone number in E.164, or an e-mail address in lower case
 */
public record Address(AddressKind kind, String value) {

    /**
     * Brings what somebody typed, or a carrier sent, into that form. A phone number that is none (a short code, say) keeps its
     * characters: it can be looked for and will belong to nobody.
     */
    public static Address of(AddressKind kind, String text) {
        return switch (kind) {
            case PHONE -> new Address(kind, phone(text));
            case EMAIL -> new Address(kind, text.strip().toLowerCase(Locale.ROOT));
        };
    }

    private static String phone(String text) {
        return switch (PhoneNumbers.parse(text)) {
            case PhoneNumbers.Usable(String e164) -> e164;
            case PhoneNumbers.CannotText(String e164) -> e164;
            case PhoneNumbers.NotANumber() -> text.strip();
        };
    }

    @Override
    public String toString() {
        return "Address[" + kind + "]";
    }
}
