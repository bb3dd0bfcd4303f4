package health.kithway.messaging.wording;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.Ids;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import health.kithway.tenancy.Role;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** How wording comes before people: written by one, approved by another. Both times it is read by the firewall (R-PHI-02). */
@Component
public final class TemplateReviews {

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final TemplateDraftTable drafts;
    private final Templates templates;
    private final Ids ids;

    TemplateReviews(
            OrganizationTransactions transactions,
            AuditedTransactions audited,
            TemplateDraftTable drafts,
            Templates templates,
            Ids ids) {
        this.transactions = transactions;
        this.audited = audited;
        this.drafts = drafts;
        this.templates = templates;
        this.ids = ids;
    }

    /** Refuses wording that no template may have; what is a matter of judgement waits for the second person. */
    public Mono<TemplateDraft> write(Actor actor, NewTemplate template) {
        UUID id = ids.next();
        return templates
                .check(actor, template)
                .then(Mono.defer(() -> audited.run(
                        actor,
                        sentence("messaging.template-written", id),
                        () -> drafts.insert(actor, id, template).then(Mono.defer(() -> get(actor, id))))));
    }

    /** For compliance, and not for who wrote it. Both languages are in force from now on, under one version. */
    Mono<TemplateDraft> approve(Actor actor, UUID id) {
        return decide(actor, id, "messaging.template-draft-approved", draft -> {
            if (draft.writtenBy().equals(actor.id())) {
                return Mono.error(() -> new Refused(new WordingRefused.OwnWords()));
            }
            return templates
                    .check(actor, draft.content())
                    .then(Mono.defer(() -> templates.add(actor, draft.content())))
                    .flatMap(version -> drafts.approve(actor, id, version));
        });
    }

    /** With the reason; better words are a new draft. */
    Mono<TemplateDraft> giveBack(Actor actor, UUID id, String reason) {
        return decide(actor, id, "messaging.template-draft-returned", draft -> drafts.giveBack(actor, id, reason));
    }

    /** Every draft, newest first. */
    Mono<Page<TemplateDraft>> listDrafts(Actor actor, @Nullable UUID before, int size) {
        return transactions
                .read(actor.organization(), () -> drafts.list(actor.organization(), before, size + 1))
                .map(rows -> Page.of(rows, size, draft -> draft.id().toString()));
    }

    Mono<TemplateDraft> getDraft(Actor actor, UUID id) {
        return transactions.read(actor.organization(), () -> get(actor, id));
    }

    private interface Step {
        Mono<Boolean> take(TemplateDraft draft);
    }

    private Mono<TemplateDraft> decide(Actor actor, UUID id, String act, Step step) {
        Supplier<Throwable> meanwhile = () -> new Refused(new WordingRefused.DecidedMeanwhile());
        if (!actor.is(Role.COMPLIANCE)) {
            return Mono.error(() -> new Refused(new CommonRefusal.NotAllowed(null)));
        }
        return audited.run(
                actor,
                sentence(act, id),
                () -> get(actor, id)
                        .filter(draft -> draft.state() == TemplateDraft.State.WAITING)
                        .switchIfEmpty(Mono.error(meanwhile))
                        .flatMap(step::take)
                        .filter(Boolean::booleanValue)
                        .switchIfEmpty(Mono.error(meanwhile))
                        .then(Mono.defer(() -> get(actor, id))));
    }

    private Mono<TemplateDraft> get(Actor actor, UUID id) {
        return drafts.find(actor.organization(), id)
                .switchIfEmpty(Mono.error(() -> new Refused(new CommonRefusal.NotFound("draft"))));
    }

    private static Sentence sentence(String act, UUID id) {
        return Sentence.of(act, "template-draft", id, "compliance");
    }
}
