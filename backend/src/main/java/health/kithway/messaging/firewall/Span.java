package health.kithway.messaging.firewall;

/** Part of a text, in UTF-16 units. */
record Span(int start, int end) {}
