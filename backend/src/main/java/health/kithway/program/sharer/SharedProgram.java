package health.kithway.program.sharer;

import health.kithway.program.CampaignId;
import health.kithway.program.ProgramId;

/**
 * A program that somebody may share.
 *
 * @param heading what its page says on top, in the language asked for
 * @param disclosure what the sharer is told of what they get for it (R-INC-10)
 */
public record SharedProgram(ProgramId program, CampaignId campaign, String heading, String disclosure) {}
