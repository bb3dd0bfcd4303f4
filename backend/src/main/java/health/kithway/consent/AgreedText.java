package health.kithway.consent;

/** A box that somebody ticked. */
public record AgreedText(ConsentTextId textId, int version) {}
