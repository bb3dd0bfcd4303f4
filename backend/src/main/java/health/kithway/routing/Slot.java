package health.kithway.routing;

import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import java.time.LocalDate;

/** A place's week for one service line, which room is counted by. */
record Slot(LocationId location, ServiceLineId line, LocalDate week) {}
