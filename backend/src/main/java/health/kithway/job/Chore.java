package health.kithway.job;

import reactor.core.publisher.Mono;

/** Something to look after at the start of an instance and every hour; several instances may do it at once. */
public interface Chore {

    Mono<Void> tidy();
}
