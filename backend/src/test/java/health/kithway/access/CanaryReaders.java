package health.kithway.access;

import health.kithway.circle.Member;
import health.kithway.circle.joining.Seats;
import health.kithway.disclosure.OwnRecords;
import health.kithway.pass.PassPurpose;
import health.kithway.pass.Passes;
import health.kithway.pass.Sessions;
import health.kithway.person.PersonId;
import health.kithway.program.Previews;
import health.kithway.testkit.TestRealm;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Autowired;

/** Who comes to read, and with what: tokens, passes, links, and browsers that are known. */
abstract class CanaryReaders extends CanaryJourney {

    @Autowired
    Seats seats;

    @Autowired
    Sessions sessions;

    @Autowired
    OwnRecords records;

    @Autowired
    Previews previews;

    @Autowired
    Passes passes;

    /** Who shows a token or a pass. */
    protected Map<String, String> bearers() {
        tokens.put("SCHEDULING", TestRealm.scheduling(clinic.organization()));
        tokens.put("WHO ASKED", follow);
        tokens.put("SHARER", sharing);
        return tokens;
    }

    /** Who has a browser that is known. */
    protected Map<String, Map<String, String>> browsers() {
        Map<String, Map<String, String>> browsers = new LinkedHashMap<>();
        browsers.put("WITH A FORM", phoneInHerHand.cookies());
        browsers.put("BROTHER", Map.of("kw-circle", place(brother)));
        browsers.put("PATIENT", Map.of("kw-circle", place(patient)));
        browsers.put(
                "HERSELF",
                Map.of(
                        "kw-circle",
                        place(requester),
                        "kw-choices",
                        session(PassPurpose.UNSUBSCRIBE, requester.person().value(), requester.person()),
                        "kw-know",
                        session(PassPurpose.KNOW_ABOUT_ME, requester.person().value(), requester.person())));
        return browsers;
    }

    private String place(Member member) {
        return session(PassPurpose.CIRCLE_MEMBER, member.id().value(), member.person());
    }

    private String session(PassPurpose purpose, UUID subject, PersonId person) {
        return sessions.begin(clinic.kithway(), purpose, subject, person.value(), false)
                .block()
                .cookie();
    }

    /** What opens the pages below a path. */
    protected Map<String, String> tokens() {
        return Map.of(
                "/k/",
                        records.invite(clinic.kithway(), requester.person())
                                .block()
                                .secret(),
                "/m/", seats.link(clinic.kithway(), brother).block().secret(),
                "/c/", brothersLink,
                "/a/",
                        invitations
                                .askPatient(clinic.kithway(), circle, requester)
                                .block()
                                .secret(),
                "/s/", sharing,
                "/u/", pass(PassPurpose.UNSUBSCRIBE, requester.person().value()),
                "/p/", pass(PassPurpose.UNSUBSCRIBE, requester.person().value()),
                "/preview/",
                        previews.issue(clinic.kithway(), clinic.program(), 1)
                                .block()
                                .secret());
    }

    private String pass(PassPurpose purpose, UUID person) {
        return passes.issue(clinic.kithway(), purpose, person, person, Duration.ofDays(1))
                .block()
                .secret();
    }

    /** What no answer tells. */
    protected Map<String, List<String>> known() {
        return Map.of(
                "code", List.of(clinic.code(), clinic.uptownCode(), shared),
                "programId", List.of(clinic.program().toString()),
                "organizationId", List.of(clinic.organization().toString()),
                "contract", List.of("staff.yaml"),
                "plan", List.of("standard"),
                "secret", List.of(brothersLink),
                "batchId", List.of(batch));
    }
}
