package health.kithway.program;

import health.kithway.directory.LocationId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a program's page says in one language. A draft may leave anything open; what must be there is for the check to say.
 *
 * @param heading neutral; never names a service
 * @param intro a sentence of the organization's own
 * @param whatWeDo who this clinic is for
 * @param steps what will happen, in order
 * @param contact whom to ask for, and how
 * @param hours when somebody answers, in words
 * @param emergencyNotice call 911, and no medical details here
 * @param disclosure what whoever shares is told of what they get for it, before they join and on their page (R-INC-10)
 */
public record PageContent(
        String heading,
        @Nullable String intro,
        @Nullable String whatWeDo,
        List<String> steps,
        List<Question> questions,
        List<Guidance> guidance,
        @Nullable String contact,
        @Nullable String hours,
        String emergencyNotice,
        @Nullable String disclosure) {

    public PageContent {
        steps = List.copyOf(steps);
        questions = List.copyOf(questions);
        guidance = List.copyOf(guidance);
    }

    /** Something people ask before they begin. */
    public record Question(String question, String answer) {}

    /**
     * What to know about one location.
     *
     * @param coverage which insurance it takes, and what to ask
     * @param scheduling how a visit is set up there
     */
    public record Guidance(
            LocationId locationId,
            @Nullable String coverage,
            @Nullable String scheduling) {}

    /** A page without what is particular to this organization. */
    public static PageContent of(
            String heading,
            @Nullable String intro,
            List<String> steps,
            List<Question> questions,
            String emergencyNotice) {
        return new PageContent(heading, intro, null, steps, questions, List.of(), null, null, emergencyNotice, null);
    }

    /** A page on which nothing is written yet. */
    public static PageContent blank() {
        return of("", null, List.of(), List.of(), "");
    }

    /** The same with what whoever shares is told. */
    public PageContent disclosing(String told) {
        return new PageContent(
                heading, intro, whatWeDo, steps, questions, guidance, contact, hours, emergencyNotice, told);
    }

    /** The same without a word about sharing. */
    PageContent unshared() {
        return new PageContent(
                heading, intro, whatWeDo, steps, questions, guidance, contact, hours, emergencyNotice, null);
    }

    public Optional<Guidance> guidanceFor(LocationId location) {
        return guidance.stream()
                .filter(known -> known.locationId().equals(location))
                .findFirst();
    }
}
