package health.kithway.messaging.twilio;

import com.twilio.exception.ApiException;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.rest.api.v2010.account.MessageCreator;
import com.twilio.rest.api.v2010.account.MessageReader;
import com.twilio.rest.api.v2010.account.MessageUpdater;
import com.twilio.type.PhoneNumber;
import health.kithway.consent.Channel;
import health.kithway.messaging.carrier.Carrier;
import health.kithway.messaging.carrier.Fault;
import health.kithway.messaging.carrier.FaultKind;
import health.kithway.messaging.carrier.HandOver;
import health.kithway.messaging.carrier.Outgoing;
import health.kithway.messaging.carrier.Senders;
import health.kithway.messaging.carrier.Sighting;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
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

    private static final long LONGEST_VALIDITY_SECONDS = 36_000;
    private static final int NOT_THERE = 404;
    private static final long LISTED = 50;

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
            return Mono.just(new HandOver.Refused(Fault.ending("TWILIO_NOT_CONFIGURED", FaultKind.CONFIG)));
        }
        if (!Senders.isAmerican(outgoing.from().address()) || outgoing.to().startsWith("whatsapp:")) {
            return Mono.just(new HandOver.Refused(Fault.ending("R-TWI-15", FaultKind.CONFIG)));
        }
        return Mono.fromCallable(() -> create(outgoing))
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorResume(TwilioBusy.class, busy -> Mono.just(new HandOver.Busy(busy.retryAfter())))
                .onErrorResume(ApiException.class, failure -> Mono.just(meaning(failure)));
    }

    /** R-TWI-11: by sender, address and date. Twilio lists the newest first; what is still queued has no date of sending yet. */
    @Override
    public Mono<Sighting> lookFor(Sighting.Wanted wanted) {
        return Mono.fromCallable(() -> list(wanted))
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorResume(failure -> {
                    log.warn(
                            "Twilio could not be asked what it has: {}",
                            failure.getClass().getSimpleName());
                    return Mono.just(new Sighting.CannotTell());
                });
    }

    private Sighting list(Sighting.Wanted wanted) {
        List<Sighting.Found> found = new MessageReader()
                .setFrom(wanted.from()).setTo(wanted.to()).setPageSize(LISTED).firstPage(client).getRecords().stream()
                        .filter(message -> mayBeSince(message, wanted.since()))
                        .map(message -> found(message, wanted.words()))
                        .toList();
        return found.size() == LISTED ? new Sighting.CannotTell() : new Sighting.Listed(found.reversed());
    }

    /** A date that cannot be read rules nothing out. */
    private static boolean mayBeSince(Message message, Instant since) {
        ZonedDateTime created = message.getDateCreated();
        return created == null || !created.toInstant().isBefore(since);
    }

    private static Sighting.Found found(Message message, String words) {
        Integer code = message.getErrorCode();
        return new Sighting.Found(
                message.getSid(),
                TwilioWords.step(message.getStatus().toString()),
                code == null ? null : TwilioErrors.fault(code),
                words.equals(message.getBody()));
    }

    /** An empty body is the one change that Twilio allows. */
    @Override
    public Mono<Boolean> forget(String carrierId) {
        return Mono.fromCallable(() -> {
                    new MessageUpdater(carrierId).setBody("").update(client);
                    return true;
                })
                .subscribeOn(Schedulers.boundedElastic())
                .onErrorResume(failure -> {
                    boolean gone = failure instanceof ApiException answer
                            && Integer.valueOf(NOT_THERE).equals(answer.getStatusCode());
                    if (!gone) {
                        log.warn(
                                "Twilio could not be told to forget: {}",
                                failure.getClass().getSimpleName());
                    }
                    return Mono.just(gone);
                });
    }

    private HandOver create(Outgoing outgoing) {
        Message message = new MessageCreator(
                        new PhoneNumber(outgoing.to()),
                        new PhoneNumber(outgoing.from().address()),
                        outgoing.body())
                .setStatusCallback(URI.create(publicUrl + "/carriers/twilio/statuses/" + outgoing.message()))
                .setValidityPeriod(validity(outgoing))
                .create(client);
        return new HandOver.Accepted(
                message.getSid(), TwilioWords.step(message.getStatus().toString()));
    }

    /** R-TWI-12: from one second to ten hours. */
    private static int validity(Outgoing outgoing) {
        return (int) Math.clamp(outgoing.validFor().toSeconds(), 1, LONGEST_VALIDITY_SECONDS);
    }

    /** R-TWI-10, -11: only 429, and a connection that was never made, are certainly not processed. */
    private static HandOver meaning(ApiException failure) {
        Integer status = failure.getStatusCode();
        int code = failure.getCode() == null ? 0 : failure.getCode();
        if (isNeverConnected(failure) || TwilioErrors.isSafeToRepeat(code)) {
            return new HandOver.Busy(null);
        }
        if (status == null || status >= 500) {
            return new HandOver.Uncertain(status == null ? "TWILIO_NO_ANSWER" : "TWILIO_HTTP_" + status);
        }
        return new HandOver.Refused(TwilioErrors.fault(code));
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
