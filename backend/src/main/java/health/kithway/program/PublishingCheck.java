package health.kithway.program;

import health.kithway.tenancy.Actor;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * One reader of a draft before it is published. Every bean of this kind is asked, in any order, inside a transaction of the
 * actor's organization; rooms that know more about the world than this one implement it.
 */
public interface PublishingCheck {

    /** What is wrong, or nothing. Reads only. */
    Mono<List<Finding>> check(Actor actor, ProgramDraft draft);
}
