package health.kithway.program.link;

import reactor.core.publisher.Mono;

/** Hears that somebody or something looked at what a link leads to. A room above keeps it; this one counts nothing. */
public interface LinkWatch {

    /** Completes when the looker may be answered. */
    Mono<Void> looked(SharedLink link);
}
