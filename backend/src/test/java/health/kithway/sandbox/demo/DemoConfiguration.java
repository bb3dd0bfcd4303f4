package health.kithway.sandbox.demo;

import health.kithway.attribution.credit.CreditModels;
import health.kithway.attribution.credit.Credits;
import health.kithway.attribution.visit.Visits;
import health.kithway.circle.CircleReferrals;
import health.kithway.circle.Circles;
import health.kithway.circle.Membership;
import health.kithway.circle.Preferences;
import health.kithway.circle.task.CircleTasks;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.suppression.Suppressions;
import health.kithway.consent.text.ConsentTexts;
import health.kithway.consent.text.StarterTexts;
import health.kithway.consent.text.TextReviews;
import health.kithway.directory.Directory;
import health.kithway.directory.Payers;
import health.kithway.directory.brand.Brands;
import health.kithway.directory.privacynotice.PrivacyNotices;
import health.kithway.disclosure.accounting.Accountings;
import health.kithway.disclosure.accounting.NotedDisclosures;
import health.kithway.job.DueJobs;
import health.kithway.messaging.carrier.Senders;
import health.kithway.messaging.choice.Choices;
import health.kithway.messaging.wording.TemplateReviews;
import health.kithway.messaging.wording.Templates;
import health.kithway.person.People;
import health.kithway.person.erasure.Erasures;
import health.kithway.program.Programs;
import health.kithway.program.Reviews;
import health.kithway.program.link.ShareLinks;
import health.kithway.program.sharer.Sharers;
import health.kithway.program.sharer.Shares;
import health.kithway.referral.Referrals;
import health.kithway.reminder.plan.Plans;
import health.kithway.routing.RuleSets;
import health.kithway.sandbox.Progress;
import health.kithway.sandbox.SandboxClock;
import health.kithway.sandbox.SandboxSettings;
import health.kithway.sandbox.twilio.TwilioNetwork;
import health.kithway.testkit.TwoPeople;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Puts the demo data together. */
@Configuration(proxyBeanMethods = false)
@Profile("sandbox")
class DemoConfiguration {

    @Bean
    Doors demoDoors(
            Directory directory,
            Brands brands,
            PrivacyNotices notices,
            StarterTexts starterTexts,
            ConsentTexts consentTexts,
            Senders senders,
            Templates templates,
            Plans plans,
            Programs programs,
            Reviews reviews,
            Payers payers,
            RuleSets ruleSets,
            ShareLinks links,
            CreditModels creditModels,
            Sharers sharers,
            Shares shares,
            People persons) {
        return new Doors(
                directory,
                brands,
                notices,
                starterTexts,
                consentTexts,
                senders,
                templates,
                plans,
                new TwoPeople(programs, reviews),
                payers,
                ruleSets,
                links,
                creditModels,
                sharers,
                shares,
                persons);
    }

    @Bean
    Gathering.Doors circleDoors(
            Circles circles,
            Membership membership,
            CircleTasks tasks,
            Preferences preferences,
            CircleReferrals referrals,
            Choices choices) {
        return new Gathering.Doors(circles, membership, tasks, preferences, referrals, choices);
    }

    @Bean
    DemoData demoData(
            Doors doors,
            Visits visits,
            Referrals referrals,
            Credits credits,
            SandboxClock clock,
            DueJobs jobs,
            TwilioNetwork network,
            SandboxSettings settings,
            Gathering.Doors around,
            Rights.Doors evidence) {
        Featured.Phone phone = (from, to, words) -> network.write(from, to, words, settings.inboundUrl());
        return new DemoData(
                doors,
                new History.Acts(visits, referrals, credits),
                new Replay(clock, jobs, network),
                clock,
                phone,
                around,
                evidence);
    }

    @Bean
    Rights.Doors evidenceDoors(
            Consents consents,
            NotedDisclosures noted,
            Accountings accountings,
            TextReviews texts,
            Suppressions suppressions,
            Erasures erasures,
            TemplateReviews templates) {
        return new Rights.Doors(consents, noted, accountings, texts, suppressions, erasures, templates);
    }

    @Bean
    DemoStart demoStart(
            DemoData data, SandboxClock clock, TwilioNetwork network, SandboxSettings settings, Progress progress) {
        return new DemoStart(data, clock, network, new DemoMark(settings.data()), progress);
    }
}
