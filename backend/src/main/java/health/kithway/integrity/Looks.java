package health.kithway.integrity;

import health.kithway.audit.AuditedTransactions;
import health.kithway.audit.Sentence;
import health.kithway.job.FactListener;
import health.kithway.person.Likenesses;
import health.kithway.referral.ReferralMade;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Looks at each new referral once it is there, and raises flags. Whoever sent it was answered long before. */
@Component
@EnableConfigurationProperties(IntegritySettings.class)
final class Looks implements FactListener<ReferralMade> {

    private final AuditedTransactions audited;
    private final LookTable looks;
    private final FindingTable findings;
    private final Likenesses likenesses;
    private final IntegritySettings settings;

    Looks(
            AuditedTransactions audited,
            LookTable looks,
            FindingTable findings,
            Likenesses likenesses,
            IntegritySettings settings) {
        this.audited = audited;
        this.looks = looks;
        this.findings = findings;
        this.likenesses = likenesses;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "integrity";
    }

    @Override
    public Class<ReferralMade> fact() {
        return ReferralMade.class;
    }

    @Override
    public Mono<Void> hear(OrganizationId organization, ReferralMade made) {
        return audited.run(
                Actor.kithway(organization, name()),
                Sentence.of("integrity.looked", "referral", made.referralId().value(), "operations"),
                () -> looks.takeTurn(organization).then(look(organization, made)));
    }

    private Mono<Void> look(OrganizationId organization, ReferralMade made) {
        return looks.insert(organization, made)
                .then(new Around(looks, likenesses, settings, organization, made).see())
                .flatMap(seen -> findings.raise(organization, made.referralId(), seen.flags(settings)));
    }
}
