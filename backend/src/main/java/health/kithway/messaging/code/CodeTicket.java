package health.kithway.messaging.code;

import java.time.Instant;

/**
 * What the browser that asked for a code keeps until the code is typed. It looks the same whether a message was sent or not.
 *
 * @param secret for a cookie or a hidden field; not kept here
 */
public record CodeTicket(String secret, Instant expiresAt) {

    @Override
    public String toString() {
        return "CodeTicket";
    }
}
