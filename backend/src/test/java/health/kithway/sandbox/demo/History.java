package health.kithway.sandbox.demo;

import health.kithway.attribution.credit.Credits;
import health.kithway.attribution.visit.Pressing;
import health.kithway.attribution.visit.VisitId;
import health.kithway.attribution.visit.VisitSignals;
import health.kithway.attribution.visit.Visits;
import health.kithway.consent.text.AgreedText;
import health.kithway.consent.text.ConsentText;
import health.kithway.directory.Language;
import health.kithway.program.Channel;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.AppointmentEvent;
import health.kithway.referral.AppointmentEvent.Kind;
import health.kithway.referral.EventSource;
import health.kithway.referral.NewReferral;
import health.kithway.referral.Referral;
import health.kithway.referral.ReferralId;
import health.kithway.referral.Referrals;
import health.kithway.routing.Asked;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.ActorKind;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.Role;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Does what people and systems do to referrals, through the doors they use. */
final class History {

    private static final VisitSignals PHONE = VisitSignals.pressedIn(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 26_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.0 Mobile/15E148 Safari/604.1");

    /** A referral that will exist once its sending has happened. */
    static final class Sent {
        private final AtomicReference<@Nullable ReferralId> id = new AtomicReference<>();

        private final List<VisitId> earlier = new CopyOnWriteArrayList<>();

        List<VisitId> touches(VisitId last) {
            return Stream.concat(earlier.stream(), Stream.of(last)).toList();
        }

        ReferralId id() {
            ReferralId known = id.get();
            if (known == null) {
                throw new IllegalStateException("Not sent yet");
            }
            return known;
        }
    }

    /** The doors that people come in by. */
    record Acts(Visits visits, Referrals referrals, Credits credits) {}

    private final Acts acts;
    private final Map<OrganizationId, Map<Language, List<ConsentText>>> texts;

    History(Acts acts, Map<OrganizationId, Map<Language, List<ConsentText>>> texts) {
        this.acts = acts;
        this.texts = texts;
    }

    Mono<?> look(SharedLink link) {
        return acts.visits().press(link, Pressing.of(PHONE));
    }

    /** Opens a link and puts the phone away; what comes of it comes later. */
    Mono<?> lookFirst(SharedLink link, Sent sent) {
        return acts.visits().press(link, Pressing.of(PHONE)).doOnNext(sent.earlier::add);
    }

    /** Says how they heard of the clinic, once all is sent. */
    Mono<?> hear(SharedLink link, Sent sent, Channel channel) {
        return Mono.defer(() -> acts.credits().hear(link.visitor(), sent.id().value(), channel));
    }

    Mono<Referral> send(SharedLink link, Wish wish, UUID submission, Sent sent) {
        return acts.visits()
                .press(link, Pressing.of(PHONE))
                .flatMap(visit -> acts.referrals()
                        .send(
                                link.visitor(),
                                new NewReferral(
                                        submission,
                                        link,
                                        sent.touches(visit),
                                        wish.language(),
                                        wish.whoFor(),
                                        wish.relation(),
                                        Asked.at(wish.location(), wish.serviceLine()),
                                        wish.contact(),
                                        wish.patient(),
                                        agreed(link.organization(), wish),
                                        EventSource.PAGE)))
                .doOnNext(referral -> sent.id.set(referral.id()));
    }

    Mono<Referral> submit(Actor practice, health.kithway.referral.NewSubmission submission, Sent sent) {
        return acts.referrals().submit(practice, submission).doOnNext(referral -> sent.id.set(referral.id()));
    }

    private List<AgreedText> agreed(OrganizationId organization, Wish wish) {
        return texts.getOrDefault(organization, Map.of()).getOrDefault(wish.language(), List.of()).stream()
                .filter(text -> wish.agreed().contains(text.purpose()))
                .map(text -> new AgreedText(text.id(), text.version()))
                .toList();
    }

    Mono<Referral> tell(OrganizationId organization, Sent sent, Kind kind, @Nullable Instant startsAt, Instant now) {
        Actor schedule =
                new Actor(organization, ActorKind.SYSTEM_CLIENT, "sandbox-scheduling", Set.of(Role.SCHEDULING), null);
        String appointment = "APT-" + sent.id().toString().substring(24).toUpperCase(java.util.Locale.ROOT);
        return acts.referrals()
                .recordAppointmentEvent(
                        schedule,
                        new AppointmentEvent(sent.id(), appointment, kind, startsAt, null, now, EventSource.PARTNER));
    }
}
