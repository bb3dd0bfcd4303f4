package health.kithway.messaging.wording;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.consent.Channel;
import health.kithway.directory.Language;
import health.kithway.messaging.firewall.Finding;
import health.kithway.messaging.firewall.Verdict;
import health.kithway.messaging.firewall.WordFirewall;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.tenancy.Page;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Approved wording of an organization. What is approved was read by the lint and the firewall, and never changes. */
@Component
public final class Templates {

    /** Stands for any organization's name, which is read by itself. */
    private static final String SOME_NAME = "Kithway";

    private final OrganizationTransactions transactions;
    private final AuditedTransactions audited;
    private final TemplateTable table;
    private final Houses houses;
    private final WordFirewall firewall;
    private final Starters starters;

    Templates(
            OrganizationTransactions transactions,
            AuditedTransactions audited,
            TemplateTable table,
            Houses houses,
            WordFirewall firewall,
            Starters starters) {
        this.transactions = transactions;
        this.audited = audited;
        this.table = table;
        this.houses = houses;
        this.firewall = firewall;
        this.starters = starters;
    }

    /**
     * Approves wording of Kithway itself as the next version of its key; the version it comes with does not matter. What
     * people write goes through {@link TemplateReviews}.
     */
    public Mono<Template> approve(Actor actor, Template draft) {
        return houses.get(actor.organization())
                .doOnNext(house -> check(draft, house))
                .then(add(actor, draft));
    }

    /** Approves Kithway's own starter wording where the organization has none of a key yet; may be called again. */
    public Mono<Void> adoptStarters(Actor actor) {
        OrganizationId organization = actor.organization();
        return houses.get(organization)
                .flatMap(house -> transactions
                        .read(organization, () -> table.listPlaces(organization))
                        .map(known -> starters.all().stream()
                                .filter(starter -> !known.contains(TemplateTable.place(starter)))
                                .toList())
                        .doOnNext(missing -> checkStarters(missing, house)))
                .filter(missing -> !missing.isEmpty())
                .flatMap(missing -> audited.run(
                        actor,
                        missing.stream().map(Templates::approved).toList(),
                        () -> table.insertAll(actor, missing)));
    }

    private static Sentence approved(Template template) {
        return new Sentence("messaging.template-approved", "template", template.key(), "operations");
    }

    /** The newest approved version. */
    public Mono<Template> find(OrganizationId organization, String key, Channel channel, Language language) {
        return transactions.read(organization, () -> table.findNewest(organization, key, channel, language));
    }

    /** A version as it was approved. */
    public Mono<Template> getVersion(
            OrganizationId organization, String key, Channel channel, Language language, int version) {
        return transactions
                .read(organization, () -> table.findVersion(organization, key, channel, language, version))
                .switchIfEmpty(Mono.error(() -> new Refused(new WordingRefused.NoTemplate(key))));
    }

    /** Reads wording in both languages; refuses what may not be approved. */
    Mono<Void> check(Actor actor, NewTemplate template) {
        return houses.get(actor.organization())
                .doOnNext(house ->
                        Arrays.stream(Language.values()).forEach(language -> check(template.in(language, 1), house)))
                .then();
    }

    /** Puts both languages in force under the same next version. */
    Mono<Integer> add(Actor actor, NewTemplate template) {
        OrganizationId organization = actor.organization();
        Mono<Integer> english = table.nextVersion(organization, template.in(Language.EN, 1));
        Mono<Integer> spanish = table.nextVersion(organization, template.in(Language.ES, 1));
        return english.flatMap(one -> spanish.map(other -> Math.max(one, other)))
                .flatMap(version -> table.insert(actor, template.in(Language.EN, version))
                        .then(Mono.defer(() -> table.insert(actor, template.in(Language.ES, version))))
                        .thenReturn(version));
    }

    /** What is in force: the newest version of each key, channel and language. */
    Mono<Page<Template>> listInForce(Actor actor, @Nullable String after, int size) {
        return transactions
                .read(actor.organization(), () -> table.listNewest(actor.organization(), after, size + 1))
                .map(rows -> Page.of(rows, size, TemplateTable::place));
    }

    private Mono<Template> add(Actor actor, Template draft) {
        OrganizationId organization = actor.organization();
        return audited.run(
                actor,
                approved(draft),
                () -> table.nextVersion(organization, draft)
                        .map(draft::withVersion)
                        .flatMap(next -> table.insert(actor, next).thenReturn(next)));
    }

    /** Kithway's own words are the same for everybody: the firewall reads them once, and of each organization its name. */
    private void checkStarters(List<Template> missing, House house) {
        String clinic = house.organization().displayName();
        missing.forEach(starter -> lint(starter, clinic));
        refuseClinical(clinic, house.allowed());
        starters.readOnce(starter -> refuseClinical(Placeholders.fillLongest(starter.wording(), SOME_NAME), List.of()));
    }

    private void check(Template draft, House house) {
        String clinic = house.organization().displayName();
        lint(draft, clinic);
        refuseClinical(Placeholders.fillLongest(draft.wording(), clinic), house.allowed());
    }

    private static void lint(Template draft, String clinic) {
        List<FieldProblem> faults = TemplateLint.check(draft, clinic).stream()
                .map(fault -> new FieldProblem("/body", fault.code(), fault.detail()))
                .toList();
        if (!faults.isEmpty()) {
            throw new Refused(new WordingRefused.Unfit(faults));
        }
    }

    private void refuseClinical(String words, Collection<String> allowed) {
        List<Finding> findings = firewall.check(words, allowed);
        if (Verdict.of(findings) == Verdict.BLOCK) {
            throw new Refused(new WordingRefused.Clinical(findings));
        }
    }
}
