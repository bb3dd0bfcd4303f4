package health.kithway.program.link;

import health.kithway.person.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which links to list; what is absent does not narrow. */
public record ShareLinkFilter(
        @Nullable UUID program,
        @Nullable UUID campaign,
        @Nullable String channel,
        @Nullable UUID location,
        @Nullable String kind,
        @Nullable String wording,
        @Nullable UUID sharer) {

    public static ShareLinkFilter all() {
        return new ShareLinkFilter(null, null, null, null, null, null, null);
    }

    /** Those of one sharer. */
    public static ShareLinkFilter of(PersonId sharer) {
        return new ShareLinkFilter(null, null, null, null, null, null, sharer.value());
    }
}
