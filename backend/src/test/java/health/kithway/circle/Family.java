package health.kithway.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.representative.Authorities;
import health.kithway.consent.representative.AuthorityKind;
import health.kithway.consent.representative.NewAuthority;
import health.kithway.directory.Language;
import health.kithway.directory.ServiceLineId;
import health.kithway.messaging.MessagingStory;
import health.kithway.person.NewPerson;
import health.kithway.person.PersonId;
import health.kithway.problem.Refused;
import health.kithway.program.link.ShareLinks;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.BestTime;
import health.kithway.referral.EventSource;
import health.kithway.referral.NewReferral;
import health.kithway.referral.Referral;
import health.kithway.referral.Referrals;
import health.kithway.referral.Relation;
import health.kithway.referral.WhoFor;
import health.kithway.routing.Asked;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import reactor.core.publisher.Mono;

/** Rosa asks for a visit for her father Walter; her brother Tom and a neighbour, Nell, help. */
public abstract class Family extends MessagingStory {

    @Autowired
    protected ShareLinks links;

    @Autowired
    protected Referrals referrals;

    @Autowired
    protected Authorities authorities;

    @Autowired
    protected Circles circles;

    @Autowired
    protected Membership membership;

    protected SharedLink poster;

    @BeforeEach
    protected void findThePoster() {
        poster = links.get(clinic.code()).block();
    }

    protected Referral asked(WhoFor whoFor, ServiceLineId line) {
        return referrals
                .send(
                        poster.visitor(),
                        new NewReferral(
                                UUID.randomUUID(),
                                poster,
                                List.of(),
                                Language.EN,
                                whoFor,
                                whoFor == WhoFor.ME ? null : Relation.PARENT,
                                Asked.at(clinic.lakeshore(), line),
                                new NewReferral.Contact("Rosa", "Hale", phone, mailbox, BestTime.EVENING),
                                whoFor == WhoFor.ME ? null : "Walter",
                                world.agreements(
                                        clinic,
                                        Language.EN,
                                        ConsentPurpose.USE_ANSWERS,
                                        ConsentPurpose.TEXT_ABOUT_VISIT),
                                EventSource.PAGE))
                .block();
    }

    /** Rosa's circle for Walter, who has not answered yet. */
    protected Circle forWalter() {
        Referral referral = asked(WhoFor.SOMEONE_I_HELP, clinic.primaryCare());
        return circles.start(clinic.kithway(), referral.id()).block();
    }

    protected PersonId person(String name, @Nullable String phone, @Nullable LocalDate born) {
        return people.register(clinic.kithway(), new NewPerson(name, null, Language.EN, phone, null, born))
                .block();
    }

    protected Member in(Circle circle, String name, Permission... may) {
        return membership
                .admit(
                        clinic.kithway(),
                        circle.id(),
                        new Membership.Newcomer(person(name, null, null), Preset.HELPER, rights(may), null, true))
                .block();
    }

    protected static List<Right> rights(Permission... may) {
        return Arrays.stream(may).map(one -> new Right(one, null)).toList();
    }

    protected UUID authority(PersonId patient, PersonId representative, AuthorityKind kind) {
        return authorities
                .record(
                        clinic.kithway(),
                        new NewAuthority(patient, representative, kind, "Seen, copy in the file.", null, null))
                .block()
                .authority()
                .id();
    }

    protected List<PersonId> toldOf(Circle circle, Permission permission) {
        return circles.membersWith(clinic.kithway(), circle.referrals().getFirst(), permission).block().stream()
                .map(Member::person)
                .toList();
    }

    protected Circle now(Circle circle) {
        return circles.getCircle(clinic.organization(), circle.id()).block();
    }

    protected static void refused(String code, Mono<?> work) {
        assertThatThrownBy(work::block)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo(code));
    }
}
