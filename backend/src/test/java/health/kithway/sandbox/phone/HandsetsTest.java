package health.kithway.sandbox.phone;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.sandbox.mail.SandboxMailbox;
import health.kithway.sandbox.twilio.Texts;
import health.kithway.sandbox.twilio.TwilioAccount;
import health.kithway.sandbox.twilio.TwilioNetwork;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandsetsTest {

    private static final Contact DANA = new Contact("Dana Reyes", "daughter", "+13125550142", "dana@example.com");
    private static final String CLINIC = "+13125550100";
    private static final String NOBODY_THERE = "http://127.0.0.1:1/";

    @TempDir
    Path folder;

    @Test
    void demoPeopleAreAlwaysShownAndWhoeverElseWritesAppears() {
        Texts texts = new Texts(folder.resolve("texts.json"));
        TwilioNetwork network =
                new TwilioNetwork(texts, new TwilioAccount("AC1", "token"), Clock.systemUTC(), new Random(1), Set.of());
        SandboxMailbox mailbox = new SandboxMailbox(0, folder.resolve("mails.json"), Clock.systemUTC());
        Handsets handsets = new Handsets(
                List.of(DANA), Map.of(CLINIC, "Lakeview"), texts, mailbox, Clock.systemUTC(), ZoneOffset.UTC);

        assertThat(handsets.all()).extracting(Handset::name).containsExactly("Dana Reyes");

        network.write("+17735550188", CLINIC, "Hello?", NOBODY_THERE).block();

        assertThat(handsets.all()).extracting(Handset::name).containsExactly("Dana Reyes", "(773) 555-0188");
        Handset.Conversation conversation =
                handsets.all().getLast().conversations().getFirst();
        assertThat(conversation.senderName()).isEqualTo("Lakeview");
        assertThat(conversation.bubbles().getFirst().state()).isEqualTo("Kithway did not answer to this text");
    }

    @Test
    void anAddressInATextCanBeOpenedAndTheFullStopAfterItIsNotPartOfIt() {
        assertThat(Passage.of("See http://localhost:8480/r/abc. Reply STOP."))
                .extracting(Passage::address)
                .containsExactly(null, "http://localhost:8480/r/abc", null);
    }
}
