package health.kithway.circle;

import health.kithway.tenancy.ActorKind;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened in a circle.
 *
 * @param member whom it happened to, where it was a member
 * @param byMember who did it, where it was a member
 */
public record CircleEvent(
        UUID id,
        EventKind kind,
        @Nullable MemberId member,
        @Nullable MemberId byMember,
        ActorKind byKind,
        Instant occurredAt) {}
