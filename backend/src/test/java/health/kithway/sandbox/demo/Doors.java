package health.kithway.sandbox.demo;

import health.kithway.attribution.credit.CreditModels;
import health.kithway.consent.text.ConsentTexts;
import health.kithway.consent.text.StarterTexts;
import health.kithway.directory.Directory;
import health.kithway.directory.Payers;
import health.kithway.directory.brand.Brands;
import health.kithway.directory.privacynotice.PrivacyNotices;
import health.kithway.messaging.carrier.Senders;
import health.kithway.messaging.wording.Templates;
import health.kithway.person.People;
import health.kithway.program.link.ShareLinks;
import health.kithway.program.sharer.Sharers;
import health.kithway.program.sharer.Shares;
import health.kithway.reminder.plan.Plans;
import health.kithway.routing.RuleSets;
import health.kithway.testkit.TwoPeople;

/** The doors through which an organization is set up, the same that its administrators will use. */
public record Doors(
        Directory directory,
        Brands brands,
        PrivacyNotices notices,
        StarterTexts starterTexts,
        ConsentTexts consentTexts,
        Senders senders,
        Templates templates,
        Plans plans,
        TwoPeople people,
        Payers payers,
        RuleSets ruleSets,
        ShareLinks links,
        CreditModels creditModels,
        Sharers sharers,
        Shares shares,
        People persons) {}
