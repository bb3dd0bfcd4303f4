package health.kithway.pages;

import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.routing.Handover;
import health.kithway.routing.rule.Coverage;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The answers given so far, carried by the reader's own phone in a sealed cookie; nothing of it is stored here.
 *
 * @param id becomes the submission's id, so that sending twice makes one referral
 * @param token stands in every form of this draft: a form made elsewhere cannot know it
 * @param savedAt when the last form was taken; twenty idle minutes later the draft is worthless
 */
record Draft(
        UUID id,
        String token,
        String code,
        Language language,
        Instant savedAt,
        @Nullable UUID visit,
        Answers answers,
        @Nullable Sent sent) {

    record Answers(
            @Nullable String whoFor,
            Asks asks,
            @Nullable Where where,
            @Nullable Reach reach,
            @Nullable Plan plan,
            @Nullable Agreed agreed) {
        static final Answers NONE = new Answers(null, Asks.NOTHING, null, null, null, null);

        boolean forAnother() {
            return "SOMEONE_I_HELP".equals(whoFor) || forChild();
        }

        boolean forChild() {
            return "MY_CHILD".equals(whoFor);
        }
    }

    /** What the program's rules want to know as well. */
    record Asks(boolean zip, boolean plan) {
        static final Asks NOTHING = new Asks(false, false);
    }

    /** Without a service line: not sure, the clinic calls. Without a location: any will do. The ZIP code is empty where none was given. */
    record Where(@Nullable LocationId location, @Nullable ServiceLineId serviceLine, String zip) {}

    /** What was said about insurance; the name is there where a plan was chosen. */
    record Plan(Coverage said, String name) {}

    /** As typed, except that blanks around are gone; empty where nothing was given. */
    record Reach(
            String firstName,
            String lastName,
            String phone,
            String email,
            String bestTime,
            String relation,
            String patientFirstName) {
        static final Reach NONE = new Reach("", "", "", "", "ANY", "", "");

        boolean sameWays(@Nullable Reach other) {
            return other != null
                    && phone.isEmpty() == other.phone.isEmpty()
                    && email.isEmpty() == other.email.isEmpty();
        }
    }

    /** The boxes ticked, and the language their texts were read in. */
    record Agreed(Language language, List<Tick> ticks) {}

    record Tick(String textId, int version) {
        static Tick of(String value) {
            int mark = value.lastIndexOf('~');
            return new Tick(value.substring(0, mark), Integer.parseInt(value.substring(mark + 1)));
        }

        String value() {
            return textId + "~" + version;
        }
    }

    /** What stays on the phone after sending: no name, no number. */
    record Sent(
            String reference,
            LocationId location,
            String place,
            String phone,
            boolean byEmail,
            boolean unsure,
            Handover booking) {}

    Draft with(Answers more) {
        return new Draft(id, token, code, language, savedAt, visit, more, sent);
    }

    Draft who(String whoFor, Asks asks) {
        Reach reach = whoFor.equals(answers.whoFor) ? answers.reach : null;
        return with(new Answers(whoFor, asks, answers.where, reach, answers.plan, answers.agreed));
    }

    Draft where(Where where) {
        return with(new Answers(answers.whoFor, answers.asks, where, answers.reach, answers.plan, answers.agreed));
    }

    /** Other ways to be reached make other things to agree to, so those are asked again. */
    Draft reach(Reach reach) {
        Agreed agreed = reach.sameWays(answers.reach) ? answers.agreed : null;
        return with(new Answers(answers.whoFor, answers.asks, answers.where, reach, answers.plan, agreed));
    }

    Draft plan(Plan plan) {
        return with(new Answers(answers.whoFor, answers.asks, answers.where, answers.reach, plan, answers.agreed));
    }

    Draft agreed(List<Tick> ticks) {
        Agreed agreed = new Agreed(language, List.copyOf(ticks));
        return with(new Answers(answers.whoFor, answers.asks, answers.where, answers.reach, answers.plan, agreed));
    }

    Draft in(Language other) {
        return new Draft(id, token, code, other, savedAt, visit, answers, sent);
    }

    Draft savedAt(Instant now) {
        return new Draft(id, token, code, language, now, visit, answers, sent);
    }

    Draft sent(Sent receipt) {
        return new Draft(id, token, code, language, savedAt, null, Answers.NONE, receipt);
    }

    /** The first question that still needs an answer. */
    Step next() {
        if (sent != null) return Step.DONE;
        if (answers.whoFor == null) return Step.WHO;
        if (answers.where == null) return Step.WHERE;
        if (answers.reach == null) return Step.REACH;
        if (answers.asks.plan && answers.plan == null) return Step.INSURANCE;
        boolean agreedAsRead = answers.agreed != null && answers.agreed.language == language;
        return agreedAsRead ? Step.CHECK : Step.AGREE;
    }

    /** The pages in their order; the path of each is its name. */
    enum Step {
        WHO("who"),
        WHERE("where"),
        REACH("reach"),
        INSURANCE("insurance"),
        AGREE("agree"),
        CHECK("check"),
        DONE("done");

        private final String path;

        Step(String path) {
            this.path = path;
        }

        String path() {
            return path;
        }

        boolean reachableFrom(Draft draft) {
            return (this != INSURANCE || draft.answers.asks.plan) && reachableFrom(draft.next());
        }

        boolean reachableFrom(Step next) {
            return next == DONE ? this == DONE : this != DONE && compareTo(next) <= 0;
        }
    }
}
