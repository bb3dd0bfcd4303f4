package health.kithway.person;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberToTimeZonesMapper;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads phone numbers as people in the United States type them. */
public final class PhoneNumbers {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "US";

    private PhoneNumbers() {}

    /** What a typed phone number turned out to be. */
    public sealed interface Parsed {}

    /**
     * A number that can be called, and as far as can be known texted.
     *
     * @param e164 e.g. {@code +13125550142}
     */
    public record Usable(String e164) implements Parsed {
        @Override
        public String toString() {
            return "Usable";
        }
    }

    /** A number that surely takes no texts: a landline, a toll-free or a premium number. */
    public record CannotText(String e164) implements Parsed {
        @Override
        public String toString() {
            return "CannotText";
        }
    }

    /** Not a complete phone number, or one with an extension. */
    public record NotANumber() implements Parsed {}

    /** Any usual way of writing is accepted. Numbers without a country code are read as American ones. */
    public static Parsed parse(String text) {
        try {
            PhoneNumber number = NUMBERS.parse(text, HOME);
            return NUMBERS.isValidNumber(number) && !number.hasExtension() ? classify(number) : new NotANumber();
        } catch (NumberParseException unreadable) {
            return new NotANumber();
        }
    }

    /**
     * Every time zone the holder may be in, as far as the number tells (numbers are carried along when people move); empty when
     * it tells nothing.
     */
    public static Set<ZoneId> zones(String e164) {
        try {
            return PhoneNumberToTimeZonesMapper.getInstance().getTimeZonesForNumber(NUMBERS.parse(e164, HOME)).stream()
                    .flatMap(PhoneNumbers::zone)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (NumberParseException unreadable) {
            return Set.of();
        }
    }

    // American landlines and mobiles share their ranges (FIXED_LINE_OR_MOBILE): only a sure "no" is one.
    private static Parsed classify(PhoneNumber number) {
        String e164 = NUMBERS.format(number, PhoneNumberFormat.E164);
        return switch (NUMBERS.getNumberType(number)) {
            case MOBILE, FIXED_LINE_OR_MOBILE, VOIP, PERSONAL_NUMBER, UNKNOWN -> new Usable(e164);
            case FIXED_LINE, TOLL_FREE, PREMIUM_RATE, SHARED_COST, PAGER, UAN, VOICEMAIL -> new CannotText(e164);
        };
    }

    private static Stream<ZoneId> zone(String id) {
        try {
            return id.equals(PhoneNumberToTimeZonesMapper.getUnknownTimeZone())
                    ? Stream.of()
                    : Stream.of(ZoneId.of(id));
        } catch (DateTimeException unknown) {
            return Stream.of();
        }
    }
}
