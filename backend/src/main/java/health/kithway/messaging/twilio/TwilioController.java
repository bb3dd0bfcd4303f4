package health.kithway.messaging.twilio;

import health.kithway.messaging.MessageId;
import health.kithway.messaging.MessageStatuses;
import health.kithway.messaging.carrier.CarrierStep;
import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.reply.ReceivedText;
import health.kithway.messaging.reply.Replies;
import health.kithway.problem.Refused;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Twilio's doors in. Each answers at once; the work is done later (R-TWI-06). Not part of the contract. */
@Hidden
@RestController
class TwilioController {

    private static final String NO_ANSWER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Response/>";
    private static final Logger log = LoggerFactory.getLogger(TwilioController.class);

    private final Replies replies;
    private final MessageStatuses statuses;
    private final TwilioSettings settings;
    private final String publicUrl;

    TwilioController(
            Replies replies,
            MessageStatuses statuses,
            TwilioSettings settings,
            @Value("${kithway.public-url}") String publicUrl) {
        this.replies = replies;
        this.statuses = statuses;
        this.settings = settings;
        this.publicUrl = publicUrl;
    }

    @PostMapping(path = "/carriers/twilio/inbound", produces = MediaType.APPLICATION_XML_VALUE)
    Mono<String> hearText(ServerWebExchange exchange) {
        return genuine(exchange).flatMap(form -> replies.keep(text(form))).thenReturn(NO_ANSWER);
    }

    @PostMapping(path = "/carriers/twilio/statuses/{messageId}", produces = MediaType.APPLICATION_XML_VALUE)
    Mono<String> hearStatus(@PathVariable UUID messageId, ServerWebExchange exchange) {
        return genuine(exchange)
                .flatMap(form ->
                        statuses.hear(new MessageId(messageId), step(form), wanted(form, "MessageSid"), fault(form)))
                .thenReturn(NO_ANSWER);
    }

    private Mono<Map<String, String>> genuine(ServerWebExchange exchange) {
        return exchange.getFormData().map(MultiValueMap::toSingleValueMap).<Map<String, String>>handle((form, sink) -> {
            String signature = exchange.getRequest().getHeaders().getFirst("X-Twilio-Signature");
            boolean right = settings.isComplete()
                    && new TwilioSignature(settings.authToken()).isRight(address(exchange), form, signature);
            if (right) {
                sink.next(form);
            } else {
                sink.error(new Refused(new TwilioRefused.Forged()));
            }
        });
    }

    /** As Twilio called it, whatever stands between us. */
    private String address(ServerWebExchange exchange) {
        String path = exchange.getRequest().getURI().getRawPath();
        String query = exchange.getRequest().getURI().getRawQuery();
        return publicUrl + path + (query == null ? "" : "?" + query);
    }

    private static ReceivedText text(Map<String, String> form) {
        return new ReceivedText(
                wanted(form, "MessageSid"),
                wanted(form, "From"),
                wanted(form, "To"),
                form.getOrDefault("Body", ""),
                form.get("OptOutType"),
                !"0".equals(form.getOrDefault("NumMedia", "0")));
    }

    private static CarrierStep step(Map<String, String> form) {
        try {
            return TwilioWords.step(wanted(form, "MessageStatus"));
        } catch (IllegalArgumentException unknown) {
            log.error("{}", unknown.getMessage());
            throw new Refused(new TwilioRefused.Unreadable());
        }
    }

    private static @Nullable Fault fault(Map<String, String> form) {
        int code = code(form);
        return code == 0 ? null : TwilioErrors.fault(code);
    }

    private static int code(Map<String, String> form) {
        String code = form.getOrDefault("ErrorCode", "");
        return code.matches("\\d{1,6}") ? Integer.parseInt(code) : 0;
    }

    private static String wanted(Map<String, String> form, String name) {
        String value = form.get(name);
        if (value == null || value.isBlank()) {
            throw new Refused(new TwilioRefused.Unreadable());
        }
        return value;
    }
}
