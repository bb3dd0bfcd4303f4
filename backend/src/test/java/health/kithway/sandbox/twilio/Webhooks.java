package health.kithway.sandbox.twilio;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/** Posts signed forms to Kithway's doors, as Twilio would: 15 seconds, one more try when the connection fails (reason: R-TWI-06). */
final class Webhooks {

    private static final Duration DEADLINE = Duration.ofSeconds(15);

    private final WebClient client = WebClient.create();
    private final TwilioAccount account;

    Webhooks(TwilioAccount account) {
        this.account = account;
    }

    /** Empty when it was taken; else what went wrong, in words. */
    Mono<String> post(String url, Map<String, String> form) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        form.forEach(fields::add);
        return client.post()
                .uri(java.net.URI.create(url))
                .header("X-Twilio-Signature", Signature.of(account.authToken(), url, form))
                .body(BodyInserters.fromFormData(fields))
                .exchangeToMono(answer -> answer.releaseBody().thenReturn(answer.statusCode()))
                .retryWhen(
                        Retry.fixedDelay(1, Duration.ofMillis(300)).filter(WebClientRequestException.class::isInstance))
                .timeout(DEADLINE)
                .mapNotNull(status -> status.is2xxSuccessful() ? null : "Kithway answered " + status.value())
                .onErrorReturn("Kithway did not answer");
    }

    Map<String, String> state(Text text, @Nullable Integer error) {
        Map<String, String> form = common(text);
        form.put("MessageStatus", text.state().word());
        form.put("SmsStatus", text.state().word());
        if (error != null) {
            form.put("ErrorCode", error.toString());
        }
        return form;
    }

    Map<String, String> received(Text text, @Nullable Keyword keyword) {
        Map<String, String> form = common(text);
        form.put("SmsMessageSid", text.sid());
        form.put("SmsStatus", "received");
        form.put("Body", text.body());
        form.put("NumMedia", "0");
        form.put("NumSegments", Integer.toString(Segments.of(text.body())));
        form.put("FromCountry", "US");
        form.put("ToCountry", "US");
        if (keyword != null) {
            form.put("OptOutType", keyword.name());
        }
        return form;
    }

    private Map<String, String> common(Text text) {
        Map<String, String> form = new java.util.TreeMap<>();
        form.put("MessageSid", text.sid());
        form.put("SmsSid", text.sid());
        form.put("AccountSid", account.sid());
        form.put("ApiVersion", "2010-04-01");
        form.put("From", text.from());
        form.put("To", text.to());
        return form;
    }
}
