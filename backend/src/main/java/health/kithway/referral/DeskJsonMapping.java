package health.kithway.referral;

import health.kithway.consent.text.AgreedText;
import health.kithway.consent.text.ConsentTextId;
import health.kithway.contract.staff.AgreedJson;
import health.kithway.contract.staff.ContactJson;
import health.kithway.contract.staff.CoverageJson;
import health.kithway.contract.staff.TakeReferralJson;
import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.problem.CommonRefusal;
import health.kithway.problem.FieldProblem;
import health.kithway.problem.Refused;
import health.kithway.program.link.SharedLink;
import health.kithway.routing.Asked;
import health.kithway.routing.rule.Coverage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What staff take down, between the contract's words and ours. */
final class DeskJsonMapping {

    private DeskJsonMapping() {}

    static NewReferral toNewReferral(UUID submission, SharedLink link, TakeReferralJson body) {
        return new NewReferral(
                submission,
                link,
                List.of(),
                Language.valueOf(body.language().name()),
                WhoFor.valueOf(body.whoFor().name()),
                body.relation() == null
                        ? null
                        : Relation.valueOf(body.relation().name()),
                toAsked(body),
                toContact(body.contact()),
                body.patient() == null ? null : body.patient().firstName(),
                body.agreements().stream().map(DeskJsonMapping::toAgreed).toList(),
                EventSource.STAFF);
    }

    /** Exactly one of the two leads to a program. */
    static Refused codeOrLink() {
        return new Refused(new CommonRefusal.Invalid(
                List.of(new FieldProblem("/spokenCode", "required", "the code that was said, or the link instead"))));
    }

    private static Asked toAsked(TakeReferralJson body) {
        UUID location = body.locationId();
        UUID line = body.serviceLineId();
        return new Asked(
                location == null ? null : new LocationId(location),
                line == null ? null : new ServiceLineId(line),
                body.zip(),
                toCoverage(body.coverage()));
    }

    private static Coverage toCoverage(@Nullable CoverageJson said) {
        return said == null
                ? Coverage.NOT_SAID
                : Coverage.said(Coverage.Answer.valueOf(said.answer().name()), said.payerId());
    }

    private static NewReferral.Contact toContact(ContactJson contact) {
        return new NewReferral.Contact(
                contact.firstName(),
                contact.lastName(),
                contact.phone(),
                contact.email(),
                BestTime.valueOf(contact.bestTime().name()));
    }

    private static AgreedText toAgreed(AgreedJson agreed) {
        return new AgreedText(ConsentTextId.of(agreed.textId()), agreed.version());
    }
}
