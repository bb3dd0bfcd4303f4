package health.kithway.sandbox.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.twilio.exception.ApiException;
import com.twilio.http.HttpClient;
import com.twilio.http.NetworkHttpClient;
import com.twilio.http.Request;
import com.twilio.http.Response;
import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Message;
import com.twilio.security.RequestValidator;
import com.twilio.type.PhoneNumber;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.http.server.reactive.ReactorHttpHandlerAdapter;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;

/** The real SDK talks to the stand-in, and the real SDK's validator checks what the stand-in signs. */
class TwilioStandInTest {

    private static final TwilioAccount ACCOUNT = new TwilioAccount("AC" + "5a".repeat(16), "a-token");
    private static final String CLINIC = "+13125550100";
    private static final String OTHER_CLINIC = "+12125550110";
    private static final String DANA = "+13125550142";

    /** What arrived at the doors that Kithway would have. */
    private record Knock(
            String url, Map<String, String> form, @Nullable String signature) {}

    private final BlockingQueue<Knock> knocks = new LinkedBlockingQueue<>();
    private final RequestValidator validator = new RequestValidator(ACCOUNT.authToken());

    @TempDir
    Path folder;

    private Texts texts;
    private TwilioNetwork network;
    private DisposableServer server;

    @BeforeEach
    void open() {
        texts = new Texts(folder.resolve("texts.json"));
        network = new TwilioNetwork(texts, ACCOUNT, Clock.systemUTC(), new Random(7), Set.of(OTHER_CLINIC));
        network.pace(Duration.ofMillis(5));
        RouterFunction<ServerResponse> routes = new TwilioStandIn(ACCOUNT, texts, network, Clock.systemUTC())
                .routes("/twilio")
                .and(RouterFunctions.route().POST("/door", this::knock).build());
        server = HttpServer.create()
                .port(0)
                .handle(new ReactorHttpHandlerAdapter(RouterFunctions.toHttpHandler(routes)))
                .bindNow();
    }

    @AfterEach
    void close() {
        server.disposeNow();
    }

    private Mono<ServerResponse> knock(ServerRequest request) {
        return request.formData().flatMap(form -> {
            String signature = request.headers().firstHeader("X-Twilio-Signature");
            knocks.add(new Knock(request.uri().toString(), form.toSingleValueMap(), signature));
            return ServerResponse.noContent().build();
        });
    }

    private String door() {
        return "http://localhost:" + server.port() + "/door";
    }

    @Test
    void aTextIsQueuedThenItsSenderIsToldThatItWasSentAndDelivered() throws InterruptedException {
        Message message = Message.creator(new PhoneNumber(DANA), new PhoneNumber(CLINIC), "Hello Dana")
                .setStatusCallback(URI.create(door()))
                .create(client(ACCOUNT.authToken()));

        assertThat(message.getStatus()).isEqualTo(Message.Status.QUEUED);
        assertThat(message.getSid()).matches("SM[0-9a-f]{32}");
        assertThat(message.getNumSegments()).isEqualTo("1");
        assertThat(told().form()).containsEntry("MessageStatus", "sent").containsEntry("MessageSid", message.getSid());
        assertThat(told().form()).containsEntry("MessageStatus", "delivered").containsEntry("To", DANA);
    }

    @Test
    void aNumberThatCannotBeReachedIsUndeliveredWithItsCode() throws InterruptedException {
        Message.creator(new PhoneNumber(TwilioNetwork.UNREACHABLE), new PhoneNumber(CLINIC), "Hello")
                .setStatusCallback(URI.create(door()))
                .create(client(ACCOUNT.authToken()));

        told();
        assertThat(told().form()).containsEntry("MessageStatus", "undelivered").containsEntry("ErrorCode", "30005");
    }

    @Test
    void aWrongTokenIsRefusedAsTwilioDoes() {
        assertThatThrownBy(() -> Message.creator(new PhoneNumber(DANA), new PhoneNumber(CLINIC), "Hello")
                        .create(client("wrong")))
                .isInstanceOfSatisfying(ApiException.class, refusal -> {
                    assertThat(refusal.getCode()).isEqualTo(20003);
                    assertThat(refusal.getStatusCode()).isEqualTo(401);
                });
    }

