package health.kithway.messaging;

import health.kithway.messaging.wording.Template;
import health.kithway.messaging.wording.Variable;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.tenancy.Actor;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The link a message carries where its wording has one: to the reader's own place, or else to what they want to be sent. */
@Component
final class OwnLinks {

    /** R-EML-02 wants thirty days at least. */
    static final Duration WORKS = Duration.ofDays(180);

    private final ObjectProvider<OwnPlace> places;
    private final Passes passes;
    private final String publicUrl;

    OwnLinks(ObjectProvider<OwnPlace> places, Passes passes, @Value("${kithway.public-url}") String publicUrl) {
        this.places = places;
        this.passes = passes;
        this.publicUrl = publicUrl;
    }

    /** Kept sealed with the message, so that what left reads the same when it is looked for. */
    Mono<NewMessage> fill(Actor actor, NewMessage wanted, Template template) {
        return template.says(Variable.LINK) && !wanted.values().containsKey(Variable.LINK)
                ? path(actor, wanted).map(path -> wanted.saying(with(wanted, publicUrl + path), wanted.referralId()))
                : Mono.just(wanted);
    }

    private Mono<String> path(Actor actor, NewMessage wanted) {
        UUID referral = wanted.referralId();
        Mono<String> own = referral == null
                ? Mono.empty()
                : Flux.fromStream(places::orderedStream)
                        .concatMap(place -> place.find(actor, wanted.person(), referral))
                        .next();
        return own.switchIfEmpty(Mono.defer(() -> choices(actor, wanted)));
    }

    private Mono<String> choices(Actor actor, NewMessage wanted) {
        UUID person = wanted.person().value();
        return passes.issue(actor, PassPurpose.UNSUBSCRIBE, person, person, WORKS)
                .map(pass -> "/p/" + pass.secret());
    }

    private static Map<Variable, String> with(NewMessage wanted, String link) {
        Map<Variable, String> values = new EnumMap<>(Variable.class);
        values.putAll(wanted.values());
        values.put(Variable.LINK, link);
        return values;
    }
}
