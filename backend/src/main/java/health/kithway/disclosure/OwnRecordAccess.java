package health.kithway.disclosure;

import health.kithway.consent.Channel;
import health.kithway.messaging.code.CodeTicket;
import health.kithway.messaging.code.OneTimeCodes;
import health.kithway.pass.IssuedSession;
import health.kithway.pass.Pass;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.pass.Session;
import health.kithway.pass.Sessions;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whoever holds a pass is asked for a code before their record opens: a link can be forwarded, a code comes to the person (R-OTP-01). */
@Component
public final class OwnRecordAccess {

    private final OneTimeCodes codes;
    private final Passes passes;
    private final Sessions sessions;

    OwnRecordAccess(OneTimeCodes codes, Passes passes, Sessions sessions) {
        this.codes = codes;
        this.passes = passes;
        this.sessions = sessions;
    }

    /** Sends a code to the person whose pass it is; refuses (404) a pass that is nobody's. */
    public Mono<CodeTicket> sendCode(Pass pass, @Nullable Channel by) {
        return person(pass).flatMap(person -> codes.send(pass.holder(), pass.id(), person, by));
    }

    /** The record is open from here; refuses a code that is wrong, which counts, or over. */
    public Mono<IssuedSession> enter(Pass pass, String ticket, String typed) {
        Actor holder = pass.holder();
        return person(pass)
                .flatMap(person -> codes.check(holder, pass.id(), ticket, typed)
                        .filter(person::equals)
                        .flatMap(checked -> sessions.begin(
                                holder, PassPurpose.KNOW_ABOUT_ME, checked.value(), checked.value(), false)));
    }

    /** Whether this is a session that opened the record of whose pass it is. */
    public static boolean opens(Session session, Pass pass) {
        return session.purpose() == PassPurpose.KNOW_ABOUT_ME
                && session.organization().equals(pass.organization())
                && session.subjectId().equals(pass.personId());
    }

    /** The pass that somebody came in with. */
    Mono<Pass> findHeld(Actor holder) {
        return passes.findHeld(holder);
    }

    private static Mono<PersonId> person(Pass pass) {
        UUID person = pass.personId();
        return person == null
                ? Mono.error(() -> new Refused(new CommonRefusal.NotFound("person")))
                : Mono.just(new PersonId(person));
    }
}
