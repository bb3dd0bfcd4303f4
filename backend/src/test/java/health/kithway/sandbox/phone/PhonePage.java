package health.kithway.sandbox.phone;

import health.kithway.sandbox.SandboxClock;
import health.kithway.sandbox.SandboxForm;
import health.kithway.sandbox.mail.Mail;
import health.kithway.sandbox.mail.SandboxMailbox;
import health.kithway.sandbox.twilio.Text;
import health.kithway.sandbox.twilio.Texts;
import health.kithway.sandbox.twilio.TwilioNetwork;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** {@code /sandbox/phone}: look, and answer. The same as JSON for the tour and for tests. */
public final class PhonePage {

    private static final DateTimeFormatter NOW = DateTimeFormatter.ofPattern("EEEE, MMMM d, h:mm a", Locale.US);

    private final Handsets handsets;
    private final Texts texts;
    private final SandboxMailbox mailbox;
    private final TwilioNetwork network;
    private final SandboxClock clock;
    private final ZoneId zone;
    private final String inboundUrl;

    public PhonePage(
            Handsets handsets,
            Texts texts,
            SandboxMailbox mailbox,
            TwilioNetwork network,
            SandboxClock clock,
            ZoneId zone,
            String inboundUrl) {
        this.handsets = handsets;
        this.texts = texts;
        this.mailbox = mailbox;
        this.network = network;
        this.clock = clock;
        this.zone = zone;
        this.inboundUrl = inboundUrl;
    }

    public RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .GET("/sandbox/phone", request -> page())
                .GET("/sandbox/phone/version", request -> ServerResponse.ok().bodyValue(handsets.version()))
                .GET("/sandbox/phone/texts", this::listTexts)
                .GET("/sandbox/phone/mails", this::listMails)
                .POST("/sandbox/phone/replies", this::reply)
                .resources("/sandbox/files/**", new ClassPathResource("sandbox/files/"))
                .build();
    }

    private Mono<ServerResponse> page() {
        Map<String, Object> model = Map.of(
                "handsets", handsets.all(),
                "version", handsets.version(),
                "now", NOW.format(clock.instant().atZone(zone)),
                "zone", zone.getId().substring(zone.getId().indexOf('/') + 1).replace('_', ' '),
                "ahead", words(clock.offset()));
        return ServerResponse.ok().cacheControl(CacheControl.noStore()).render("sandbox/phone", model);
    }

    private Mono<ServerResponse> listTexts(ServerRequest request) {
        List<Text> found = texts.all().stream()
                .filter(text ->
                        request.queryParam("phone").map(text.handset()::equals).orElse(true))
                .toList();
        return ServerResponse.ok().bodyValue(found);
    }

    private Mono<ServerResponse> listMails(ServerRequest request) {
        List<Mail> found = mailbox.all().stream()
                .filter(mail -> request.queryParam("to").map(mail.to()::equals).orElse(true))
                .toList();
        return ServerResponse.ok().bodyValue(found);
    }

    private Mono<ServerResponse> reply(ServerRequest request) {
        return SandboxForm.of(request).flatMap(form -> {
            String body = form.field("body").strip();
            if (body.isEmpty()
                    || form.field("phone").isEmpty()
                    || form.field("sender").isEmpty()) {
                return form.json()
                        ? ServerResponse.badRequest().bodyValue(Map.of("detail", "phone, sender and body are needed"))
                        : form.back();
            }
            return network.write(form.field("phone"), form.field("sender"), body, inboundUrl)
                    .flatMap(text -> form.json() ? ServerResponse.ok().bodyValue(text) : form.back());
        });
    }

    static String words(Duration ahead) {
        if (ahead.isZero()) {
            return "";
        }
        String days = ahead.toDays() == 0 ? "" : ahead.toDays() + (ahead.toDays() == 1 ? " day " : " days ");
        String hours = ahead.toHoursPart() == 0 ? "" : ahead.toHoursPart() + " h ";
        String minutes = ahead.toDays() == 0 && ahead.toMinutesPart() != 0 ? ahead.toMinutesPart() + " min " : "";
        return (days + hours + minutes).strip();
    }
}
