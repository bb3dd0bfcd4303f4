package health.kithway.routing;

import health.kithway.program.ProgramId;
import health.kithway.routing.rule.Booking;
import health.kithway.routing.rule.Decision;
import health.kithway.routing.rule.Facts;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A referral that found its place, and why there.
 *
 * @param bookingReference opaque; stands in the address of a booking site
 */
public record Routed(
        UUID referralId,
        @Nullable ProgramId programId,
        Decision decision,
        UUID bookingReference,
        Facts facts,
        Instant decidedAt) {

    public Handover handover() {
        Booking booking = decision.booking();
        String url = booking.url();
        return new Handover(
                booking.kind(), url == null ? null : BookingLink.of(url, bookingReference), booking.windows());
    }
}
