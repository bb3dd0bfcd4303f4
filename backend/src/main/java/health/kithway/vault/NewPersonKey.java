package health.kithway.vault;

/**
 * A fresh key with what is to be stored of it.
 *
 * @param wrapped useless without the organization's key
 */
public record NewPersonKey(PersonKey key, Sealed wrapped) {}
