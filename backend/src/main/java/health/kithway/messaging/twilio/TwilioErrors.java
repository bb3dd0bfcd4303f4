package health.kithway.messaging.twilio;

import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;

/** Twilio's error codes and what each means, from {@code messaging/twilio-error-classes.csv} (R-TWI-09). */
final class TwilioErrors {

    private static final Logger log = LoggerFactory.getLogger(TwilioErrors.class);
    private static final int HANDSET_UNREACHABLE = 30003;
    private static final int COLUMNS_READ = 5;
    private static final Map<Integer, FaultKind> KINDS = read();

    private TwilioErrors() {}

    /** An unknown code is not tried again, and somebody is told. */
    static Fault fault(int code) {
        FaultKind kind = KINDS.get(code);
        if (kind == null) {
            log.error("Twilio told of an error that is not in the table: {}", code);
        }
        FaultKind known = kind == null ? FaultKind.UNKNOWN : kind;
        return new Fault("TWILIO_" + code, known, repeats(code, known));
    }

    static boolean isSafeToRepeat(int code) {
        return KINDS.get(code) == FaultKind.TRANSIENT_SAFE;
    }

    private static int repeats(int code, FaultKind kind) {
        return switch (kind) {
            case TRANSIENT_SAFE, TRANSIENT, TRANSIENT_SENDER, TRANSIENT_DAILY, DEFER -> 4;
            case TRANSIENT_LIMITED -> code == HANDSET_UNREACHABLE ? 2 : 1;
            case EXPIRED,
                    PERMANENT_ADDRESS,
                    PERMANENT_CONSENT,
                    PERMANENT_CONTENT,
                    PERMANENT_PAIR,
                    PERMANENT_SOFT,
                    CONFIG,
                    CONFIG_OR_PERMANENT,
                    BUG,
                    OUR_FAULT,
                    UNKNOWN -> 0;
        };
    }

    private static Map<Integer, FaultKind> read() {
        try {
            return new ClassPathResource("messaging/twilio-error-classes.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", COLUMNS_READ))
                    .flatMap(TwilioErrors::codes)
                    .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Stream<Map.Entry<Integer, FaultKind>> codes(String[] row) {
        return Arrays.stream(row[0].split("/"))
                .map(code -> Map.entry(Integer.valueOf(code), FaultKind.valueOf(row[3])));
    }
}
