package health.kithway.routing.rule;

import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;

/** How many referrals a place takes in one week (ISO 8601, in the place's zone), whichever program they come by. */
public record WeeklyCapacity(LocationId locationId, ServiceLineId serviceLineId, int perWeek) {}
