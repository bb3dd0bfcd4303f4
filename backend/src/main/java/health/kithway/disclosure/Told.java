package health.kithway.disclosure;

import health.kithway.consent.disclosure.RecordedDisclosure;
import health.kithway.disclosure.accounting.NotedDisclosure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside the organization was told something of the person.
 *
 * @param at when; the last time where there were several
 * @param to what they are: {@code MEMBER}, {@code PRACTICE}, {@code SHARER}, or {@code OTHER} for whom staff noted
 * @param name who they are, where staff noted it
 * @param what the topic, e.g. {@code STATUS}, or words of staff
 * @param why the reason it was allowed, e.g. {@code TREATMENT}, or words of staff
 * @param times how often, one after the other
 */
public record Told(Instant at, String to, @Nullable String name, String what, String why, int times) {

    /** Whom staff noted. */
    public static final String OTHER = "OTHER";

    static Told of(RecordedDisclosure decided) {
        return new Told(
                decided.decidedAt(),
                decided.recipientKind().name(),
                null,
                decided.topic().name(),
                decided.decision().reason().name(),
                1);
    }

    static Told of(NotedDisclosure noted) {
        return new Told(
                noted.occurredAt(),
                OTHER,
                noted.particulars().recipient(),
                noted.particulars().what(),
                noted.particulars().why(),
                1);
    }

    /** Newest first; a practice that looks every hour is one line. What was not permitted was not told. */
    static List<Told> gather(List<RecordedDisclosure> decided, List<NotedDisclosure> noted) {
        List<Told> told = new ArrayList<>();
        Stream.concat(
                        decided.stream()
                                .filter(one -> one.decision().permitted())
                                .map(Told::of),
                        noted.stream().map(Told::of))
                .sorted(Comparator.comparing(Told::at).reversed())
                .forEach(one -> {
                    if (!told.isEmpty() && told.getLast().isLike(one)) {
                        told.set(told.size() - 1, told.getLast().andEarlier());
                    } else {
                        told.add(one);
                    }
                });
        return List.copyOf(told);
    }

    private boolean isLike(Told other) {
        return name == null && to.equals(other.to) && what.equals(other.what) && why.equals(other.why);
    }

    private Told andEarlier() {
        return new Told(at, to, name, what, why, times + 1);
    }
}
