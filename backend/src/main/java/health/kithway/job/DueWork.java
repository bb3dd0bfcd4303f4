package health.kithway.job;

import reactor.core.publisher.Mono;

/**
 * Later work that a room keeps in a table of its own, because who is next is decided there by more than the time. The poller drives it
 * beside the jobs, so that neither holds up the other; its table wakes pollers as {@code ops.job} does.
 */
public interface DueWork {

    /** How many batches may be under way at once in one instance, so that a slow one holds up no other. */
    int claimers();

    /** Claims a batch and does it; answers how much was claimed, 0 when nothing is due. Never fails for a single piece. */
    Mono<Integer> runBatch();
}
