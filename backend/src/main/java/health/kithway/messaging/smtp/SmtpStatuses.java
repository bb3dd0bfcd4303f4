package health.kithway.messaging.smtp;

import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;

/**
 * What mail servers' codes mean, from {@code messaging/smtp-status-classes.csv}: the enhanced status (RFC 3463) where there is
 * one, since a plain 550 says little.
 */
final class SmtpStatuses {

    /** R-EML-05: three tries within three days. */
    private static final int REPEATS = 3;

    private static final int COLUMNS = 3;
    private static final Pattern ENHANCED = Pattern.compile("\\b([245]\\.\\d{1,3}\\.\\d{1,3})\\b");
    private static final Map<String, FaultKind> KINDS = read();

    private SmtpStatuses() {}

    /**
     * What a refusal in a conversation means.
     *
     * @param code the plain reply code
     * @param said the server's line; an enhanced status in it counts more
     */
    static Fault fault(int code, @Nullable String said) {
        Matcher enhanced = ENHANCED.matcher(said == null ? "" : said);
        return enhanced.find() ? fault(enhanced.group(1)) : fault(String.valueOf(code));
    }

    /** What a status means: by itself, by its group, by its first digit. */
    static Fault fault(String status) {
        FaultKind kind = kind(status);
        return new Fault("SMTP_" + status, kind, kind == FaultKind.TRANSIENT_LIMITED ? REPEATS : 0);
    }

    private static FaultKind kind(String status) {
        for (String known = status; !known.isEmpty(); known = shorter(known)) {
            FaultKind kind = KINDS.get(known);
            if (kind != null) {
                return kind;
            }
        }
        return FaultKind.UNKNOWN;
    }

    /** 5.1.2 is a 5.1, which is a 5; 551 is a 5. */
    private static String shorter(String status) {
        int dot = status.lastIndexOf('.');
        return dot > 0 ? status.substring(0, dot) : status.length() > 1 ? status.substring(0, 1) : "";
    }

    private static Map<String, FaultKind> read() {
        try {
            return new ClassPathResource("messaging/smtp-status-classes.csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", COLUMNS))
                    .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> FaultKind.valueOf(row[1])));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
