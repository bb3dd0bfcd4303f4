package health.kithway.program;

import org.springframework.stereotype.Component;

/** The module's tables together, for the doors that need several. */
@Component
record ProgramTables(
        ProgramTable programs,
        VersionTable versionRows,
        ContentTable contents,
        CampaignTable campaigns,
        Versions versions) {}
