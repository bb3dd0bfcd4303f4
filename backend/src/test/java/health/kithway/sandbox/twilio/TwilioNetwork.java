package health.kithway.sandbox.twilio;

import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * What happens to a text behind Twilio's API: it is queued, sent, delivered, and answered from a handset. Numbers in
 * {@code managed} have their opt-outs kept by Twilio itself, as by default; for the others Kithway keeps them.
 */
public final class TwilioNetwork {

    /** A text to this number is lost on the way, whatever it says. */
    public static final String UNREACHABLE = "+13125550199";

    /** So that somebody who looks at the phone can see it happen. */
    public static final Duration USUAL_PACE = Duration.ofMillis(700);

    private static final int UNKNOWN_HANDSET = 30005;

    private final Texts texts;
    private final Webhooks webhooks;
    private final Clock clock;
    private final RandomGenerator chance;
    private final Set<String> managed;
    private final AtomicInteger underway = new AtomicInteger();
    private volatile Duration pace = USUAL_PACE;

    public TwilioNetwork(Texts texts, TwilioAccount account, Clock clock, RandomGenerator chance, Set<String> managed) {
        this.texts = texts;
        this.webhooks = new Webhooks(account);
        this.clock = clock;
        this.chance = chance;
        this.managed = Set.copyOf(managed);
    }

    /** How long a text takes from one state to the next. */
    public void pace(Duration each) {
        pace = each;
    }

    /** True when no text is on its way and no callback is open. */
    public boolean quiet() {
        return underway.get() == 0;
    }

    /** Takes a text from the API; its way begins once the answer is out, as a callback never overtakes it by much at Twilio. */
    Text accept(String from, String to, String body, @Nullable String statusCallback) {
        Text text = text(Text.Direction.OUTBOUND_API, from, to, body, TextState.QUEUED, statusCallback);
        texts.add(text);
        List<TextState> way = UNREACHABLE.equals(to)
                ? List.of(TextState.SENT, TextState.UNDELIVERED)
                : List.of(TextState.SENT, TextState.DELIVERED);
        underway.incrementAndGet();
        Flux.fromIterable(way)
                .concatMap(state -> Mono.delay(pace).then(Mono.defer(() -> reach(text, state))))
                .doFinally(signal -> underway.decrementAndGet())
                .subscribe();
        return text;
    }

    private Mono<Void> reach(Text text, TextState state) {
        Integer error = state == TextState.UNDELIVERED ? UNKNOWN_HANDSET : null;
        texts.change(text.sid(), before -> before.as(state, error, clock.instant()));
        String url = text.statusCallback();
        if (url == null) {
            return Mono.empty();
        }
        return webhooks.post(url, webhooks.state(text.as(state, error, clock.instant()), error))
                .doOnNext(problem ->
                        texts.change(text.sid(), before -> before.noted(problem + " to the delivery report")))
                .then();
    }

    /** Somebody writes from a handset. */
    public Mono<Text> write(String from, String to, String body, String inboundUrl) {
        Text text = text(Text.Direction.INBOUND, from, to, body, TextState.RECEIVED, null);
        Keyword keyword = managed.contains(to) ? Keyword.in(body) : null;
        texts.add(text);
        if (keyword != null) {
            texts.add(text(Text.Direction.OUTBOUND_REPLY, to, from, keyword.answer, TextState.DELIVERED, null));
        }
        return webhooks.post(inboundUrl, webhooks.received(text, keyword))
                .doOnNext(problem -> texts.change(text.sid(), before -> before.noted(problem + " to this text")))
                .then(Mono.fromSupplier(() -> texts.find(text.sid()).orElse(text)));
    }

    /** Whether Twilio itself would refuse to send, because the person's last word to a managed number was to stop. */
    boolean optedOut(String sender, String handset) {
        if (!managed.contains(sender)) {
            return false;
        }
        return texts.all().reversed().stream()
                .filter(text -> text.inbound()
                        && text.from().equals(handset)
                        && text.to().equals(sender))
                .map(text -> Keyword.in(text.body()))
                .filter(word -> word == Keyword.STOP || word == Keyword.START)
                .findFirst()
                .filter(Keyword.STOP::equals)
                .isPresent();
    }

    private Text text(
            Text.Direction direction, String from, String to, String body, TextState state, @Nullable String callback) {
        byte[] random = new byte[16];
        chance.nextBytes(random);
        String sid = "SM" + HexFormat.of().formatHex(random);
        return new Text(
                sid, direction, from, to, body, state, null, clock.instant(), clock.instant(), callback, null, false);
    }
}
