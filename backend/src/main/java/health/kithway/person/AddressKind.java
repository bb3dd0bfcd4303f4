package health.kithway.person;

/** What kind of address a person is reached at. */
public enum AddressKind {
    PHONE,
    EMAIL
}
