package health.kithway.sandbox.demo;

import health.kithway.consent.ConsentPurpose;
import health.kithway.directory.Language;
import health.kithway.directory.Location;
import health.kithway.directory.LocationId;
import health.kithway.directory.ServiceLineId;
import health.kithway.program.link.SharedLink;
import health.kithway.referral.BestTime;
import health.kithway.referral.NewReferral.Contact;
import health.kithway.referral.Relation;
import health.kithway.referral.WhoFor;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Makes up people and what they ask for; the same people in the same order from the same seed. None of them wants messages. */
final class Townsfolk {

    private static final List<String> FIRST = List.of(
            "Ana", "Ben", "Carla", "Dev", "Elena", "Frank", "Gloria", "Hugo", "Ines", "James", "Keisha", "Leo", "Marta",
            "Noor", "Oscar", "Paula", "Quinn", "Rosa", "Samir", "Tessa", "Uma", "Victor", "Wanda", "Yusuf", "Zoe");
    private static final List<String> LAST = List.of(
            "Sample",
            "Demo",
            "Invented",
            "Nobody",
            "Example",
            "Fiction",
            "Mockup",
            "Pretend",
            "Placeholder",
            "Specimen");
    private static final List<String> AREAS = List.of("312", "773", "847", "224");
    private static final List<Relation> RELATIONS = List.of(
            Relation.PARENT, Relation.PARENT, Relation.PARENT, Relation.SPOUSE, Relation.FRIEND, Relation.OTHER);

    private final RandomGenerator chance;

    Townsfolk(RandomGenerator chance) {
        this.chance = chance;
    }

    Wish wish(SharedLink link, List<Location> locations) {
        WhoFor whoFor = whoFor();
        LocationId place = any(link.locationIds());
        Location location = locations.stream()
                .filter(known -> known.id().equals(place))
                .findFirst()
                .orElseThrow();
        return new Wish(
                chance.nextInt(100) < 28 ? Language.ES : Language.EN,
                whoFor,
                whoFor == WhoFor.SOMEONE_I_HELP ? any(RELATIONS) : null,
                whoFor == WhoFor.ME ? null : any(FIRST),
                place,
                serviceLine(location.serviceLineIds()),
                contact(),
                agreed());
    }

    Contact contact() {
        String first = any(FIRST);
        String last = any(LAST);
        boolean mail = chance.nextInt(100) < 35;
        String email =
                mail ? (first + "." + last + chance.nextInt(90)).toLowerCase(Locale.ROOT) + "@example.com" : null;
        String phone = "+1" + any(AREAS) + "55501" + (10 + chance.nextInt(80));
        return new Contact(first, last, phone, email, any(List.of(BestTime.values())));
    }

    private WhoFor whoFor() {
        int roll = chance.nextInt(100);
        return roll < 45 ? WhoFor.ME : roll < 86 ? WhoFor.SOMEONE_I_HELP : WhoFor.MY_CHILD;
    }

    /** The first line of a location is asked for most; a few people are not sure. */
    private @Nullable ServiceLineId serviceLine(List<ServiceLineId> offered) {
        int roll = chance.nextInt(100);
        if (roll < 4) {
            return null;
        }
        return roll < 56 ? offered.getFirst() : any(offered);
    }

    private Set<ConsentPurpose> agreed() {
        Set<ConsentPurpose> ticked = EnumSet.of(ConsentPurpose.USE_ANSWERS);
        if (chance.nextInt(100) < 20) {
            ticked.add(ConsentPurpose.NEWS);
        }
        if (chance.nextInt(100) < 12) {
            ticked.add(ConsentPurpose.TELL_SHARER);
        }
        return ticked;
    }

    private <T> T any(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }
}
