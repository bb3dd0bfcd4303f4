package health.kithway.sandbox.demo;

import health.kithway.attribution.credit.CreditModels;
import health.kithway.attribution.model.CreditModel;
import health.kithway.consent.text.ConsentText;
import health.kithway.directory.Language;
import health.kithway.program.link.SharedLink;
import health.kithway.sandbox.SandboxClock;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;

/** Makes the demo organizations and their history, through the doors, with the clock in the past. */
public final class DemoData {

    private static final long SEED = 2026;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MONTHS = 10;
    private static final int STRETCH_DAYS = 7;

    private final Doors doors;
    private final History.Acts acts;
    private final Replay replay;
    private final SandboxClock clock;
    private final Featured.Phone phone;
    private final Gathering.Doors around;
    private final Rights.Doors evidence;

    DemoData(
            Doors doors,
            History.Acts acts,
            Replay replay,
            SandboxClock clock,
            Featured.Phone phone,
            Gathering.Doors around,
            Rights.Doors evidence) {
        this.doors = doors;
        this.acts = acts;
        this.replay = replay;
        this.clock = clock;
        this.phone = phone;
        this.around = around;
        this.evidence = evidence;
    }

    void make(Consumer<String> progress) {
        LocalDate today = clock.instant().atZone(Lakeview.ZONE).toLocalDate();
        LocalDate first = today.minusMonths(MONTHS).withDayOfMonth(5);
        clock.replayFrom(first.atTime(7, 0).atZone(Lakeview.ZONE).toInstant());
        List<DemoOrganization> organizations = List.of(Lakeview.make(), Riverbend.make());
        organizations.forEach(organization -> organization.open(doors).block(PATIENCE));
        declareModel(today.minusMonths(4).withDayOfMonth(1));
        List<Happening> year = plan(organizations, first.plusDays(2), today.minusDays(1));
        progress.accept("Making demo data: " + year.size() + " things that happened in " + MONTHS + " months");
        play(year);
        clock.endReplay();
    }

    /** The marketer of Lakeview has changed her mind once about what brings people. */
    private void declareModel(LocalDate from) {
        doors.creditModels()
                .declare(
                        Actor.kithway(Lakeview.ID, "sandbox"),
                        Lakeview.PROGRAM,
                        new CreditModels.Declaration(
                                CreditModel.POSITION_BASED, 60, Map.of(Lakeview.WELLNESS, 30), from))
                .block(PATIENCE);
    }

    private List<Happening> plan(List<DemoOrganization> organizations, LocalDate first, LocalDate last) {
        Random chance = new Random(SEED);
        History history = new History(acts, texts(organizations));
        Almanac almanac = new Almanac(history, new Townsfolk(chance), chance, first, last);
        for (DemoOrganization organization : organizations) {
            for (DemoLink link : organization.links()) {
                almanac.link(
                        opened(link.code()),
                        organization.locations(),
                        link.referrals(),
                        organization.organization().zone());
            }
        }
        new Featured(almanac, history, chance, last, phone).add(this::opened);
        new Neighbors(almanac, history, doors, chance, last).add(opened(Lakeview.FRIENDS_CODE));
        Gathering circles = new Gathering(around, doors.persons());
        new Hales(almanac, history, circles, chance, last).add(opened(Lakeview.FRIENDS_CODE));
        new Ortizes(almanac, history, circles, chance, last).add(opened(Lakeview.FRIENDS_CODE));
        new Rights(almanac, history, evidence, last).add(opened(Lakeview.FRIENDS_CODE));
        return almanac.planned(Lakeview.ZONE);
    }

    private SharedLink opened(String code) {
        SharedLink link = doors.links().get(code).block(PATIENCE);
        if (link == null) {
            throw new IllegalStateException("No link " + code);
        }
        return link;
    }

    private Map<OrganizationId, Map<Language, List<ConsentText>>> texts(List<DemoOrganization> organizations) {
        Map<OrganizationId, Map<Language, List<ConsentText>>> all = new HashMap<>();
        for (DemoOrganization organization : organizations) {
            OrganizationId id = organization.organization().id();
            Map<Language, List<ConsentText>> own = new EnumMap<>(Language.class);
            for (Language language : Language.values()) {
                List<ConsentText> inForce =
                        doors.consentTexts().listInForce(id, language).block(PATIENCE);
                own.put(language, inForce == null ? List.of() : inForce);
            }
            all.put(id, own);
        }
        return all;
    }

    /** A week at a time, and at the end of each what became due in it. */
    private void play(List<Happening> year) {
        List<Happening> stretch = new ArrayList<>();
        Instant end = year.getFirst().at().plus(Duration.ofDays(STRETCH_DAYS));
        for (Happening happening : year) {
            while (happening.at().isAfter(end)) {
                replay.play(stretch);
                stretch.clear();
                replay.doWhatIsDue(end);
                end = end.plus(Duration.ofDays(STRETCH_DAYS));
            }
            stretch.add(happening);
        }
        replay.play(stretch);
        replay.doWhatIsDue(clock.instant());
    }
}
