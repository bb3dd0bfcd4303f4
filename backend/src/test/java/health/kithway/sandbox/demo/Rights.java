package health.kithway.sandbox.demo;

import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.grant.NotedConsent;
import health.kithway.consent.text.NewConsentText;
import health.kithway.consent.text.TextReviews;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Language;
import health.kithway.disclosure.accounting.Accountings;
import health.kithway.disclosure.accounting.Basis;
import health.kithway.disclosure.accounting.NotedDisclosures;
import health.kithway.disclosure.accounting.Particulars;
import health.kithway.person.PersonId;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.BestTime;
import health.kithway.referral.NewReferral.Contact;
import health.kithway.referral.WhoFor;
import health.kithway.sandbox.demo.History.Sent;
import health.kithway.tenancy.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Nadia asked for a visit, called to stop the texts, and wants to know who was told about her. A consent text waits for approval. */
final class Rights {

    /** The doors of evidence. */
    record Doors(Consents consents, NotedDisclosures noted, Accountings accountings, TextReviews texts) {}

    private static final Actor STAFF = Actor.kithway(Lakeview.ID, "sandbox");

    private final Almanac almanac;
    private final History history;
    private final Doors doors;
    private final LocalDate last;
    private final AtomicReference<@Nullable PersonId> nadia = new AtomicReference<>();

    Rights(Almanac almanac, History history, Doors doors, LocalDate last) {
        this.almanac = almanac;
        this.history = history;
        this.doors = doors;
        this.last = last;
    }

    void add(SharedLink friends) {
        almanac.add(new Happening(
                at(48),
                false,
                () -> history.send(friends, wish(), DemoOrganization.idOf("submission of Nadia"), new Sent())
                        .doOnNext(referral -> nadia.set(referral.requesterId()))));
        happens(41, person -> doors.consents().note(STAFF, person, noMoreTexts(at(41))));
        happens(33, person -> doors.noted().note(STAFF, person, Basis.PUBLIC_HEALTH, report(), at(34)));
        happens(9, person -> doors.accountings().request(STAFF, person, at(10)));
        almanac.add(new Happening(at(5), false, () -> doors.texts().write(STAFF, draft())));
    }

    private void happens(int daysAgo, Function<PersonId, Mono<?>> act) {
        almanac.add(new Happening(
                at(daysAgo), false, () -> Mono.justOrEmpty(nadia.get()).flatMap(act)));
    }

    private static NotedConsent noMoreTexts(Instant at) {
        return new NotedConsent(
                null,
                null,
                Set.of(ConsentScope.TEXT_ABOUT_VISIT),
                ConsentMethod.STAFF_NOTE,
                null,
                null,
                "Called: no more texts, please.",
                at);
    }

    private static Particulars report() {
        return new Particulars(
                "Example City Health Department",
                "1 Example Plaza, Chicago, IL",
                "name and day of the visit",
                "a report that the law asks for");
    }

    private static NewConsentText draft() {
        return new NewConsentText(
                ConsentPurpose.NEWS,
                new Bilingual(
                        "Lakeview Family Health may e-mail me its news.",
                        "Lakeview Family Health puede enviarme sus noticias por correo."),
                new Bilingual("We write to you now and then.", "Le escribimos de vez en cuando."));
    }

    private static Wish wish() {
        return new Wish(
                Language.EN,
                WhoFor.ME,
                null,
                null,
                Lakeview.AVENUE,
                Lakeview.PRIMARY,
                new Contact("Nadia", "Example", "+13125550196", null, BestTime.ANY),
                Set.of(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT, ConsentPurpose.TELL_SHARER));
    }

    private Instant at(int daysAgo) {
        return last.minusDays(daysAgo).atTime(12, 10).atZone(Lakeview.ZONE).toInstant();
    }
}
