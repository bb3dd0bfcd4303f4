package health.kithway.program.sharer;

import health.kithway.program.link.ShareLinkId;
import java.net.URI;

/**
 * A link of the sharer's own, ready to be handed on.
 *
 * @param address where it leads
 * @param subject for an e-mail
 * @param body for a text or an e-mail; names the clinic and holds the address
 */
public record Share(
        ShareLinkId link, String code, URI address, Way way, String subject, String body, String disclosure) {}
