package health.kithway.sandbox.demo;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.program.link.SharedLink;
import health.kithway.program.sharer.Way;
import health.kithway.referral.BestTime;
import health.kithway.referral.NewReferral.Contact;
import health.kithway.referral.WhoFor;
import health.kithway.sandbox.demo.History.Sent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Irene asks for herself, gets a page to share from, and tells a neighbor; somebody with her telephone asks too, and is flagged. */
final class Neighbors {

    private static final String IRENES_PHONE = "+13125550197";

    private final Almanac almanac;
    private final History history;
    private final Doors doors;
    private final RandomGenerator chance;
    private final LocalDate last;
    private final AtomicReference<@Nullable String> irenesCode = new AtomicReference<>();

    Neighbors(Almanac almanac, History history, Doors doors, RandomGenerator chance, LocalDate last) {
        this.almanac = almanac;
        this.history = history;
        this.doors = doors;
        this.chance = chance;
        this.last = last;
    }

    void add(SharedLink friends) {
        UUID hers = submission();
        almanac.add(new Happening(
                at(34),
                false,
                () -> history.send(friends, wish("Irene", IRENES_PHONE), hers, new Sent())
                        .flatMap(referral -> doors.sharers()
                                .invite(
                                        friends.visitor(),
                                        referral.requesterId(),
                                        friends.programId(),
                                        friends.campaignId()))
                        .flatMap(pass -> doors.sharers().find(pass.secret()))
                        .flatMap(irene -> doors.shares().share(irene, friends.programId(), Way.TEXT, Language.EN))
                        .doOnNext(share -> irenesCode.set(share.code()))));
        asks(20, "Walter", "+13125550198");
        asks(6, "Oskar", IRENES_PHONE);
    }

    private void asks(int daysAgo, String name, String phone) {
        UUID submission = submission();
        almanac.add(new Happening(
                at(daysAgo),
                false,
                () -> Mono.justOrEmpty(irenesCode.get())
                        .flatMap(doors.links()::get)
                        .flatMap(link -> history.send(link, wish(name, phone), submission, new Sent()))));
    }

    private static Wish wish(String name, String phone) {
        return new Wish(
                Language.EN,
                WhoFor.ME,
                null,
                null,
                Lakeview.AVENUE,
                Lakeview.PRIMARY,
                new Contact(name, "Example", phone, null, BestTime.ANY),
                Set.of(ConsentPurpose.USE_ANSWERS));
    }

    private UUID submission() {
        return new UUID(chance.nextLong(), chance.nextLong());
    }

    private Instant at(int daysAgo) {
        return last.minusDays(daysAgo).atTime(17, 20).atZone(Lakeview.ZONE).toInstant();
    }
}
