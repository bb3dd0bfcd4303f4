package health.kithway.messaging.choice;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.text.AgreedText;
import health.kithway.directory.Language;
import health.kithway.messaging.timing.Timing;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What people choose for themselves. Whoever calls has seen a code that shows who they are. */
@Component
public final class Choices {

    private static final int SHOWN = 20;

    private final AuditedTransactions audited;
    private final OrganizationTransactions transactions;
    private final ChoiceTable table;
    private final People people;
    private final Consents consents;

    Choices(
            AuditedTransactions audited,
            OrganizationTransactions transactions,
            ChoiceTable table,
            People people,
            Consents consents) {
        this.audited = audited;
        this.transactions = transactions;
        this.table = table;
        this.people = people;
        this.consents = consents;
    }

    public Mono<Choice> get(Actor holder, PersonId person) {
        return audited.run(
                holder,
                Sentence.of("messaging.choices-read", "person", person.value(), "own-record"),
                () -> people.getPerson(holder, person, "own-record")
                        .flatMap(found -> table.list(holder.organization(), person, SHOWN)
                                .flatMap(chosen -> consents.listConsents(holder, person)
                                        .map(said -> Choice.of(found.language(), chosen, said)))));
    }

    /**
     * From now on they are written to in this language, and texted between these hours. What waits already keeps its words.
     *
     * @param hours absent for whenever the law allows
     */
    public Mono<Void> choose(Actor holder, PersonId person, Language language, @Nullable OwnHours hours) {
        return audited.run(
                holder,
                Sentence.of("messaging.chosen", "person", person.value(), "consent"),
                () -> people.speak(holder, person, language)
                        .then(Mono.defer(() -> table.insert(holder.organization(), person, language, hours))));
    }

    /** Ends now, whatever waits to be sent included. */
    public Mono<Void> turnOff(Actor holder, PersonId person, Set<ConsentScope> scopes) {
        return consents.revoke(holder, person, scopes, ConsentMethod.PAGE);
    }

    /** By a text that was read and a box that was ticked, as the first time. */
    public Mono<Void> turnOn(Actor holder, PersonId person, List<AgreedText> agreed, Language read) {
        return consents.grant(holder, person, agreed, read, ConsentMethod.PAGE);
    }

    /** The same timing, kept to the hours the person chose. */
    public Mono<Timing> within(OrganizationId organization, PersonId person, ZoneId clinic, Timing timing) {
        return transactions
                .read(organization, () -> table.list(organization, person, 1))
                .map(chosen -> {
                    OwnHours own = chosen.isEmpty() ? null : chosen.getFirst().hours();
                    return own == null ? timing : timing.within(own.asOpenHours(), clinic);
                });
    }
}
