package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The marketer makes a program without a developer; a second person publishes it; it has a link to print, and ends. */
final class Publishing {

    private static final String PROGRAMS = "/staff/v1/programs";

    private final Http http;
    private final Teller teller;
    private final SandboxTokens tokens;
    private String program = "";
    private String version = "";
    private String page = "";

    Publishing(Http http, Teller teller, SandboxTokens tokens) {
        this.http = http;
        this.teller = teller;
        this.tokens = tokens;
    }

    void tell() {
        teller.chapter("The marketer makes a program, and a second person publishes it");
        begin();
        write();
        preview();
        approve();
        link();
    }

    private void begin() {
        JsonNode made = http.post(PROGRAMS, Map.of("name", "County fair", "kind", "WORD_OF_MOUTH"), mark())
                .must(201, "Beginning a program")
                .json();
        program = PROGRAMS + "/" + made.path("programId").asString();
        version = program + "/versions/1";
        JsonNode findings = findings();
        check(findings.size() >= 4, "An empty draft should have more that blocks it: %s", findings);
        JsonNode first = findings.path(0);
        teller.saw(
                "A new draft is checked: %d things block it, the first %s at %s (%s).",
                findings.size(),
                first.path("code").asString(),
                first.path("pointer").asString(),
                first.path("rule").asString());
    }

    /** Takes over what another program says, and first something that no page may say. */
    private void write() {
        JsonNode like = like();
        Map<String, Object> draft = new LinkedHashMap<>();
        draft.put("name", "Free cancer talks");
        for (String part : List.of("locationIds", "serviceLineIds", "pages", "consentTextIds", "reminderPlan")) {
            draft.put(part, like.path(part));
        }
        http.put(version, draft, mark(), 1).must(200, "Writing the draft");
        JsonNode hit = findings().path(0);
        check(hit.path("code").asString().equals("firewall-hit"), "The firewall let the name pass: %s", hit);
        http.act(version + "/submission", mark()).must(422, "Handing in a draft with a clinical word");
        draft.put("name", "County fair");
        http.put(version, draft, mark(), 1).must(412, "Writing over what was written meanwhile");
        http.put(version, draft, mark(), 2).must(200, "Writing the draft again");
        check(findings().isEmpty(), "The draft still has what blocks it: %s", findings());
        teller.saw("A name with a clinical word is stopped (R-PHI-04); with another one nothing blocks it any more.");
    }

    private void preview() {
        String url = http.act(version + "/previews", mark())
                .must(200, "A preview")
                .json()
                .path("url")
                .asString();
        String shown =
                http.get(URI.create(url).getPath()).must(200, "The preview").text();
        check(shown.contains("This is a preview.") && !shown.contains("<form"), "The preview can be pressed.");
        teller.saw("On a phone the draft looks like this for an hour; nothing is counted:");
        teller.plain(url);
    }

    private void approve() {
        http.act(version + "/submission", mark()).must(200, "Handing in");
        http.act(version + "/approval", mark()).must(403, "The marketer approving");
        http.act(version + "/approval", tokens.person("connie.compliance")).must(200, "Approving");
        teller.saw("The marketer cannot approve it (403); the compliance officer does, and it is published.");
    }

    private void link() {
        String campaign = http.post(program + "/campaigns", Map.of("name", "Fair booth"), mark())
                .must(201, "A campaign")
                .json()
                .path("campaignId")
                .asString();
        Map<String, Object> wish = new LinkedHashMap<>();
        wish.put("programId", program.substring(PROGRAMS.length() + 1));
        wish.put("campaignId", campaign);
        wish.put("channel", "QR");
        String code = http.post("/staff/v1/share-links", wish, mark())
                .must(201, "A link")
                .json()
                .path("code")
                .asString();
        page = "/r/" + code;
        http.get(page).must(200, "The page of the new program");
    }

    /** When the fair is over. */
    void end() {
        http.act(program + "/retirement", mark()).must(200, "Ending the program");
        http.get(page).must(410, "The page of a program that has ended");
        teller.saw("The fair is over: the program is ended, and its links say so.");
    }

    private JsonNode findings() {
        return http.act(version + "/checks", mark())
                .must(200, "The check")
                .json()
                .path("findings");
    }

    private JsonNode like() {
        for (JsonNode known :
                http.get(PROGRAMS, mark()).must(200, "The programs").json().path("items")) {
            if (known.path("state").asString().equals("PUBLISHED")) {
                return http.get(
                                PROGRAMS + "/" + known.path("programId").asString() + "/versions/"
                                        + known.path("publishedVersion").asInt(),
                                mark())
                        .must(200, "What is published")
                        .json();
            }
        }
        throw new NotAsItShouldBe("No program is published.");
    }

    private String mark() {
        return tokens.person("mark.marketer");
    }
}
