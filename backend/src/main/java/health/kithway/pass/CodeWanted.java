package health.kithway.pass;

import java.util.UUID;

/**
 * What a one-time code is asked for.
 *
 * @param pass by which the one who asks came in
 * @param person whose code it is
 * @param address blind index of where it will go
 */
public record CodeWanted(UUID pass, UUID person, byte[] address) {}
