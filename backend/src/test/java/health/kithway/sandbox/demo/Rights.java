package health.kithway.sandbox.demo;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.grant.NotedConsent;
import health.kithway.consent.suppression.Suppressions;
import health.kithway.consent.text.NewConsentText;
import health.kithway.consent.text.TextReviews;
import health.kithway.directory.Bilingual;
import health.kithway.directory.Language;
import health.kithway.disclosure.accounting.Accountings;
import health.kithway.disclosure.accounting.Basis;
import health.kithway.disclosure.accounting.NotedDisclosures;
import health.kithway.disclosure.accounting.Particulars;
import health.kithway.messaging.wording.NewTemplate;
import health.kithway.messaging.wording.TemplatePurpose;
import health.kithway.messaging.wording.TemplateReviews;
import health.kithway.person.PersonId;
import health.kithway.person.erasure.Erasure;
import health.kithway.person.erasure.Erasures;
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

/**
 * Nadia asked for a visit, called to take texts back, and wants to know who was told about her. Owen wants no message at his number
 * whoever it is for; Paula asked to be forgotten. A consent text and a template wait for a second person.
 */
final class Rights {

    /** The doors of evidence. */
    record Doors(
            Consents consents,
            NotedDisclosures noted,
            Accountings accountings,
            TextReviews texts,
            Suppressions suppressions,
            Erasures erasures,
            TemplateReviews templates) {}

    private static final Actor STAFF = Actor.kithway(Lakeview.ID, "sandbox");

    private final Almanac almanac;
    private final History history;
    private final Doors doors;
    private final LocalDate last;

    Rights(Almanac almanac, History history, Doors doors, LocalDate last) {
        this.almanac = almanac;
        this.history = history;
        this.doors = doors;
        this.last = last;
    }

    void add(SharedLink friends) {
        AtomicReference<@Nullable PersonId> nadia = asked(friends, "Nadia", "+13125550196", 48);
        happens(41, nadia, person -> doors.consents().note(STAFF, person, noMoreTexts(at(41))));
        happens(33, nadia, person -> doors.noted().note(STAFF, person, Basis.PUBLIC_HEALTH, report(), at(34)));
        happens(9, nadia, person -> doors.accountings().request(STAFF, person, at(10)));
        happens(
                29,
                asked(friends, "Owen", "+13125550195", 30),
                person -> doors.suppressions().suppressPerson(STAFF, person, Channel.TEXT));
        happens(
                7,
                asked(friends, "Paula", "+13125550194", 44),
                person -> doors.erasures().erase(STAFF, person, Erasure.Reason.ASKED_FOR));
        almanac.add(new Happening(at(5), false, () -> doors.texts().write(STAFF, draft())));
        almanac.add(new Happening(at(4), false, () -> doors.templates().write(STAFF, template())));
    }

    private AtomicReference<@Nullable PersonId> asked(SharedLink friends, String name, String phone, int daysAgo) {
        AtomicReference<@Nullable PersonId> person = new AtomicReference<>();
        almanac.add(new Happening(
                at(daysAgo),
                false,
                () -> history.send(
                                friends, wish(name, phone), DemoOrganization.idOf("submission of " + name), new Sent())
                        .doOnNext(referral -> person.set(referral.requesterId()))));
        return person;
    }

    private void happens(int daysAgo, AtomicReference<@Nullable PersonId> person, Function<PersonId, Mono<?>> act) {
        almanac.add(new Happening(
                at(daysAgo), false, () -> Mono.justOrEmpty(person.get()).flatMap(act)));
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

    private static NewTemplate template() {
        return new NewTemplate(
                "visit-changed-hours",
                Channel.TEXT,
                TemplatePurpose.TREATMENT_OPS,
                false,
                null,
                new Bilingual(
                        "{CLINIC_DISPLAY_NAME}: our hours change soon. Your visit stays as it is. Questions? Call {PHONE}. Reply STOP to end texts.",
                        "{CLINIC_DISPLAY_NAME}: nuestro horario cambia pronto. Su visita sigue igual. Preguntas: {PHONE}. Responda STOP para no recibir mas."));
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
                Set.of(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TEXT_ABOUT_VISIT, ConsentPurpose.TELL_SHARER));
    }

    private Instant at(int daysAgo) {
        return last.minusDays(daysAgo).atTime(12, 10).atZone(Lakeview.ZONE).toInstant();
    }
}
