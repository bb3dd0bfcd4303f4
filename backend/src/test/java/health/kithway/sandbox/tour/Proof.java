package health.kithway.sandbox.tour;

import static health.kithway.sandbox.tour.Teller.check;

import health.kithway.sandbox.SandboxTokens;
import health.kithway.sandbox.demo.Lakeview;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import tools.jackson.databind.JsonNode;

/** What was agreed to, why something was sent, and that both can be proved. */
final class Proof {

    /** What stands before the 32 bytes of an Ed25519 key in DER (RFC 8410). */
    private static final byte[] ED25519 = HexFormat.of().parseHex("302a300506032b6570032100");

    private final Http http;
    private final Teller teller;
    private final String connie;

    Proof(Http http, Teller teller, SandboxTokens tokens) {
        this.http = http;
        this.teller = teller;
        this.connie = tokens.person("connie.compliance");
    }

    void show(String person) {
        teller.chapter("The compliance officer proves what was agreed to");
        String people = "/staff/v1/people/" + person;
        JsonNode said =
                http.get(people + "/consents", connie).must(200, "Her consents").json();
        check(!said.path("standing").isEmpty(), "Nothing she agreed to is on record.");
        teller.saw(
                "She agreed to %d things; each names the words she saw by hash.",
                said.path("standing").size());
        JsonNode decision = http.get(people + "/decisions", connie)
                .must(200, "The decisions about her")
                .json()
                .path("items")
                .path(0);
        JsonNode again = http.get(
                        "/staff/v1/decisions/" + decision.path("decisionId").asString(""), connie)
                .must(200, "Deciding again")
                .json();
        check(again.path("same").asBoolean(), "The facts that were kept lead to another answer.");
        teller.saw(
                "The newest decision, %s (%s), follows again from the facts that were kept.",
                decision.path("reason").asString(""), decision.path("rule").asString(""));
        verify(people);
    }

    private void verify(String people) {
        String jws = http.get(people + "/receipts", connie)
                .must(200, "Her receipts")
                .json()
                .path("receipts")
                .path(0)
                .path("jws")
                .asString("");
        String key = http.get("/public/v1/organizations/" + Lakeview.ID + "/receipt-keys", null)
                .must(200, "The published keys")
                .json()
                .path("keys")
                .path(0)
                .path("x")
                .asString("");
        check(isGood(jws, key), "The receipt does not verify.");
        teller.saw("Her signed receipt verifies with the published key, without asking Kithway.");
    }

    private static boolean isGood(String jws, String key) {
        int dot = jws.lastIndexOf('.');
        ByteArrayOutputStream der = new ByteArrayOutputStream();
        der.writeBytes(ED25519);
        der.writeBytes(Base64.getUrlDecoder().decode(key));
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(
                    KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(der.toByteArray())));
            check.update(jws.substring(0, dot).getBytes(StandardCharsets.US_ASCII));
            return check.verify(Base64.getUrlDecoder().decode(jws.substring(dot + 1)));
        } catch (GeneralSecurityException wrong) {
            return false;
        }
    }
}
