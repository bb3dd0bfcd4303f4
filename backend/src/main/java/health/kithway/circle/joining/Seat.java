package health.kithway.circle.joining;

import health.kithway.circle.Circle;
import health.kithway.circle.Member;
import health.kithway.pass.Session;
import health.kithway.tenancy.Actor;

/** A member who has typed a code, at their place in the circle. */
public record Seat(Session session, Circle circle, Member member) {

    /** The member as somebody who acts. */
    public Actor holder() {
        return session.holder();
    }
}
