package health.kithway.messaging.code;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.Channel;
import health.kithway.messaging.Messages;
import health.kithway.messaging.NewMessage;
import health.kithway.messaging.wording.Variable;
import health.kithway.pass.CodeWanted;
import health.kithway.pass.Codes;
import health.kithway.pass.IssuedCode;
import health.kithway.person.AddressKind;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Sends people a code and hears it back, so that a page knows who holds the phone. */
@Component
public final class OneTimeCodes {

    private final AuditedTransactions audited;
    private final Codes codes;
    private final Messages messages;
    private final People people;
    private final Ids ids;
    private final String host;

    OneTimeCodes(
            AuditedTransactions audited,
            Codes codes,
            Messages messages,
            People people,
            Ids ids,
            @Value("${kithway.public-url}") String publicUrl) {
        this.audited = audited;
        this.codes = codes;
        this.messages = messages;
        this.people = people;
        this.ids = ids;
        this.host = URI.create(publicUrl).getAuthority();
    }

    /**
     * Sends a code to a person, by text where they have a mobile phone and else by e-mail. Where consent refuses (they stopped
     * messages there) nothing is sent and the answer is the same.
     *
     * @param pass by which the page was opened
     * @param by the channel wanted; absent: as said
     */
    public Mono<CodeTicket> send(Actor actor, UUID pass, PersonId person, @Nullable Channel by) {
        return audited.run(
                actor,
                Sentence.of("messaging.code-asked", "person", person.value(), "sign-in"),
                () -> people.listAddressIndexes(actor.organization(), person)
                        .flatMap(addresses -> Mono.justOrEmpty(channel(addresses, by))
                                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("address"))))
                                .flatMap(channel -> send(actor, pass, person, channel, addresses))));
    }

    private Mono<CodeTicket> send(
            Actor actor, UUID pass, PersonId person, Channel channel, Map<AddressKind, byte[]> addresses) {
        byte[] address = addresses.getOrDefault(channel.addressKind(), new byte[0]);
        return codes.issue(actor, new CodeWanted(pass, person.value(), address))
                .flatMap(code -> messages.send(actor, message(person, channel, code))
                        .thenReturn(new CodeTicket(code.ticket(), code.expiresAt())));
    }

    private NewMessage message(PersonId person, Channel channel, IssuedCode code) {
        return NewMessage.code(
                person, channel, Map.of(Variable.CODE, code.code(), Variable.HOST, host), ids.next(), code.expiresAt());
    }

    /** Whose code was typed; refuses a wrong one, which counts, and one that is over. */
    public Mono<PersonId> check(Actor actor, UUID pass, String ticket, String typed) {
        return codes.check(actor, ticket, typed)
                .filter(checked -> checked.pass().equals(pass))
                .map(checked -> new PersonId(checked.person()))
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("code"))));
    }

    private static @Nullable Channel channel(Map<AddressKind, byte[]> addresses, @Nullable Channel by) {
        Channel wanted = by != null ? by : addresses.containsKey(AddressKind.PHONE) ? Channel.TEXT : Channel.EMAIL;
        return addresses.containsKey(wanted.addressKind()) ? wanted : null;
    }
}
