package health.kithway.sandbox.phone;

import health.kithway.sandbox.mail.Mail;
import health.kithway.sandbox.mail.SandboxMailbox;
import health.kithway.sandbox.phone.Handset.Bubble;
import health.kithway.sandbox.phone.Handset.Conversation;
import health.kithway.sandbox.phone.Handset.Letter;
import health.kithway.sandbox.twilio.Text;
import health.kithway.sandbox.twilio.Texts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Puts texts and e-mails on the phones they belong to: the demo people first, then whoever else was written to, newest first. */
public final class Handsets {

    private static final int STRANGERS = 8;

    private final List<Contact> people;
    private final Map<String, String> senders;
    private final Texts texts;
    private final SandboxMailbox mailbox;
    private final Clock clock;
    private final ZoneId zone;

    /** @param senders the organizations' numbers and their names */
    public Handsets(
            List<Contact> people,
            Map<String, String> senders,
            Texts texts,
            SandboxMailbox mailbox,
            Clock clock,
            ZoneId zone) {
        this.people = List.copyOf(people);
        this.senders = Map.copyOf(senders);
        this.texts = texts;
        this.mailbox = mailbox;
        this.clock = clock;
        this.zone = zone;
    }

    public String version() {
        return texts.version() + "." + mailbox.version();
    }

    public List<Handset> all() {
        List<Text> written = texts.all();
        List<Mail> mails = mailbox.all();
        List<Handset> shown = new ArrayList<>();
        people.forEach(person -> shown.add(handset(person, written, mails)));
        Stream.concat(strangersWithPhone(written), strangersWithMail(mails))
                .limit(STRANGERS)
                .forEach(person -> shown.add(handset(person, written, mails)));
        return shown;
    }

    private Stream<Contact> strangersWithPhone(List<Text> written) {
        return written.reversed().stream()
                .map(Text::handset)
                .distinct()
                .filter(phone -> people.stream().noneMatch(person -> phone.equals(person.phone())))
                .map(phone -> new Contact(shown(phone), "not one of the demo people", phone, null));
    }

    private Stream<Contact> strangersWithMail(List<Mail> mails) {
        return mails.reversed().stream()
                .map(Mail::to)
                .distinct()
                .filter(address -> people.stream().noneMatch(person -> address.equals(person.email())))
                .map(address -> new Contact(address, "not one of the demo people", "", address));
    }

    private Handset handset(Contact person, List<Text> written, List<Mail> mails) {
        List<Text> own = written.stream()
                .filter(text -> text.handset().equals(person.phone()))
                .toList();
        List<Letter> letters = mails.reversed().stream()
                .filter(mail -> mail.to().equals(person.email()))
                .map(this::letter)
                .toList();
        String email = person.email() == null ? "" : person.email();
        String key = (person.phone() + email).replaceAll("[^A-Za-z0-9]", "");
        return new Handset(
                key,
                person.name(),
                person.part(),
                person.phone(),
                shown(person.phone()),
                email,
                conversations(own),
                letters);
    }

    private List<Conversation> conversations(List<Text> own) {
        Map<String, List<Text>> bySender = new LinkedHashMap<>();
        own.reversed()
                .forEach(text -> bySender.computeIfAbsent(text.sender(), sender -> new ArrayList<>())
                        .addFirst(text));
        return bySender.entrySet().stream()
                .map(entry -> conversation(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Conversation conversation(String sender, List<Text> between) {
        List<Bubble> bubbles = between.stream().map(this::bubble).toList();
        boolean stopped = between.reversed().stream()
                .filter(Text::inbound)
                .map(text -> text.body().strip().toUpperCase(Locale.ROOT))
                .filter(word -> word.equals("STOP") || word.equals("START"))
                .findFirst()
                .filter("STOP"::equals)
                .isPresent();
        return new Conversation(sender, senders.getOrDefault(sender, shown(sender)), bubbles, stopped);
    }

    private Bubble bubble(Text text) {
        String state = text.inbound() ? "" : text.state().word();
        String problem = text.note() == null ? "" : text.note();
        String shownState = Stream.of(state, problem)
                .filter(word -> !word.isEmpty())
                .reduce("", (a, b) -> a.isEmpty() ? b : a + " · " + b);
        boolean trouble = text.note() != null || text.errorCode() != null;
        List<Passage> passages = text.body().isEmpty()
                ? List.of(new Passage("(words removed at the carrier)", null))
                : Passage.of(text.body());
        return new Bubble(text.inbound(), passages, time(text.createdAt()), shownState, trouble);
    }

    private Letter letter(Mail mail) {
        String unsubscribe = mail.unsubscribe() == null ? "" : mail.unsubscribe();
        return new Letter(
                mail.number(), mail.from(), mail.subject(), Passage.of(mail.body()), unsubscribe, time(mail.at()));
    }

    private String time(Instant at) {
        LocalDate today = clock.instant().atZone(zone).toLocalDate();
        boolean sameDay = at.atZone(zone).toLocalDate().equals(today);
        String pattern = sameDay ? "h:mm a" : "EEE, MMM d, h:mm a";
        return DateTimeFormatter.ofPattern(pattern, Locale.US).format(at.atZone(zone));
    }

    /** (312) 555-0142 for +13125550142. */
    static String shown(String number) {
        return number.matches("\\+1\\d{10}")
                ? "(%s) %s-%s".formatted(number.substring(2, 5), number.substring(5, 8), number.substring(8))
                : number;
    }
}
