package health.kithway.sandbox.demo;

import health.kithway.consent.Channel;
import health.kithway.directory.Location;
import health.kithway.directory.Organization;
import health.kithway.directory.Payer;
import health.kithway.directory.Practice;
import health.kithway.directory.ProviderGroup;
import health.kithway.directory.ProviderGroupId;
import health.kithway.directory.ServiceLine;
import health.kithway.directory.brand.NewBrand;
import health.kithway.directory.privacynotice.PrivacyNotice;
import health.kithway.messaging.carrier.Sender;
import health.kithway.program.NewProgram;
import health.kithway.program.ProgramVersion;
import health.kithway.program.link.LinkDimensions;
import health.kithway.program.link.LinkTerms;
import health.kithway.program.link.NewShareLink;
import health.kithway.program.link.ShareLinkId;
import health.kithway.reminder.plan.Anchor;
import health.kithway.reminder.plan.Delay;
import health.kithway.reminder.plan.Goal;
import health.kithway.reminder.plan.PlanStep;
import health.kithway.routing.rule.RuleSet;
import health.kithway.tenancy.Actor;
import health.kithway.testkit.TwoPeople;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Everything an organization has before its first referral. */
record DemoOrganization(
        Organization organization,
        List<ServiceLine> serviceLines,
        List<Location> locations,
        List<Practice> practices,
        List<Payer> payers,
        NewProgram program,
        RuleSet rules,
        List<DemoLink> links,
        String textSender,
        String mailSender,
        DemoBrand brand) {

    /** What Connie read in the notice that patients are given. */
    private static final PrivacyNotice READ =
            new PrivacyNotice(0, true, URI.create("https://lakeview.example/privacy"), LocalDate.of(2026, 2, 16));

    /** A plan of its own, for programs whose people want to hear little. */
    private static final List<PlanStep> GENTLE = List.of(
            PlanStep.saying("received", Anchor.SENT, Delay.none(), "referral-received"),
            PlanStep.saying("scheduled", Anchor.SCHEDULED, Delay.none(), "appointment-scheduled"),
            PlanStep.saying(
                            "day-before",
                            Anchor.APPOINTMENT,
                            Delay.of(-1, Delay.Unit.DAYS).at(10),
                            "appointment-reminder")
                    .asking()
                    .until(Goal.CONFIRMED));

    Actor actor() {
        return Actor.kithway(organization.id(), "sandbox");
    }

    Mono<Void> open(Doors doors) {
        Actor actor = actor();
        return doors.directory()
                .openOrganization(actor, organization)
                .thenMany(Flux.fromIterable(serviceLines))
                .concatMap(line -> doors.directory().addServiceLine(actor, line))
                .thenMany(Flux.fromIterable(locations))
                .concatMap(location -> doors.directory().addLocation(actor, location))
                .thenMany(Flux.fromIterable(practices))
                .concatMap(practice -> doors.directory().addPractice(actor, practice))
                .then(Mono.defer(() -> words(doors, actor)))
                .then(Mono.defer(() -> look(doors)))
                .thenMany(Flux.fromIterable(payers))
                .concatMap(payer -> doors.payers().addPayer(actor, payer))
                .then(Mono.defer(
                        () -> doors.people().publish(organization.id(), program, draft -> ruled(doors, draft))))
                .thenMany(Flux.fromIterable(links))
                .concatMap(link -> doors.links().create(actor, newLink(link)))
                .then(Mono.defer(() -> doors.directory().addProviderGroup(actor, team())))
                .then(Mono.defer(() -> doors.links().create(actor, deskLink())))
                .then();
    }

    private Mono<?> ruled(Doors doors, ProgramVersion draft) {
        return doors.ruleSets()
                .put(TwoPeople.mark(organization.id()), draft.program(), draft.version(), draft.revision(), rules);
    }

    private Mono<Void> words(Doors doors, Actor actor) {
        String name = organization.displayName();
        return doors.starterTexts()
                .approveAll(actor)
                .then(Mono.defer(() -> doors.senders().add(actor, sender(Channel.TEXT, textSender, name))))
                .then(Mono.defer(() -> doors.senders().add(actor, sender(Channel.EMAIL, mailSender, name))))
                .then(Mono.defer(() -> doors.templates().adoptStarters(actor)))
                .then(Mono.defer(() -> doors.plans().write(TwoPeople.mark(organization.id()), "gentle", 0, GENTLE)))
                .then();
    }

    /** A mark of its own, in Kithway's colours or the organization's. */
    private Mono<Void> look(Doors doors) {
        byte[] logo = brand.logo().getBytes(StandardCharsets.UTF_8);
        return doors.brands()
                .set(TwoPeople.mark(organization.id()), 0, new NewBrand(brand.colours(), List.of(), logo, false))
                .then(Mono.defer(() -> doors.notices().note(TwoPeople.connie(organization.id()), READ)))
                .then();
    }

    private NewShareLink newLink(DemoLink link) {
        ShareLinkId id = new ShareLinkId(idOf("share link " + link.code()));
        return new NewShareLink(
                id, link.code(), program.id(), link.campaign(), link.channel(), link.location(), null, null);
    }

    private ProviderGroup team() {
        return new ProviderGroup(new ProviderGroupId(idOf("provider group of " + organization.id())), "Family doctors");
    }

    /** Has a code to say on the phone; the code is chosen by chance. */
    private NewShareLink deskLink() {
        LinkDimensions counted = new LinkDimensions(
                program.id(),
                links.getFirst().campaign(),
                health.kithway.program.Channel.DESK,
                null,
                null,
                team().id(),
                null);
        ShareLinkId id = new ShareLinkId(idOf("desk link of " + organization.id()));
        return new NewShareLink(id, null, counted, LinkTerms.unbounded(), true);
    }

    private static Sender sender(Channel channel, String address, String name) {
        return new Sender(idOf("sender " + address), channel, address, name);
    }

    /** The same id for the same thing at every fresh start. */
    static UUID idOf(String thing) {
        return UUID.nameUUIDFromBytes(("kithway demo " + thing).getBytes(StandardCharsets.UTF_8));
    }
}
