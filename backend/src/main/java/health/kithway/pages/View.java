package health.kithway.pages;

import health.kithway.program.Channel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one page says, ready to be shown; each knows its template and the status it is answered with. Those of circles, and of what is known of a reader, are in files of their own. */
interface View {

    /** The template's name under {@code templates/pages}. */
    default String template() {
        return getClass().getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(java.util.Locale.ROOT);
    }

    /** A link that no longer works is not found. */
    default int status() {
        return template().endsWith("-gone") ? 404 : 200;
    }

    record Place(
            String id,
            String name,
            String address,
            @Nullable String hours) {}

    record Kind(String id, String name, @Nullable String onlyAt) {}

    record Question(String question, String answer) {}

    record Landing(
            @Nullable String heading,
            @Nullable String intro,
            @Nullable String sharer,
            List<String> steps,
            @Nullable String emergency,
            List<Place> places,
            List<Question> questions,
            @Nullable String opening,
            More more,
            boolean preview)
            implements View {

        Landing(
                @Nullable String heading,
                @Nullable String intro,
                @Nullable String sharer,
                List<String> steps,
                @Nullable String emergency,
                List<Place> places,
                List<Question> questions,
                @Nullable String opening) {
            this(heading, intro, sharer, steps, emergency, places, questions, opening, More.NOTHING, false);
        }

        Landing opened(String visit) {
            return new Landing(heading, intro, sharer, steps, emergency, places, questions, visit, more, preview);
        }

        /** For those who look at it before visitors do. */
        Landing asPreview() {
            return new Landing(heading, intro, sharer, steps, emergency, places, questions, null, more, true);
        }
    }

    /** What is particular to the organization. */
    record More(
            @Nullable String whatWeDo,
            List<Guide> guides,
            @Nullable String contact,
            @Nullable String hours) {
        static final More NOTHING = new More(null, List.of(), null, null);
    }

    /** Insurance and scheduling at one place. */
    record Guide(
            String place,
            @Nullable String coverage,
            @Nullable String scheduling) {}

    record Closed(String state) implements View {
        @Override
        public int status() {
            return "PAUSED".equals(state) ? 200 : 410;
        }
    }

    record Who(@Nullable String whoFor) implements View {}

    record Where(
            List<Place> places,
            List<Kind> services,
            @Nullable String locationId,
            @Nullable String serviceLineId,
            boolean zipHelps,
            String zip)
            implements View {

        Where chosen(String place, String kind, String zip) {
            return new Where(places, services, place, kind, zipHelps, zip);
        }

        /** Where there is one place only, it does not matter how far it is. */
        public boolean isAsksZip() {
            return zipHelps && isAsksPlace();
        }

        public boolean isAsksPlace() {
            return places.size() > 1;
        }

        public boolean isAsksService() {
            return services.size() > 1;
        }

        public String getHeadingKey() {
            if (isAsksPlace() && isAsksService()) return "where.heading.both";
            return isAsksService() ? "where.heading.service" : "where.heading";
        }
    }

    record Reach(
            boolean forAnother,
            boolean forChild,
            String firstName,
            String lastName,
            String phone,
            String email,
            String bestTime,
            String speak,
            String relation,
            String patientFirstName)
            implements View {

        static Reach of(Draft.Reach given, String speak, Draft.Answers answers) {
            return new Reach(
                    answers.forAnother(),
                    answers.forChild(),
                    given.firstName(),
                    given.lastName(),
                    given.phone(),
                    given.email(),
                    given.bestTime(),
                    speak,
                    given.relation(),
                    given.patientFirstName());
        }
    }

    /** The plans that may be named, and the one chosen. */
    record Insurance(List<Option> plans, String plan) implements View {}

    record Option(String id, String name) {}

    record Agree(List<Text> texts) implements View {

        Agree ticked(List<String> values) {
            return new Agree(texts.stream()
                    .map(text -> text.ticked(values.contains(text.value())))
                    .toList());
        }
    }

    /** One consent text beside its box; {@code value} is what the ticked box sends: the text's id and version. */
    record Text(
            String field,
            String value,
            String purpose,
            String label,
            String fullText,
            String version,
            boolean required,
            boolean ticked) {

        Text ticked(boolean ticked) {
            return new Text(field, value, purpose, label, fullText, version, required, ticked);
        }
    }

    record Check(List<Row> rows) implements View {}

    record Row(
            String question, List<Answer> answers, @Nullable String page) {}

    /** An answer as typed, or (wording) a key of the wording. */
    record Answer(String text, boolean wording) {}

    /**
     * @param share the link that brought the reader, to hand on
     * @param disclosure what they get for sharing, where they may have a page to share from; then there is no link
     */
    record Done(
            String reference,
            String place,
            String phone,
            String phoneLink,
            boolean byEmail,
            boolean unsure,
            Booking booking,
            @Nullable String share,
            @Nullable String disclosure)
            implements View {}

    /** How a time is found: a site to book at, a number to call, or being called, if it is said when. */
    record Booking(String kind, @Nullable String url, List<Window> windows) {}

    /** Days and times as people write them. */
    record Window(String firstDay, String lastDay, String from, String until) {
        public String getWording() {
            return firstDay.equals(lastDay) ? "done.window.day" : "done.window";
        }
    }

    record Shared(String program, String heading, String disclosure) {}

    record Share(List<Shared> programs, long shared, boolean thanked) implements View {}

    /** One link, ready for the reader's own phone; {@code act} starts the program that sends it, {@code qr} is its picture. */
    record ShareReady(
            String way,
            String address,
            String body,
            @Nullable String act,
            @Nullable String qr,
            String disclosure,
            String back)
            implements View {}

    record ShareGone() implements View {}

    record Heard() implements View {

        /** Ways that somebody can tell apart; how a practice sends is not among them. */
        static final Channel[] CHOICES = {
            Channel.TEXT, Channel.EMAIL, Channel.PRINT, Channel.WEB, Channel.SOCIAL, Channel.PHONE, Channel.DESK
        };

        public List<Channel> getChoices() {
            return List.of(CHOICES);
        }
    }

    record Noted() implements View {}

    record Information() implements View {}

    record Mistake() implements View {}

    record Stop() implements View {}

    record Stopped() implements View {}

    record StopGone() implements View {}

    record Unknown() implements View {
        @Override
        public int status() {
            return 404;
        }
    }

    record Again() implements View {
        @Override
        public int status() {
            return 409;
        }
    }

    record Forgotten() implements View {}

    record Many() implements View {
        @Override
        public int status() {
            return 429;
        }
    }

    record Failed() implements View {
        @Override
        public int status() {
            return 500;
        }
    }
}
