package health.kithway.messaging.carrier;

import health.kithway.consent.Channel;
import java.util.UUID;

/**
 * What an organization sends from.
 *
 * @param address an American number in E.164, or an e-mail address
 * @param displayName shown as the From-name of e-mails
 * @param requireTls whether e-mails wait for a server that encrypts rather than leave in clear (R-EML-06)
 */
public record Sender(UUID id, Channel channel, String address, String displayName, boolean requireTls) {

    public Sender(UUID id, Channel channel, String address, String displayName) {
        this(id, channel, address, displayName, true);
    }
}
