package health.kithway.sandbox.demo;

import health.kithway.directory.Location;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.AppointmentEvent.Kind;
import health.kithway.sandbox.demo.History.Sent;
import health.kithway.tenancy.OrganizationId;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * Plans the demo's history, day by day up to yesterday evening: who looks, who sends, and what becomes of it. The same seed and day give
 * the same history.
 */
final class Almanac {

    private static final Duration LEAD = Duration.ofMinutes(2);

    /** Every sixth opened the link the day before, and every seventh says how they heard of the clinic. */
    private static final int EARLIER = 6;

    private static final int ANSWERED = 7;
    private static final Duration SLEPT_ON_IT = Duration.ofHours(30);

    private final History history;
    private final Townsfolk people;
    private final RandomGenerator chance;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Happening> planned = new ArrayList<>();

    Almanac(History history, Townsfolk people, RandomGenerator chance, LocalDate first, LocalDate last) {
        this.history = history;
        this.people = people;
        this.chance = chance;
        this.first = first;
        this.last = last;
    }

    /** In the order of time, and nothing that would be later than the last day. */
    List<Happening> planned(ZoneId zone) {
        Instant end = last.plusDays(1).atStartOfDay(zone).toInstant();
        return planned.stream()
                .filter(happening -> happening.at().isBefore(end))
                .sorted(Comparator.comparing(Happening::at))
                .toList();
    }

    /** A link's whole year: more towards its end, and for every second one that is sent, another who only looked. */
    void link(SharedLink link, List<Location> locations, int referrals, ZoneId zone) {
        for (int i = 0; i < referrals; i++) {
            Instant at = someTime(zone);
            Sent sent = referral(link, people.wish(link, locations), at, zone);
            if (i % EARLIER == 0) {
                planned.add(new Happening(at.minus(SLEPT_ON_IT), false, () -> history.lookFirst(link, sent)));
            }
            if (i % ANSWERED == 0) {
                planned.add(
                        new Happening(at.plus(LEAD).plus(LEAD), false, () -> history.hear(link, sent, link.channel())));
            }
            if (chance.nextInt(100) < 50) {
                planned.add(new Happening(someTime(zone), false, () -> history.look(link)));
            }
        }
    }

    Sent referral(SharedLink link, Wish wish, Instant at, ZoneId zone) {
        Sent sent = new Sent();
        UUID submission = new UUID(chance.nextLong(), chance.nextLong());
        planned.add(new Happening(at.plus(LEAD), wish.writes(), () -> history.send(link, wish, submission, sent)));
        becomes(link.organization(), sent, at, wish.writes(), zone);
        return sent;
    }

    /** Most are scheduled in a few days, and most of those are kept. */
    void becomes(OrganizationId organization, Sent sent, Instant at, boolean writes, ZoneId zone) {
        if (chance.nextInt(100) < 11) {
            return;
        }
        Instant booked = workingTime(at, 1 + chance.nextInt(4), zone);
        Instant visit = workingTime(booked, 3 + chance.nextInt(14), zone);
        tell(organization, sent, Kind.SCHEDULED, visit, booked, writes);
        int roll = chance.nextInt(100);
        if (roll < 9) {
            tell(organization, sent, Kind.CANCELLED, null, booked.plus(Duration.ofHours(30)), writes);
        } else if (roll < 18) {
            Instant moved = workingTime(visit, 2 + chance.nextInt(6), zone);
            tell(organization, sent, Kind.RESCHEDULED, moved, booked.plus(Duration.ofHours(26)), writes);
            tell(organization, sent, Kind.COMPLETED, null, moved.plus(Duration.ofHours(1)), writes);
        } else {
            Kind end = roll < 27 ? Kind.NO_SHOW : Kind.COMPLETED;
            tell(organization, sent, end, null, visit.plus(Duration.ofHours(1)), writes);
        }
    }

    void tell(
            OrganizationId organization,
            Sent sent,
            Kind kind,
            @org.jspecify.annotations.Nullable Instant visit,
            Instant at,
            boolean writes) {
        planned.add(new Happening(at, writes, () -> history.tell(organization, sent, kind, visit, at)));
    }

    void add(Happening happening) {
        planned.add(happening);
    }

    /** Any hour when people look at their phones; the year grows busier. */
    Instant someTime(ZoneId zone) {
        long days = Duration.between(first.atStartOfDay(), last.atStartOfDay()).toDays();
        long day = Math.max(chance.nextLong(days), chance.nextLong(days));
        if (chance.nextInt(3) == 0) {
            day = chance.nextLong(days);
        }
        return first.plusDays(day)
                .atTime(8 + chance.nextInt(12), chance.nextInt(60))
                .atZone(zone)
                .toInstant();
    }

    private Instant workingTime(Instant after, int days, ZoneId zone) {
        LocalDate day = after.atZone(zone).toLocalDate().plusDays(days);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day.atTime(9 + chance.nextInt(7), 15 * chance.nextInt(4))
                .atZone(zone)
                .toInstant();
    }
}
