package health.kithway.person;

/**
 * Somebody registered who has something in common with another; ids and fixed words, never what it is.
 *
 * @param common the strongest thing in common
 */
public record Alike(PersonId person, Common common) {

    /** From the strongest to the weakest. */
    public enum Common {
        NAME_AND_BIRTH,
        NAME_AND_ADDRESS,
        PHONE,
        EMAIL
    }

    /** Whether it is the same person, as far as can be known; a shared telephone alone is a household. */
    public boolean isSamePerson() {
        return common == Common.NAME_AND_BIRTH || common == Common.NAME_AND_ADDRESS;
    }
}
