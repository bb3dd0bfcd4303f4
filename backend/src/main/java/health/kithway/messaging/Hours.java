package health.kithway.messaging;

import health.kithway.consent.Channel;
import health.kithway.consent.decision.SendPurpose;
import health.kithway.messaging.choice.Choices;
import health.kithway.messaging.timing.Frequency;
import health.kithway.messaging.timing.MarketingHours;
import health.kithway.messaging.timing.OpenHours;
import health.kithway.messaging.timing.Place;
import health.kithway.messaging.timing.Places;
import health.kithway.messaging.timing.Timing;
import health.kithway.messaging.wording.House;
import health.kithway.person.Address;
import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** At what hour a message may go to its reader, and how often they are written to (R-TCPA-06, R-TCPA-09). */
@Component
final class Hours {

    private static final Duration LONGEST_VALID = Duration.ofHours(10);

    private final Places places;
    private final Choices choices;
    private final QueueTable queue;
    private final Clock clock;

    Hours(Places places, Choices choices, QueueTable queue, Clock clock) {
        this.places = places;
        this.choices = choices;
        this.queue = queue;
        this.clock = clock;
    }

    /** When it may go. */
    sealed interface Time {}

    /** @param validFor until when it makes sense and may still arrive (R-TWI-12) */
    record Now(Duration validFor) implements Time {}

    record Later(Instant when) implements Time {}

    /** Not before it makes no sense any more. */
    record Never() implements Time {}

    /** Belongs into the transaction in which it is decided: until that ends nobody else counts what the reader got. */
    Mono<Time> find(OrganizationId organization, MessageTable.Row row, House house, Address address) {
        return mayGoAtAnyHour(row)
                ? Mono.just(new Now(untilLate(row)))
                : places.find(organization, row.personId())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .map(home -> timing(row, home.orElse(null), house, address))
                        .flatMap(timing -> choices.within(
                                organization,
                                row.personId(),
                                house.organization().zone(),
                                timing))
                        .flatMap(timing -> sentBefore(organization, row, timing).map(sent -> time(row, timing, sent)));
    }

    private Time time(MessageTable.Row row, Timing timing, List<Instant> sent) {
        Instant now = clock.instant();
        Instant when = timing.next(now, sent);
        if (when == null || row.isLateAt(when)) {
            return new Never();
        }
        return when.isAfter(now) ? new Later(when) : new Now(timing.validFor(now, row.notAfter()));
    }

    /** E-mails, and answers to what somebody wrote or asked for. */
    private static boolean mayGoAtAnyHour(MessageTable.Row row) {
        return row.channel() != Channel.TEXT || row.replyId() != null || row.purpose() == SendPurpose.CODE;
    }

    private static Timing timing(MessageTable.Row row, @Nullable Place home, House house, Address address) {
        Set<ZoneId> zones =
                Timing.zones(home, address.value(), house.organization().zone());
        return switch (Urgency.of(row.urgency())) {
            case NOW, SOON -> new Timing(OpenHours.CARE, null, zones);
            case CARE -> new Timing(OpenHours.CARE, Frequency.CARE, zones);
            case NEWS -> new Timing(news(home), Frequency.NEWS, zones);
        };
    }

    private static OpenHours news(@Nullable Place home) {
        String state = home == null ? null : home.state();
        return state == null ? MarketingHours.everywhere() : MarketingHours.in(state);
    }

    private Mono<List<Instant>> sentBefore(OrganizationId organization, MessageTable.Row row, Timing timing) {
        return timing.often() == null
                ? Mono.just(List.of())
                : queue.listSent(organization, row, clock.instant().minus(Frequency.REMEMBERED));
    }

    private Duration untilLate(MessageTable.Row row) {
        Instant end = row.notAfter();
        return end == null ? LONGEST_VALID : Duration.between(clock.instant(), end);
    }
}