    @Test
    void theNumbersSetAsideForErrorsGiveTheirErrors() {
        assertThatThrownBy(() -> Message.creator(new PhoneNumber("+15005550009"), new PhoneNumber(CLINIC), "Hello")
                        .create(client(ACCOUNT.authToken())))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refusal -> assertThat(refusal.getCode()).isEqualTo(21614));
    }

    @Test
    void textsAreListedByNumberAndTimeAndRedactedByAnEmptyBody() {
        TwilioRestClient client = client(ACCOUNT.authToken());
        Message sent = Message.creator(new PhoneNumber(DANA), new PhoneNumber(CLINIC), "Hello")
                .create(client);
        Message.creator(new PhoneNumber("+13125550143"), new PhoneNumber(CLINIC), "Hello")
                .create(client);

        List<Message> found = new ArrayList<>();
        Message.reader()
                .setTo(new PhoneNumber(DANA))
                .setDateSentAfter(ZonedDateTime.now(ZoneOffset.UTC).minusMinutes(5))
                .read(client)
                .forEach(found::add);
        assertThat(found).extracting(Message::getSid).containsExactly(sent.getSid());

        Message.updater(sent.getSid()).setBody("").update(client);
        assertThat(Message.fetcher(sent.getSid()).fetch(client).getBody()).isEmpty();
        assertThat(texts.all())
                .as("what arrived on a phone stays there")
                .filteredOn(text -> text.sid().equals(sent.getSid()))
                .extracting(Text::body)
                .containsExactly("Hello");
    }

    @Test
    void whatSomebodyWritesArrivesSigned() throws InterruptedException {
        network.write(DANA, CLINIC, "C", door()).block();

        Knock knock = told();
        assertThat(knock.form())
                .containsEntry("Body", "C")
                .containsEntry("From", DANA)
                .doesNotContainKey("OptOutType");
    }

    @Test
    void whereTheCarrierKeepsOptOutsItAnswersStopAndRefusesToSend() throws InterruptedException {
        network.write(DANA, OTHER_CLINIC, "stop", door()).block();

        assertThat(told().form()).containsEntry("OptOutType", "STOP");
        assertThat(texts.all()).extracting(Text::direction).contains(Text.Direction.OUTBOUND_REPLY);
        assertThatThrownBy(() -> Message.creator(new PhoneNumber(DANA), new PhoneNumber(OTHER_CLINIC), "Hello")
                        .create(client(ACCOUNT.authToken())))
                .isInstanceOfSatisfying(
                        ApiException.class,
                        refusal -> assertThat(refusal.getCode()).isEqualTo(21610));

        network.write(DANA, OTHER_CLINIC, "Start", door()).block();
        assertThat(network.optedOut(OTHER_CLINIC, DANA)).isFalse();
    }

    @Test
    void aRestartKeepsTheTexts() {
        Message.creator(new PhoneNumber(DANA), new PhoneNumber(CLINIC), "Hello").create(client(ACCOUNT.authToken()));

        assertThat(new Texts(folder.resolve("texts.json")).all())
                .extracting(Text::body)
                .containsExactly("Hello");
    }

    /** The next knock, its signature checked by the SDK. */
    private Knock told() throws InterruptedException {
        Knock knock = knocks.poll(10, TimeUnit.SECONDS);
        assertThat(knock).isNotNull();
        assertThat(validator.validate(door(), knock.form(), knock.signature())).isTrue();
        return knock;
    }

    private TwilioRestClient client(String token) {
        String base = "http://localhost:" + server.port() + "/twilio";
        return new TwilioRestClient.Builder(ACCOUNT.sid(), token)
                .httpClient(new HttpClient() {
                    private final NetworkHttpClient network = new NetworkHttpClient();

                    @Override
                    public Response makeRequest(Request request) {
                        String url = request.getUrl().replace("https://api.twilio.com", base);
                        Request turned = new Request(request.getMethod(), url);
                        turned.setAuth(ACCOUNT.sid(), token);
                        request.getPostParams()
                                .forEach((name, values) -> values.forEach(value -> turned.addPostParam(name, value)));
                        request.getQueryParams()
                                .forEach((name, values) -> values.forEach(value -> turned.addQueryParam(name, value)));
                        return network.makeRequest(turned);
                    }
                })
                .build();
    }
}
