package health.kithway.disclosure.accounting;

import health.kithway.consent.disclosure.DisclosureDecision;
import health.kithway.consent.disclosure.Disclosures;
import health.kithway.consent.disclosure.RecordedDisclosure;
import health.kithway.contract.staff.AccountingJson;
import health.kithway.contract.staff.AccountingListJson;
import health.kithway.contract.staff.AccountingsApi;
import health.kithway.contract.staff.DisclosureBasisJson;
import health.kithway.contract.staff.DisclosureDecisionJson;
import health.kithway.contract.staff.DisclosureDecisionPageJson;
import health.kithway.contract.staff.DisclosureListJson;
import health.kithway.contract.staff.DisclosureTopicJson;
import health.kithway.contract.staff.ExtendAccountingJson;
import health.kithway.contract.staff.ListedDisclosureJson;
import health.kithway.contract.staff.NoteDisclosureJson;
import health.kithway.contract.staff.NotedDisclosureJson;
import health.kithway.contract.staff.ReconsideredDisclosureJson;
import health.kithway.contract.staff.RequestAccountingJson;
import health.kithway.person.PersonId;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.IdempotentRequests;
import health.kithway.tenancy.Page;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who was told about a person and why that was allowed, for compliance officers. */
@RestController
class AccountingsController implements AccountingsApi {

    private final Accountings accountings;
    private final NotedDisclosures noted;
    private final Disclosures disclosures;
    private final IdempotentRequests requests;

    AccountingsController(
            Accountings accountings, NotedDisclosures noted, Disclosures disclosures, IdempotentRequests requests) {
        this.accountings = accountings;
        this.noted = noted;
        this.disclosures = disclosures;
        this.requests = requests;
    }

    /** The answer holds no name, because it is kept for repetitions. */
    @Override
    public Mono<NotedDisclosureJson> noteDisclosure(UUID personId, String idempotencyKey, NoteDisclosureJson body) {
        Particulars particulars = new Particulars(body.recipient(), body.address(), body.what(), body.why());
        return once(
                new IdempotentRequests.Request("noteDisclosure", idempotencyKey, List.of(personId, body)),
                NotedDisclosureJson.class,
                actor -> noted.note(
                                actor,
                                new PersonId(personId),
                                Basis.valueOf(body.basis().name()),
                                particulars,
                                body.occurredAt())
                        .map(one -> new NotedDisclosureJson(
                                one.id(), one.basis().isAccountable(), one.occurredAt(), one.recordedAt())));
    }

    @Override
    public Mono<DisclosureListJson> listDisclosures(UUID personId) {
        return Actor.current()
                .flatMap(actor -> noted.listAccountable(actor, new PersonId(personId), "compliance"))
                .map(all -> new DisclosureListJson(
                        all.stream().map(AccountingsController::toJson).toList()));
    }

    @Override
    public Mono<AccountingJson> requestAccounting(UUID personId, String idempotencyKey, RequestAccountingJson body) {
        return act(
                new IdempotentRequests.Request("requestAccounting", idempotencyKey, List.of(personId, body)),
                actor -> accountings.request(actor, new PersonId(personId), body.requestedAt()));
    }

    @Override
    public Mono<AccountingListJson> listAccountings() {
        return Actor.current()
                .flatMap(accountings::listOpen)
                .map(all -> new AccountingListJson(
                        all.stream().map(AccountingsController::toJson).toList()));
    }

    @Override
    public Mono<AccountingJson> extendAccounting(UUID accountingId, String idempotencyKey, ExtendAccountingJson body) {
        return act(
                new IdempotentRequests.Request("extendAccounting", idempotencyKey, List.of(accountingId, body)),
                actor -> accountings.extend(actor, accountingId, body.reason()));
    }

    @Override
    public Mono<AccountingJson> deliverAccounting(UUID accountingId, String idempotencyKey) {
        return act(
                new IdempotentRequests.Request("deliverAccounting", idempotencyKey, List.of(accountingId)),
                actor -> accountings.deliver(actor, accountingId));
    }

    @Override
    public Mono<byte[]> getAccountingLetter(UUID accountingId) {
        return Actor.current()
                .flatMap(actor -> accountings.getLetter(actor, accountingId))
                .map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Mono<DisclosureDecisionPageJson> listDisclosureDecisions(
            UUID personId, @Nullable String cursor, Integer limit) {
        return Actor.current()
                .flatMap(actor -> disclosures.listDecisions(
                        actor, new PersonId(personId), Page.after(cursor, UUID::fromString), limit, "compliance"))
                .map(page -> page.map(AccountingsController::toJson))
                .map(page -> new DisclosureDecisionPageJson(page.items(), page.next()));
    }

    @Override
    public Mono<ReconsideredDisclosureJson> reconsiderDisclosure(UUID decisionId) {
        return Actor.current()
                .flatMap(actor -> disclosures.reconsider(actor, decisionId))
                .map(found -> new ReconsideredDisclosureJson(
                        toJson(found.recorded()), found.facts(), found.again().name(), found.isTheSame()));
    }

    private Mono<AccountingJson> act(IdempotentRequests.Request request, Function<Actor, Mono<Accounting>> act) {
        return once(request, AccountingJson.class, actor -> act.apply(actor).map(AccountingsController::toJson));
    }

    private <T> Mono<T> once(IdempotentRequests.Request request, Class<T> answer, Function<Actor, Mono<T>> act) {
        return Actor.current().flatMap(actor -> requests.once(actor, request, answer, () -> act.apply(actor)));
    }

    private static AccountingJson toJson(Accounting one) {
        Accounting.Delivery delivery = one.delivery();
        return new AccountingJson(
                one.id(),
                one.person().value(),
                one.requestedAt(),
                one.dueAt(),
                one.extended(),
                delivery == null ? null : delivery.at(),
                delivery == null ? null : HexFormat.of().formatHex(delivery.hash()));
    }

    private static ListedDisclosureJson toJson(NotedDisclosure one) {
        Particulars of = one.particulars();
        return new ListedDisclosureJson(
                one.id(),
                DisclosureBasisJson.valueOf(one.basis().name()),
                of.recipient(),
                of.address(),
                of.what(),
                of.why(),
                one.occurredAt());
    }

    private static DisclosureDecisionJson toJson(RecordedDisclosure one) {
        DisclosureDecision decision = one.decision();
        return new DisclosureDecisionJson(
                decision.id(),
                one.recipientKind().name(),
                one.recipientId(),
                DisclosureTopicJson.valueOf(one.topic().name()),
                one.referralId(),
                decision.permitted(),
                decision.reason().name(),
                decision.rule(),
                decision.consentId(),
                one.decidedAt());
    }
}
