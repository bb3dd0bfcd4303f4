package health.kithway.vault;

/**
 * Something under an organization's key: a person's key, or words of nobody known.
 *
 * @param sealedWith the number of the organization's key it lies under; numbers of different organizations say nothing
 */
public record Sealed(byte[] bytes, long sealedWith) {

    @Override
    public String toString() {
        return "Sealed[" + sealedWith + "]";
    }
}
