package xinqiao.personal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * The keys of one installation, as two keysets of Google Tink: AES-256-GCM for sealing, HMAC-SHA-256 for marks. The first
 * key of each is the one in use; the others only open what was sealed before they were replaced.
 */
final class KeyRing {
    private static final int MARK_BYTES = 16;
    private static final JsonMapper JSON = new JsonMapper();

    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Tink knows its own key types", e);
        }
    }

    private final KeysetHandle seals;
    private final KeysetHandle marks;
    private final Aead aead;
    private final int markKey;
    private final Map<Integer, Prf> prfs;

    private KeyRing(KeysetHandle seals, KeysetHandle marks) throws GeneralSecurityException {
        this.seals = seals;
        this.marks = marks;
        this.aead = seals.getPrimitive(RegistryConfiguration.get(), Aead.class);
        PrfSet set = marks.getPrimitive(RegistryConfiguration.get(), PrfSet.class);
        this.markKey = set.getPrimaryId();
        this.prfs = Map.copyOf(set.getPrfs());
    }

    static KeyRing fresh() throws GeneralSecurityException {
        return new KeyRing(
                KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM),
                KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF));
    }

    /** With a new key of each kind in use. */
    KeyRing rotated() throws GeneralSecurityException {
        return new KeyRing(
                with(seals, PredefinedAeadParameters.AES256_GCM), with(marks, PredefinedPrfParameters.HMAC_SHA256_PRF));
    }

    private static KeysetHandle with(KeysetHandle old, Parameters parameters) throws GeneralSecurityException {
        var entry = KeysetHandle.generateEntryFromParameters(parameters).withRandomId();
        return KeysetHandle.newBuilder(old).addEntry(entry.makePrimary()).build();
    }

    /** With the keys in use alone. */
    KeyRing retired() throws GeneralSecurityException {
        return new KeyRing(primaryOf(seals), primaryOf(marks));
    }

    private static KeysetHandle primaryOf(KeysetHandle old) throws GeneralSecurityException {
        var builder = KeysetHandle.newBuilder(old);
        for (int i = builder.size() - 1; i >= 0; i--) if (!builder.getAt(i).isPrimary()) builder.deleteAt(i);
        return builder.build();
    }

    byte[] seal(Place place, byte[] plain) throws GeneralSecurityException {
        return aead.encrypt(plain, place.bytes());
    }

    byte[] open(Place place, byte[] sealed) throws GeneralSecurityException {
        return aead.decrypt(sealed, place.bytes());
    }

    /** The four bytes of the key's id, so that a mark tells its key, and the first half of the HMAC. */
    byte[] mark(Markable what, String normal, int key) throws GeneralSecurityException {
        byte[] text = (what + "\n" + normal).getBytes(StandardCharsets.UTF_8);
        var prf = prfs.get(key);
        if (prf == null) throw new GeneralSecurityException("no mark key " + key);
        return ByteBuffer.allocate(Integer.BYTES + MARK_BYTES)
                .putInt(key)
                .put(prf.compute(text, MARK_BYTES))
                .array();
    }

    int sealKey() {
        return seals.getKeysetInfo().getPrimaryKeyId();
    }

    int markKey() {
        return markKey;
    }

    List<Integer> sealKeys() {
        return IntStream.range(0, seals.size())
                .map(i -> seals.getAt(i).getId())
                .boxed()
                .toList();
    }

    List<Integer> markKeys() {
        return List.copyOf(prfs.keySet());
    }

    /** What every value starts with that was sealed with the key in use: Tink's version byte and the key's id. */
    byte[] sealPrefix() {
        return ByteBuffer.allocate(1 + Integer.BYTES)
                .put((byte) 1)
                .putInt(sealKey())
                .array();
    }

    String json() throws GeneralSecurityException {
        var both = JSON.createObjectNode();
        both.set("seal", JSON.readTree(json(seals)));
        both.set("mark", JSON.readTree(json(marks)));
        return both.toPrettyString();
    }

    private static String json(KeysetHandle keys) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
    }

    static KeyRing parse(String json) throws GeneralSecurityException {
        var both = JSON.readTree(json);
        return new KeyRing(
                handle(both.path("seal").toString()), handle(both.path("mark").toString()));
    }

    private static KeysetHandle handle(String json) throws GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(json, InsecureSecretKeyAccess.get());
    }
}
