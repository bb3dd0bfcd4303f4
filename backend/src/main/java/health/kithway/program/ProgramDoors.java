package health.kithway.program;

import org.springframework.stereotype.Component;

/** The module's doors together, for its web edge. */
@Component
record ProgramDoors(Programs programs, Reviews reviews, Campaigns campaigns, Previews previews) {}
