package health.kithway.program.link;

import health.kithway.person.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which links to list; what is absent does not narrow. */
public record ShareLinkFilter(
        Counted counted,
        @Nullable String channel,
        @Nullable String kind,
        @Nullable String wording,
        @Nullable UUID sharer) {

    /** What the links are counted for. */
    public record Counted(
            @Nullable UUID program,
            @Nullable UUID campaign,
            @Nullable UUID location,
            @Nullable UUID serviceLine,
            @Nullable UUID providerGroup) {

        static final Counted ANYTHING = new Counted(null, null, null, null, null);
    }

    public static ShareLinkFilter all() {
        return new ShareLinkFilter(Counted.ANYTHING, null, null, null, null);
    }

    /** Those of one sharer. */
    public static ShareLinkFilter of(PersonId sharer) {
        return new ShareLinkFilter(Counted.ANYTHING, null, null, null, sharer.value());
    }
}
