package health.kithway.consent.grant;

import health.kithway.consent.ConsentScope;
import health.kithway.consent.receipt.Proved;
import health.kithway.consent.text.AgreedText;
import health.kithway.consent.text.ConsentTextId;
import health.kithway.directory.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One person's yes or no to one scope, as recorded.
 *
 * @param textId what was seen, with version, language and hash; absent where somebody took consent back without a text
 * @param addressIndex blind index of the address it was given for; absent where nothing is sent, or no address was given
 * @param attestedBy kept words: who at a practice attests it
 * @param authorityId by which authority a representative said it; absent where the person spoke for themselves
 * @param programId the program it is about, if it is about one
 * @param noteId kept words: what staff noted
 * @param expiresAt when a yes ends by itself, if it does
 * @param receiptId its signed proof
 * @param occurredAt when it was said; may be long before it was recorded
 */
public record Consent(
        UUID id,
        UUID personId,
        Kind kind,
        ConsentScope scope,
        @Nullable UUID textId,
        @Nullable Integer textVersion,
        @Nullable Language textLanguage,
        byte @Nullable [] textHash,
        byte @Nullable [] addressIndex,
        ConsentMethod method,
        @Nullable UUID attestedBy,
        @Nullable UUID authorityId,
        @Nullable UUID programId,
        @Nullable UUID noteId,
        @Nullable Instant expiresAt,
        @Nullable UUID receiptId,
        Instant occurredAt,
        Instant recordedAt) {

    /** A yes, or a no that ends it. */
    public enum Kind {
        GRANTED,
        REVOKED
    }

    /** Later wins; at the same instant a revocation does. A total order, so that what holds does not depend on arrival. */
    private static final Comparator<Consent> BY_TIME = Comparator.comparing(Consent::occurredAt)
            .thenComparing(Consent::kind)
            .thenComparing(Consent::recordedAt)
            .thenComparing(Consent::id);

    /** What holds now, for each scope that was ever spoken of. */
    public static Map<ConsentScope, Consent> standing(List<Consent> history) {
        Map<ConsentScope, Consent> standing = new EnumMap<>(ConsentScope.class);
        history.stream().sorted(BY_TIME).forEach(consent -> standing.put(consent.scope(), consent));
        return standing;
    }

    /** What holds now where a program is concerned; what was said to another one is not heard (R-TCPA-05). */
    public static Map<ConsentScope, Consent> standingFor(List<Consent> history, @Nullable UUID program) {
        return standing(history.stream().filter(one -> one.concerns(program)).toList());
    }

    /**
     * What holds now for the organization as a whole, and beside it for each program that was spoken of. What was said to a
     * program and is overtaken by something said to the organization is not among it.
     */
    public static List<Consent> standingEverywhere(List<Consent> history) {
        return Stream.concat(
                        Stream.of(Optional.<UUID>empty()),
                        history.stream().map(one -> Optional.ofNullable(one.programId)))
                .distinct()
                .flatMap(program -> standing(history.stream()
                                .filter(one -> one.programId == null
                                        || Optional.of(one.programId).equals(program))
                                .toList())
                        .values()
                        .stream()
                        .filter(one -> Optional.ofNullable(one.programId).equals(program)))
                .toList();
    }

    /** What held at a moment: what was said later is not heard. */
    public static List<Consent> standingAt(List<Consent> history, Instant at) {
        return standingEverywhere(history.stream()
                .filter(consent -> !consent.occurredAt().isAfter(at))
                .toList());
    }

    /**
     * Whether it counts for a program: said to the organization as a whole, or to this program. Where no program is known, a yes
     * to one does not count, and a no to one does (R-TCPA-05, the strict side).
     */
    public boolean concerns(@Nullable UUID program) {
        return programId == null || programId.equals(program) || (program == null && !isGranted());
    }

    /** A yes that ended by itself. */
    public boolean isExpiredAt(Instant at) {
        return expiresAt != null && !at.isBefore(expiresAt);
    }

    /** As staff noted it. */
    Consent noted(UUID note, @Nullable UUID authority, @Nullable UUID program) {
        return with(authority, program, note, receiptId);
    }

    /** As said on a page of a program, if it was one of a program. */
    Consent of(@Nullable UUID program) {
        return with(authorityId, program, noteId, receiptId);
    }

    /** The same words, as a yes that the person replied themselves. */
    Consent confirmed(UUID newId, Instant at) {
        return new Consent(
                newId,
                personId,
                Kind.GRANTED,
                scope,
                textId,
                textVersion,
                textLanguage,
                textHash,
                addressIndex,
                ConsentMethod.REPLY,
                null,
                null,
                programId,
                null,
                expiresAt,
                null,
                at,
                at);
    }

    Consent proved(UUID receipt) {
        return with(authorityId, programId, noteId, receipt);
    }

    private Consent with(
            @Nullable UUID authority, @Nullable UUID program, @Nullable UUID note, @Nullable UUID receipt) {
        return new Consent(
                id,
                personId,
                kind,
                scope,
                textId,
                textVersion,
                textLanguage,
                textHash,
                addressIndex,
                method,
                attestedBy,
                authority,
                program,
                note,
                expiresAt,
                receipt,
                occurredAt,
                recordedAt);
    }

    /** What a receipt says of it. */
    Proved toProved() {
        return new Proved(
                id,
                isGranted(),
                scope,
                textId == null || textVersion == null ? null : new AgreedText(new ConsentTextId(textId), textVersion),
                textLanguage,
                method.name(),
                authorityId != null,
                occurredAt,
                expiresAt);
    }

    public boolean isGranted() {
        return kind == Kind.GRANTED;
    }

    public boolean covers(byte[] index) {
        return Arrays.equals(addressIndex, index);
    }
}
