package health.kithway.routing;

import health.kithway.tenancy.OrganizationId;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/**
 * The places of a week that referrals hold. One that will not be seen gives its place back for somebody else; one that is booked
 * after all takes it again, also where the week is full by now: who has an appointment is seen.
 */
@Component
public final class Places {

    private final GivenBackTable table;
    private final Room room;
    private final Clock clock;

    Places(GivenBackTable table, Room room, Clock clock) {
        this.table = table;
        this.room = room;
        this.clock = clock;
    }

    /** Whether a referral holds its place from now on; in the transaction that changes the referral, and the same when told twice. */
    public Mono<Void> hold(OrganizationId organization, UUID referral, boolean held) {
        return table.findOther(organization, referral, held)
                .flatMap(slot -> room.hold(organization, slot)
                        .then(table.change(organization, referral, held ? null : clock.instant()))
                        .then(room.change(organization, slot, held ? 1 : -1)));
    }
}
