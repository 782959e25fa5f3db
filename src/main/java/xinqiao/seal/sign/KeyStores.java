package xinqiao.seal.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keys out of a file (PKCS#12) or a token (PKCS#11). */
public final class KeyStores {
    private KeyStores() {}

    /** @param alias of the entry; null: the only one */
    public static HouseKey file(Path file, char[] password, @Nullable String alias, byte[] seal)
            throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12", Crypto.PROVIDER);
        try (var in = Files.newInputStream(file)) {
            store.load(in, password);
        }
        return entry(store, password, alias, Crypto.PROVIDER, seal);
    }

    /** @param configuration of SunPKCS11: the library of the token's maker, its slot */
    public static HouseKey token(Path configuration, char[] pin, @Nullable String alias, byte[] seal)
            throws IOException, GeneralSecurityException {
        Provider sun = Security.getProvider("SunPKCS11");
        if (sun == null) throw new GeneralSecurityException("this platform has no SunPKCS11");
        Provider token;
        try {
            token = sun.configure(configuration.toString());
        } catch (RuntimeException e) { // InvalidParameterException, ProviderException: what the library said
            throw new GeneralSecurityException(e.getMessage(), e);
        }
        var store = KeyStore.getInstance("PKCS11", token);
        store.load(null, pin);
        return entry(store, pin, alias, token, seal);
    }

    private static HouseKey entry(
            KeyStore store, char[] password, @Nullable String alias, Provider provider, byte[] seal)
            throws GeneralSecurityException {
        String name = alias == null || alias.isBlank() ? only(store) : alias;
        if (!(store.getKey(name, password) instanceof PrivateKey key))
            throw new GeneralSecurityException("no private key named " + name);
        Certificate[] chain = store.getCertificateChain(name);
        if (chain == null || chain.length == 0) throw new GeneralSecurityException("no certificate for " + name);
        List<X509Certificate> certificates = new ArrayList<>();
        for (Certificate one : chain) certificates.add(Crypto.certificate(one.getEncoded()));
        return new HouseKey(key, certificates, provider, seal);
    }

    private static String only(KeyStore store) throws GeneralSecurityException {
        List<String> names = new ArrayList<>();
        for (String name : Collections.list(store.aliases())) if (store.isKeyEntry(name)) names.add(name);
        if (names.size() != 1) throw new GeneralSecurityException("one key expected, found " + names);
        return names.getFirst();
    }

    /** All certificates of a file in PEM or DER. */
    public static List<X509Certificate> certificates(byte[] file) throws GeneralSecurityException {
        return Crypto.certificates(file);
    }

    static void write(Path file, char[] password, String alias, HouseKey key)
            throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12-AES256-AES128", Crypto.PROVIDER);
        store.load(null, null);
        store.setKeyEntry(alias, key.key(), password, key.chain().toArray(Certificate[]::new));
        try (var out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
        Arrays.fill(password, '\0');
    }
}
