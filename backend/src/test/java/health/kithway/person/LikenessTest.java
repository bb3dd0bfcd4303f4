package health.kithway.person;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.directory.Language;
import health.kithway.tenancy.Actor;
import health.kithway.tenancy.OrganizationId;
import health.kithway.testkit.KithwayTest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may be whom, without anybody being opened. */
@KithwayTest
class LikenessTest {

    private final Actor lakeview = Actor.kithway(new OrganizationId(UUID.randomUUID()), "test");
    private final Actor riverbend = Actor.kithway(new OrganizationId(UUID.randomUUID()), "test");

    @Autowired
    People people;

    @Autowired
    Likenesses likenesses;

    @ParameterizedTest
    @ValueSource(strings = {"José", "jose", "JOSE ", "Jo-se", "José"})
    void aNameIsTheSameHoweverItIsWritten(String written) {
        assertThat(Likeness.plain(written)).isEqualTo("jose");
    }

    @Test
    void joseIsHimselfAtTheSamePhone() {
        PersonId first = person(lakeview, "José", "Diaz", "312-555-0142", null);
        PersonId second = person(lakeview, "jose", null, "(312) 555-0142", null);

        assertThat(likenesses.compare(lakeview.organization(), second, first).block())
                .isEqualTo(new Alike(first, Alike.Common.NAME_AND_ADDRESS));
    }

    @Test
    void hisWifeAtTheSamePhoneIsAnother() {
        PersonId jose = person(lakeview, "José", "Diaz", "312-555-0142", null);
        PersonId marta = person(lakeview, "Marta", "Diaz", "312-555-0142", null);

        Alike alike = likenesses.compare(lakeview.organization(), jose, marta).block();
        assertThat(alike.common()).isEqualTo(Alike.Common.PHONE);
        assertThat(alike.isSamePerson()).isFalse();
    }

    @Test
    void aNameAndABirthDateAreEnough() {
        LocalDate born = LocalDate.of(1961, 4, 12);
        PersonId first = person(lakeview, "Rosa", "Lopez", "312-555-0142", born);
        PersonId second = person(lakeview, "Rosa", "López", "312-555-0199", born);
        PersonId another = person(lakeview, "Rosa", "Lopez", "312-555-0198", born.plusDays(1));

        assertThat(likenesses.listAlike(lakeview.organization(), second).block())
                .containsExactly(new Alike(first, Alike.Common.NAME_AND_BIRTH))
                .extracting(Alike::person)
                .doesNotContain(another);
    }

    @Test
    void nobodyIsAlikeAcrossOrganizations() {
        PersonId here = person(lakeview, "José", "Diaz", "312-555-0142", null);
        person(riverbend, "José", "Diaz", "312-555-0142", null);

        assertThat(likenesses.listAlike(lakeview.organization(), here).block()).isEmpty();
    }

    /** R-TCPA-08: the daughter's number makes her mother known again and is not her mother's. */
    @Test
    void aPatientAskedForTwiceIsKnownAgainWithoutANumber() {
        NewPerson dolores = newPerson("Dolores", null, "312-555-0142", null);
        NewPerson rosa = newPerson("Rosa", null, null, null);
        PersonId first = people.registerThrough(lakeview, rosa, dolores).block();
        PersonId second = people.registerThrough(lakeview, rosa, dolores).block();

        assertThat(likenesses
                        .compare(lakeview.organization(), first, second)
                        .block()
                        .isSamePerson())
                .isTrue();
        assertThat(people.getPerson(lakeview, second, "test").block().phone()).isNull();
        assertThat(people.listHolders(lakeview.organization(), AddressKind.PHONE, "312-555-0142")
                        .block())
                .isEmpty();
    }

    private PersonId person(Actor actor, String first, @Nullable String last, String phone, @Nullable LocalDate born) {
        return people.register(actor, newPerson(first, last, phone, born)).block();
    }

    private static NewPerson newPerson(
            String first, @Nullable String last, @Nullable String phone, @Nullable LocalDate born) {
        return new NewPerson(first, last, Language.ES, phone, null, born);
    }
}
