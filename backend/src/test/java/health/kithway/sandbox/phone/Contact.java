package health.kithway.sandbox.phone;

import org.jspecify.annotations.Nullable;

/** Somebody of the demo whose phone and mailbox are always shown. */
public record Contact(
        String name, String part, String phone, @Nullable String email) {}
