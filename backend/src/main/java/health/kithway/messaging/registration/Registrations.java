package health.kithway.messaging.registration;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.messaging.carrier.Sender;
import health.kithway.messaging.carrier.Senders;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationTransactions;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What administrators do with senders. */
@Component
public final class Registrations {

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final Senders senders;
    private final RegistrationTable table;

    Registrations(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            Senders senders,
            RegistrationTable table) {
        this.audited = audited;
        this.transactions = transactions;
        this.senders = senders;
        this.table = table;
    }

    /** The newest first; an organization has a handful. */
    public Mono<List<RegisteredSender>> list(Actor actor) {
        return transactions.read(actor.organization(), () -> table.list(actor.organization()));
    }

    /** Adds a sender that sends nothing until it is active. */
    public Mono<RegisteredSender> propose(Actor actor, Sender sender) {
        return audited.run(
                actor,
                sentence("proposed", sender.id()),
                () -> senders.check(sender)
                        .then(Mono.defer(() -> table.propose(actor.organization(), sender)))
                        .then(Mono.defer(() -> find(actor, sender.id()))));
    }

    /** Keeps what is known so far. */
    public Mono<RegisteredSender> register(Actor actor, UUID sender, Registration registration) {
        return change(actor, sender, "registered", found -> table.keep(actor.organization(), sender, registration));
    }

    /** From now on it may send; refuses an incomplete one (R-10DLC-01). One that is active already stays so. */
    public Mono<RegisteredSender> activate(Actor actor, UUID sender) {
        return change(actor, sender, "activated", found -> {
            if (!found.missing().isEmpty()) {
                return Mono.error(() -> new Refused(new RegistrationRefused.Incomplete(found.missing())));
            }
            return found.state() == RegisteredSender.State.ACTIVE
                    ? Mono.empty()
                    : table.activate(actor.organization(), sender)
                            .then(Mono.defer(() -> senders.add(
                                    actor, new Sender(sender, found.channel(), found.address(), found.displayName()))));
        });
    }

    /** Whether its e-mails wait for a server that encrypts, and how fast carriers take what it sends (R-10DLC-04). */
    public Mono<RegisteredSender> set(Actor actor, UUID sender, Pacing pacing) {
        return changeActive(actor, sender, "set", () -> table.set(actor.organization(), sender, pacing));
    }

    /** Somebody has looked at the fault that held it. */
    public Mono<RegisteredSender> release(Actor actor, UUID sender) {
        return changeActive(actor, sender, "released", () -> table.release(actor.organization(), sender));
    }

    private Mono<RegisteredSender> changeActive(Actor actor, UUID sender, String act, Supplier<Mono<Void>> work) {
        return change(
                actor,
                sender,
                act,
                found -> found.state() == RegisteredSender.State.ACTIVE
                        ? work.get()
                        : Mono.error(() -> new Refused(new RegistrationRefused.NotActive())));
    }

    private Mono<RegisteredSender> change(
            Actor actor, UUID sender, String act, Function<RegisteredSender, Mono<Void>> work) {
        return audited.run(
                actor,
                sentence(act, sender),
                () -> find(actor, sender).flatMap(work).then(Mono.defer(() -> find(actor, sender))));
    }

    public Mono<RegisteredSender> get(Actor actor, UUID sender) {
        return transactions.read(actor.organization(), () -> find(actor, sender));
    }

    private Mono<RegisteredSender> find(Actor actor, UUID sender) {
        return table.find(actor.organization(), sender)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("sender"))));
    }

    private static Sentence sentence(String act, UUID sender) {
        return Sentence.of("messaging.sender-" + act, "sender", sender, "operations");
    }
}
