package health.kithway.directory;

/**
 * A kind of visit.
 *
 * @param publicName neutral: shown to everybody, and the only name messages and pages know
 * @param sensitive behavioural, reproductive and the like (R-ST-02): no targeting, higher suppression, quick exit
 * @param part2 substance-use programs: must not be named at all (R-P2-01)
 */
public record ServiceLine(ServiceLineId id, Bilingual publicName, boolean sensitive, boolean part2) {}
