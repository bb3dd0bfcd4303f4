package health.kithway.messaging.twilio;

import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.type.PhoneNumber;
import health.kithway.consent.Channel;
import health.kithway.messaging.carrier.Carrier;
import health.kithway.messaging.carrier.HandOver;
import health.kithway.messaging.carrier.Outgoing;
import health.kithway.messaging.carrier.Senders;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Texts through Twilio's own SDK, which blocks: it runs on virtual threads. */
@Component
final class TwilioCarrier implements Carrier {

    private static final Logger log = LoggerFactory.getLogger(TwilioCarrier.class);

    private final TwilioSettings settings;
    private final String publicUrl;
    private final TwilioRestClient client;

    @Autowired
    TwilioCarrier(TwilioSettings settings, @Value("${kithway.public-url}") String publicUrl) {
        this(settings, publicUrl, new TwilioHttp(settings.baseUrl()));
    }

    TwilioCarrier(TwilioSettings settings, String publicUrl, TwilioHttp http) {
        this.settings = settings;
        this.publicUrl = publicUrl;
        this.client = new TwilioRestClient.Builder(settings.accountSid(), settings.authToken())
                .httpClient(http)
                .build();
    }

    @Override
    public Channel channel() {
        return Channel.TEXT;
    }

    @Override
    public Mono<HandOver> handOver(Outgoing outgoing) {
        if (!settings.isComplete()) {
            return Mono.just(new HandOver.Refused("TWILIO_NOT_CONFIGURED", false));
        }
        if (!Senders.isAmerican(outgoing.from().address()) || outgoing.to().startsWith("whatsapp:")) {
            return Mono.just(new HandOver.Refused("R-TWI-15", false));
        }
        return Mono.fromCallable(() -> create(outgoing))
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorResume(ApiException.class, failure -> Mono.just(meaning(failure)));
    }

    private HandOver create(Outgoing outgoing) {
        Message message = new MessageCreator(
                        new PhoneNumber(outgoing.to()),
                        new PhoneNumber(outgoing.from().address()),
                        outgoing.body())
                .setStatusCallback(URI.create(publicUrl + "/carriers/twilio/statuses/" + outgoing.message()))
                .create(client);
        return new HandOver.Accepted(
                message.getSid(), TwilioWords.step(message.getStatus().toString()));
    }

    /** R-TWI-10, -11: only 429, and a connection that was never made, are certainly not processed. */
    private static HandOver meaning(ApiException failure) {
        Integer status = failure.getStatusCode();
        int code = failure.getCode() == null ? 0 : failure.getCode();
        if (isNeverConnected(failure) || TwilioWords.isBusy(code) || (status != null && status == 429)) {
            return new HandOver.Busy();
        }
        if (status == null || status >= 500) {
            return new HandOver.Uncertain(status == null ? "TWILIO_NO_ANSWER" : "TWILIO_HTTP_" + status);
        }
        if (!TwilioWords.isKnown(code)) {
            log.error("Twilio answered {} with a code that is not in the table: {}", status, code);
        }
        return new HandOver.Refused(TwilioWords.problem(code), TwilioWords.isOptedOut(code));
    }

    private static boolean isNeverConnected(@Nullable Throwable failure) {
        return failure != null
                && (failure instanceof ConnectException
                        || failure instanceof ConnectTimeoutException
                        || failure instanceof UnknownHostException
                        || failure instanceof NoRouteToHostException
                        || isNeverConnected(failure.getCause()));
    }
}
