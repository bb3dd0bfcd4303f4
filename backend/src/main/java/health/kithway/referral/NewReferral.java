package health.kithway.referral;

import health.kithway.attribution.visit.VisitId;
import health.kithway.consent.text.AgreedText;
import health.kithway.directory.Language;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.person.NewPerson;
import health.kithway.problem.FieldProblem;
import health.kithway.program.link.SharedLink;
import health.kithway.routing.Asked;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the journey collected. Nobody's number but one's own: of another patient only a first name (R-TCPA-08).
 *
 * @param submissionId one for each draft: sent twice, it makes one referral
 * @param touches openings of links by who is asking, oldest first; the last is the one that led here. A claim: only what is stored as a
 *     person's counts
 * @param asked without a service line they were not sure, and somebody calls; without a location any place will do
 * @param patientFirstName needed unless the visit is for who is asking
 * @param agreements exactly those that were ticked
 */
public record NewReferral(
        UUID submissionId,
        SharedLink link,
        List<VisitId> touches,
        Language language,
        WhoFor whoFor,
        @Nullable Relation relation,
        Asked asked,
        Contact contact,
        @Nullable String patientFirstName,
        List<AgreedText> agreements,
        EventSource source) {

    public NewReferral {
        touches = List.copyOf(touches);
        agreements = List.copyOf(agreements);
    }

    /** Who is asking, and how to reach them. */
    public record Contact(
            String firstName,
            @Nullable String lastName,
            @Nullable String phone,
            @Nullable String email,
            BestTime bestTime) {

        @Override
        public String toString() {
            return "Contact";
        }
    }

    @Override
    public String toString() {
        return "NewReferral[" + submissionId + "]";
    }

    boolean isForAnother() {
        return whoFor != WhoFor.ME;
    }

    /** A child's relation need not be said. */
    @Nullable
    Relation settledRelation() {
        return whoFor == WhoFor.MY_CHILD ? Relation.CHILD : relation;
    }

    RouteRule routeRule() {
        return link.locationIds().size() == 1 ? RouteRule.LINK_NAMES_LOCATION : RouteRule.CHOSEN_FROM_LINK;
    }

    NewPerson requester() {
        return new NewPerson(contact.firstName(), contact.lastName(), language, contact.phone(), contact.email(), null);
    }

    NewPerson patient() {
        return new NewPerson(patientFirstName == null ? "" : patientFirstName, null, language, null, null, null);
    }

    /** What is wrong with it as far as it can tell by itself; pointers as in the contract. */
    List<FieldProblem> problems() {
        List<FieldProblem> problems = new ArrayList<>();
        if (isBlank(contact.phone()) && isBlank(contact.email())) {
            problems.add(new FieldProblem("/contact/phone", "required", "a telephone number or an e-mail address"));
        }
        if (isForAnother() && isBlank(patientFirstName)) {
            problems.add(new FieldProblem("/patient/firstName", "required", "the first name of who the visit is for"));
        }
        if (!isForAnother() && patientFirstName != null) {
            problems.add(new FieldProblem("/patient", "not-wanted", "leave out where the visit is for oneself"));
        }
        relationProblem(problems);
        LocationId locationId = asked.locationId();
        if (locationId != null && !link.locationIds().contains(locationId)) {
            problems.add(new FieldProblem("/locationId", "not-offered", "one of the link's locations"));
        }
        ServiceLineId serviceLineId = asked.serviceLineId();
        if (serviceLineId != null && !link.serviceLineIds().contains(serviceLineId)) {
            problems.add(new FieldProblem("/serviceLineId", "not-offered", "one of the link's service lines"));
        }
        return problems;
    }

    private void relationProblem(List<FieldProblem> problems) {
        switch (whoFor) {
            case ME -> {
                if (relation != null) {
                    problems.add(
                            new FieldProblem("/relation", "not-wanted", "leave out where the visit is for oneself"));
                }
            }
            case MY_CHILD -> {
                if (relation != null && relation != Relation.CHILD) {
                    problems.add(new FieldProblem("/relation", "invalid", "CHILD, or left out"));
                }
            }
            case SOMEONE_I_HELP -> {
                if (relation == null) {
                    problems.add(new FieldProblem("/relation", "required", "what the patient is to who is asking"));
                }
            }
        }
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
