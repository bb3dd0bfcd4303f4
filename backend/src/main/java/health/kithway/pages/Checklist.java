package health.kithway.pages;

import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.text.ConsentText;
import health.kithway.directory.LocationId;
import health.kithway.pages.Draft.Agreed;
import health.kithway.pages.Draft.Reach;
import health.kithway.pages.Draft.Step;
import health.kithway.pages.Draft.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What may be agreed to on this journey, and the answers as they are read back before sending. */
record Checklist(Journey journey) {

    /** Only what can come true: no texts without a number, no telling a sharer where the link knows none. */
    View.Agree agreePage() {
        List<ConsentText> offered = journey.landing().agreements().stream()
                .filter(text -> isOffered(text.purpose()))
                .sorted(java.util.Comparator.comparing(text -> !text.isRequired()))
                .toList();
        Agreed agreed = journey.answered().answers().agreed();
        List<String> ticked = agreed == null
                ? List.of()
                : agreed.ticks().stream().map(Draft.Tick::value).toList();
        return new View.Agree(IntStream.range(0, offered.size())
                        .mapToObj(at -> text(at, offered.get(at)))
                        .toList())
                .ticked(ticked);
    }

    View.Check checkPage() {
        Reach reach = reach();
        List<View.Row> rows = new ArrayList<>();
        rows.add(words("check.who", "who." + journey.answered().answers().whoFor(), Step.WHO));
        rows.addAll(where());
        rows.add(typed("check.name", (reach.firstName() + " " + reach.lastName()).strip()));
        rows.add(typed("check.phone", reach.phone()));
        rows.add(typed("check.email", reach.email()));
        rows.add(words("check.bestTime", "reach.bestTime." + reach.bestTime(), Step.REACH));
        rows.add(words(
                "check.speak", "reach.speak." + journey.answered().language().tag(), Step.REACH));
        if (!reach.relation().isEmpty())
            rows.add(words("check.relation", "reach.relation." + reach.relation(), Step.REACH));
        if (!reach.patientFirstName().isEmpty()) rows.add(typed("check.patient", reach.patientFirstName()));
        rows.addAll(plan());
        rows.add(new View.Row("check.agreed", agreedTo(), Step.AGREE.path()));
        return new View.Check(rows);
    }

    private List<View.Row> where() {
        Where where = Objects.requireNonNull(journey.answered().answers().where());
        View.Where asked = journey.wherePage();
        @Nullable String kind = journey.kindName(where);
        View.Answer service = kind == null ? new View.Answer("where.unsure", true) : new View.Answer(kind, false);
        List<View.Row> rows = new ArrayList<>();
        rows.add(new View.Row("check.location", List.of(place(where)), asked.isAsksPlace() ? Step.WHERE.path() : null));
        if (asked.isAsksZip()) rows.add(typed("check.zip", where.zip(), Step.WHERE));
        rows.add(new View.Row("check.service", List.of(service), asked.isAsksService() ? Step.WHERE.path() : null));
        return rows;
    }

    private View.Answer place(Where where) {
        LocationId place = where.location();
        return place == null
                ? new View.Answer("where.nearest", true)
                : new View.Answer(journey.location(place).name(), false);
    }

    private List<View.Row> plan() {
        Draft.Plan plan = journey.answered().answers().plan();
        if (plan == null || !journey.answered().answers().asks().plan()) return List.of();
        return switch (plan.said().answer()) {
            case PLAN -> List.of(typed("check.plan", plan.name(), Step.INSURANCE));
            case NONE, NOT_SURE ->
                List.of(words("check.plan", "insurance." + plan.said().answer(), Step.INSURANCE));
            case NOT_SAID -> List.of(typed("check.plan", "", Step.INSURANCE));
        };
    }

    private List<View.Answer> agreedTo() {
        return agreePage().texts().stream()
                .filter(View.Text::ticked)
                .map(text -> new View.Answer(text.label(), false))
                .toList();
    }

    private boolean isOffered(ConsentPurpose purpose) {
        return switch (purpose) {
            case USE_ANSWERS -> true;
            case TEXT_ABOUT_VISIT -> !reach().phone().isEmpty();
            case EMAIL_ABOUT_VISIT, NEWS -> !reach().email().isEmpty();
            case TELL_SHARER -> journey.landing().link().sharerId() != null;
            case ATTESTED, TELL_CIRCLE, UNENCRYPTED_RISK, AUTHORIZATION, PART2 -> false;
        };
    }

    private Reach reach() {
        return Objects.requireNonNullElse(journey.answered().answers().reach(), Reach.NONE);
    }

    private static View.Text text(int at, ConsentText text) {
        return new View.Text(
                at == 0 ? "agreed" : "agreed-" + at,
                new Draft.Tick(text.id().toString(), text.version()).value(),
                text.purpose().name(),
                text.label(),
                text.wording(),
                String.valueOf(text.version()),
                text.isRequired(),
                false);
    }

    private static View.Row words(String question, String answer, Step step) {
        return new View.Row(question, List.of(new View.Answer(answer, true)), step.path());
    }

    private static View.Row typed(String question, String answer) {
        return typed(question, answer, Step.REACH);
    }

    private static View.Row typed(String question, String answer, Step step) {
        List<View.Answer> answers = Stream.of(answer)
                .filter(given -> !given.isEmpty())
                .map(given -> new View.Answer(given, false))
                .toList();
        return new View.Row(question, answers, step.path());
    }
}
