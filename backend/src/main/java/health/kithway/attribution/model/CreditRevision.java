package health.kithway.attribution.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The credit of one referral as it follows from what is known: derived again from the same statements it is the same to the
 * byte (R-ATT-03).
 *
 * @param windowDays the window that applied
 */
public record CreditRevision(Approach approach, ModelVersion version, int windowDays, List<Share> shares) {

    /** Written in front, so that another form of the text could never be taken for this one. */
    private static final String FORM = "kithway credit 1";

    public static CreditRevision of(Approach approach, Collection<Touch> statements, List<ModelVersion> declared) {
        ModelVersion version = ModelVersion.of(declared, approach);
        return new CreditRevision(
                approach,
                version,
                version.days(approach.serviceLineId()),
                Attribution.credit(approach, statements, version));
    }

    /** SHA-256 of the touches that were used, those that did not count among them. */
    public String touchHash() {
        return sha256(shares.stream().map(share -> line(share.touch())).collect(Collectors.joining("\n")));
    }

    /** SHA-256 of the whole text. */
    public String creditHash() {
        return sha256(text());
    }

    /** Everything that was decided, and from what, as text. */
    public String text() {
        String head = String.join(
                "|",
                FORM,
                approach.referralId().toString(),
                text(approach.programId()),
                text(approach.serviceLineId()),
                approach.sentAt().toString(),
                approach.closesAt().toString(),
                text(approach.mergedInto()),
                version.model().name(),
                Integer.toString(version.version()),
                Integer.toString(windowDays));
        return head + "\n"
                + shares.stream()
                        .map(share -> line(share.touch()) + "|" + share.reason() + "|" + share.basisPoints() + "|"
                                + share.principal() + "\n")
                        .collect(Collectors.joining());
    }

    private static String line(Touch touch) {
        return String.join(
                "|",
                touch.touchId().toString(),
                touch.kind().name(),
                touch.channel().name(),
                text(touch.shareLinkId()),
                text(touch.programId()),
                text(touch.campaignId()),
                text(touch.practiceId()),
                text(touch.classification()),
                touch.occurredAt().toString(),
                touch.recordedAt().toString());
    }

    private static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
