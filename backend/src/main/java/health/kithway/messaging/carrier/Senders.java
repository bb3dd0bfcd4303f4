package health.kithway.messaging.carrier;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.Channel;
import health.kithway.job.Jobs;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.util.UUID;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** What organizations send from. */
@Component
public final class Senders {

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final SenderTable table;
    private final Jobs jobs;

    Senders(OrganizationTransactions transactions, AuditedTransactions audited, SenderTable table, Jobs jobs) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.jobs = jobs;
    }

    /** A number that somebody sends to, and whose it is. */
    public record Owned(OrganizationId organization, UUID sender) {}

    /** Adds a sender; a number belongs to one organization only. Joins the caller's transaction. */
    public Mono<Void> add(Actor actor, Sender sender) {
        return audited.run(
                actor,
                Sentence.of("messaging.sender-added", "sender", sender.id(), "operations"),
                () -> check(sender).then(Mono.defer(() -> insert(actor, sender))));
    }

    /** Refuses what could not be added; belongs into a transaction. */
    public Mono<Void> check(Sender sender) {
        if (sender.channel() != Channel.TEXT) {
            return Mono.empty();
        }
        return isAmerican(sender.address())
                ? table.findOwner(sender.address()).flatMap(owner -> Mono.error(new Refused(new SenderRefused.Taken())))
                : Mono.error(() -> new Refused(new SenderRefused.NotAmerican()));
    }

    private Mono<Void> insert(Actor actor, Sender sender) {
        return table.findNewest(actor.organization(), sender.channel())
                .hasElement()
                .flatMap(another -> table.insert(actor.organization(), sender)
                        .then(jobs.tell(
                                actor.organization(), new SenderAdded(sender.id(), sender.channel(), !another))));
    }

    /** The newest sender of a channel. */
    public Mono<Sender> find(OrganizationId organization, Channel channel) {
        return transactions.read(organization, () -> table.findNewest(organization, channel));
    }

    /** The newest of the others; empty where there is only this one. */
    public Mono<Sender> findOther(OrganizationId organization, Channel channel, UUID than) {
        return transactions.read(organization, () -> table.findNewest(organization, channel, than));
    }

    /** Whose number it is, before the organization is known. */
    public Mono<Owned> findOwner(String number) {
        return transactions.beforeOrganization(() -> table.findOwner(number));
    }

    /** R-TWI-15: an American number in E.164, or a short code; {@code whatsapp:} and other prefixes are none. */
    public static boolean isAmerican(String address) {
        if (address.matches("[2-9]\\d{4,5}")) {
            return true;
        }
        try {
            PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
            return address.matches("\\+1\\d{10}")
                    && "US".equals(numbers.getRegionCodeForNumber(numbers.parse(withRealLine(address), "US")));
        } catch (NumberParseException notANumber) {
            return false;
        }
    }

    /** 555-0100 to 555-0199 exist for demonstrations and are in no numbering plan: there the area code alone tells. */
    private static String withRealLine(String address) {
        return address.matches("\\+1\\d{3}55501\\d{2}") ? address.substring(0, 5) + "2345678" : address;
    }
}
