package health.kithway.consent.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import health.kithway.consent.Channel;
import health.kithway.consent.ConsentPurpose;
import health.kithway.consent.ConsentScope;
import health.kithway.consent.disclosure.DisclosureDecision.Reason;
import health.kithway.consent.grant.ConsentMethod;
import health.kithway.consent.grant.Consents;
import health.kithway.consent.representative.Authorities;
import health.kithway.consent.representative.Authority;
import health.kithway.consent.representative.AuthorityKind;
import health.kithway.consent.representative.NewAuthority;
import health.kithway.consent.suppression.ConfidentialWishes;
import health.kithway.directory.Language;
import health.kithway.person.NewPerson;
import health.kithway.person.People;
import health.kithway.person.PersonId;
import health.kithway.tenancy.OrganizationTransactions;
import health.kithway.testkit.KithwayTest;
import health.kithway.testkit.TestClock;
import health.kithway.testkit.World;
import health.kithway.testkit.World.Clinic;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.r2dbc.core.DatabaseClient;
import reactor.core.publisher.Mono;

/** What may be told of Rosa, on a real database. */
@KithwayTest
class DisclosuresTest {

    private static final UUID REFERRAL = UUID.randomUUID();
    private static final Entitlement GIVEN = Entitlement.of(UUID.randomUUID());

    @Autowired
    World world;

    @Autowired
    People people;

    @Autowired
    Consents consents;

    @Autowired
    Authorities authorities;

    @Autowired
    ConfidentialWishes wishes;

    @Autowired
    Disclosures disclosures;

    @Autowired
    OrganizationTransactions transactions;

    @Autowired
    DatabaseClient app;

    @Autowired
    TestClock clock;

    private Clinic clinic;
    private PersonId rosa;
    private PersonId dolores;

    @BeforeEach
    void rosaAndDolores() {
        clinic = world.clinic();
        rosa = person("Rosa");
        dolores = person("Dolores");
    }

    @Test
    @Tag("R-HIPAA-09")
    void whatDoloresMayKnowEndsWhenRosaSaysSo() {
        assertThat(decide(toDolores()).reason()).isEqualTo(Reason.INVOLVED);

        consents.revoke(clinic.kithway(), rosa, Set.of(ConsentScope.TELL_CIRCLE), ConsentMethod.REPLY)
                .block();

        assertThat(decide(toDolores()).reason()).isEqualTo(Reason.REVOKED);
    }

    @Test
    @Tag("R-HIPAA-10")
    void whoWantsToBeReachedInOneWayIsNotSpokenOf() {
        wishes.wish(clinic.kithway(), rosa, Channel.EMAIL).block();

        assertThat(decide(toDolores()).reason()).isEqualTo(Reason.CONFIDENTIAL_COMM);
    }

    @Test
    @Tag("R-HIPAA-08")
    void aHoldKeepsEverythingFromDoloresAtOnce() {
        UUID power = get(authorities.record(
                        clinic.kithway(),
                        new NewAuthority(
                                rosa, dolores, AuthorityKind.POWER_OF_ATTORNEY, "Seen, copy in the file.", null, null)))
                .authority()
                .id();
        assertThat(decide(toDolores()).permitted()).isTrue();

        authorities
                .change(clinic.kithway(), rosa, power, Authority.Change.Kind.HELD, "Rosa is afraid of her.")
                .block();

        assertThat(decide(toDolores()).reason()).isEqualTo(Reason.SAFETY_HOLD);
    }

    @Test
    void everyAnswerIsKeptWithWhatItRestsOnAndLeadsToTheSameAgain() {
        grant(ConsentPurpose.USE_ANSWERS, ConsentPurpose.TELL_SHARER);
        DisclosureFacts thanks =
                new DisclosureFacts(rosa, Recipient.sharer(dolores), Topic.THANKS, REFERRAL, false, false, null, null);
        List<DisclosureDecision> decided = get(disclosures.decideAll(clinic.kithway(), List.of(toDolores(), thanks)));
        clock.advance(Duration.ofMinutes(1));
        consents.revoke(clinic.kithway(), rosa, Set.of(ConsentScope.TELL_SHARER), ConsentMethod.STAFF_NOTE)
                .block();

        assertThat(decided).extracting(DisclosureDecision::reason).containsExactly(Reason.INVOLVED, Reason.THANKED);
        assertThat(decided.getLast().consentId()).isNotNull();
        for (DisclosureDecision one : decided) {
            RecordedDisclosure.Reconsidered again = get(disclosures.reconsider(clinic.kithway(), one.id()));
            assertThat(again.isTheSame()).isTrue();
            assertThat(again.facts()).doesNotContain("Rosa", "Dolores");
        }
        assertThat(get(disclosures.listDecisions(clinic.kithway(), rosa, null, 10, "compliance"))
                        .items())
                .extracting(RecordedDisclosure::topic)
                .containsExactlyInAnyOrder(Topic.THANKS, Topic.STATUS);
        assertThat(decide(thanks).reason()).isEqualTo(Reason.REVOKED);
    }

    /** Also with the decision in code left out: PostgreSQL keeps no permit to tell a sharer how a referral stands. */
    @Test
    @Tag("R-HIPAA-05")
    void evenTheDatabaseTellsASharerNothingButThanks() {
        assertThat(insert("STATUS", true)).contains("check");
        assertThat(insert("STATUS", false)).isEqualTo("stored");
        assertThat(insert("THANKS", true)).isEqualTo("stored");
    }

    private String insert(String topic, boolean permitted) {
        try {
            transactions
                    .run(
                            clinic.organization(),
                            () -> app.sql("""
                                    insert into consent.disclosure_decision
                                           (organization_id, id, person_id, recipient_kind, recipient_id, topic, referral_id,
                                            permitted, reason, rule, actor_kind, actor_id, facts, decided_at)
                                    values (:organization, gen_random_uuid(), :person, 'SHARER', :person, :topic,
                                            gen_random_uuid(), :permitted, 'X', 'X', 'KITHWAY', 'test', '{}', now())
                                    """)
                                    .bind("organization", clinic.organization().value())
                                    .bind("person", rosa.value())
                                    .bind("topic", topic)
                                    .bind("permitted", permitted)
                                    .fetch()
                                    .rowsUpdated())
                    .block();
            return "stored";
        } catch (RuntimeException refused) {
            return String.valueOf(
                    NestedExceptionUtils.getMostSpecificCause(refused).getMessage());
        }
    }

    private DisclosureFacts toDolores() {
        return new DisclosureFacts(
                rosa, Recipient.member(new UUID(1, 1), dolores), Topic.STATUS, REFERRAL, false, false, GIVEN, null);
    }

    private DisclosureDecision decide(DisclosureFacts asked) {
        clock.advance(Duration.ofSeconds(1));
        return get(disclosures.decide(clinic.kithway(), asked));
    }

    private void grant(ConsentPurpose... agreed) {
        consents.grant(
                        clinic.kithway(),
                        rosa,
                        world.agreements(clinic, Language.EN, agreed),
                        Language.EN,
                        ConsentMethod.PAGE)
                .block();
    }

    private PersonId person(String name) {
        return get(
                people.register(clinic.kithway(), new NewPerson(name, null, Language.EN, "+13125550177", null, null)));
    }

    private static <T> T get(Mono<T> mono) {
        return Objects.requireNonNull(mono.block());
    }
}
