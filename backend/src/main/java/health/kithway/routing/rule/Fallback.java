package health.kithway.routing.rule;

import health.kithway.directory.LocationId;

/** Where a referral goes that no rule takes; it is never full. */
public record Fallback(String name, LocationId locationId, Booking booking) {}
