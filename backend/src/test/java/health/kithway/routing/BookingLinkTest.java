package health.kithway.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** R-ATT-09. */
class BookingLinkTest {

    private static final UUID REFERRAL = UUID.fromString("34d1a803-cd6c-4420-9cf5-c5edcc533538");

    /** The example of the SMART Scheduling Links specification. */
    @Test
    void theVectorOfTheSpecification() {
        assertThat(BookingLink.of(
                        "https://ehr-portal.example.org/bookings?slot=opaque-slot-handle-89172489",
                        "source-abc",
                        REFERRAL))
                .isEqualTo("https://ehr-portal.example.org/bookings?slot=opaque-slot-handle-89172489&source=source-abc"
                        + "&booking-referral=34d1a803-cd6c-4420-9cf5-c5edcc533538");
    }

    @Test
    void whatIsInTheAddressStaysAsItWasWritten() {
        assertThat(BookingLink.of("https://book.example/a%20b?x=1%262&x=2&empty=#times", REFERRAL))
                .isEqualTo("https://book.example/a%20b?x=1%262&x=2&empty=&source=kithway"
                        + "&booking-referral=34d1a803-cd6c-4420-9cf5-c5edcc533538#times");
    }

    @Test
    void onlyAWholeSafeAddressWillDo() {
        assertThat(BookingLink.isSafe("https://book.example/times?site=7")).isTrue();
        for (String wrong : new String[] {
            "http://book.example/", "https:///times", "https://me@book.example/", "https://book.example/{a}", "book", ""
        }) {
            assertThat(BookingLink.isSafe(wrong)).as(wrong).isFalse();
        }
    }

    @Test
    void anOlderReferenceIsReplacedNotDoubled() {
        String once = BookingLink.of("https://book.example/?slot=7", new UUID(1, 1));

        assertThat(BookingLink.of(once, REFERRAL))
                .containsOnlyOnce("booking-referral=")
                .containsOnlyOnce("source=")
                .contains(REFERRAL.toString());
    }
}
