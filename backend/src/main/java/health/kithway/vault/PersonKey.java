package health.kithway.vault;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/**
 * Seals and opens what belongs to one person. Destroying the wrapped form makes everything sealed with it unreadable for
 * good: that is how a person is erased.
 */
public final class PersonKey {

    private final Aead aead;
    private final String owner;

    PersonKey(Aead aead, String owner) {
        this.aead = aead;
        this.owner = owner;
    }

    /** Seals one field; the field's name is bound to it, so that sealed values cannot be swapped. */
    public byte[] seal(String field, String text) {
        try {
            return aead.encrypt(text.getBytes(StandardCharsets.UTF_8), context(field));
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("Sealing failed", failed);
        }
    }

    public String open(String field, byte[] sealed) {
        try {
            return new String(aead.decrypt(sealed, context(field)), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException("A sealed value does not belong to this person and field", failed);
        }
    }

    private byte[] context(String field) {
        return (owner + "/" + field).getBytes(StandardCharsets.UTF_8);
    }
}
