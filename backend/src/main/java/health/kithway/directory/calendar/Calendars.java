package health.kithway.directory.calendar;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import java.time.Clock;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Says on which days an organization works. */
@Component
public final class Calendars {

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final CalendarTable table;
    private final Clock clock;

    Calendars(OrganizationTransactions transactions, AuditedTransactions audited, CalendarTable table, Clock clock) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.clock = clock;
    }

    /** As they are now; who never said anything works as is usual. */
    public Mono<BusinessDays> get(OrganizationId organization) {
        return transactions.read(organization, () -> table.find(organization)).defaultIfEmpty(BusinessDays.USUAL);
    }

    /** Puts the next revision in force, if the one it was made on still is. What was planned before stays where it is. */
    public Mono<BusinessDays> set(Actor actor, BusinessDays wanted) {
        OrganizationId organization = actor.organization();
        BusinessDays next =
                new BusinessDays(wanted.revision() + 1, wanted.open(), wanted.federalHolidays(), wanted.closed());
        return audited.run(
                        actor,
                        Sentence.of("directory.calendar-set", "organization", organization.value(), "operations"),
                        () -> get(organization)
                                .filter(known -> known.revision() == wanted.revision())
                                .switchIfEmpty(Mono.error(() -> new Refused(new CalendarRefused.ChangedMeanwhile())))
                                .then(Mono.defer(() -> table.insert(actor, next, clock.instant())))
                                .thenReturn(next))
                .onErrorMap(DuplicateKeyException.class, raced -> new Refused(new CalendarRefused.ChangedMeanwhile()));
    }
}
