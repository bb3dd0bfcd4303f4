package health.kithway.consent.text;

/** A box that somebody ticked. */
public record AgreedText(ConsentTextId textId, int version) {}
