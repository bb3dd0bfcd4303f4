package health.kithway.program.link;

import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Chooses codes by chance. */
@Component
final class LinkCodes {

    /** Digits and capitals without look-alikes, so that a code survives a poster and an upper-case QR address. */
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /** 26 characters of 5 random bits each: 130 bits (R-ATT-01). */
    private static final int LENGTH = 26;

    private final RandomGenerator chance;

    LinkCodes(RandomGenerator chance) {
        this.chance = chance;
    }

    /** What a link is called by, in its address and on the phone. */
    record Codes(String code, @Nullable String spoken) {}

    Codes choose(NewShareLink link) {
        @Nullable String given = link.code();
        return new Codes(
                given == null ? code() : given,
                link.spoken() ? SpokenCode.random(chance).value() : null);
    }

    private String code() {
        return chance.ints(LENGTH, 0, ALPHABET.length())
                .mapToObj(ALPHABET::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
