package xinqiao.seal.sign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xinqiao.seal.sign.KeyProblem.Why;

/** Keys out of a file (PKCS#12) or a token (PKCS#11). */
public final class KeyStores {
    private static final Pattern LIBRARY = Pattern.compile("\\s*library\\s*=\\s*\"?([^\"]+?)\"?\\s*");
    private static final int DEEPEST = 16;

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
        Path library = library(configuration);
        if (!Files.exists(library)) throw new KeyProblem(Why.LIBRARY_GONE, library.toString());
        Provider token;
        try {
            token = sun.configure(configuration.toString());
        } catch (RuntimeException e) { // InvalidParameterException, ProviderException: what the library said
            Why why = KeyProblem.of(e);
            boolean slot = why == Why.TOKEN || bottom(e).contains("slotListIndex");
            throw new KeyProblem(slot ? Why.TOKEN : Why.LIBRARY, library + ": " + bottom(e));
        }
        KeyStore store;
        try {
            store = KeyStore.getInstance("PKCS11", token);
        } catch (KeyStoreException empty) { // a slot without a token offers none
            throw new KeyProblem(Why.TOKEN, library.toString());
        }
        store.load(null, pin);
        return entry(store, pin, alias, token, seal);
    }

    /** As SunPKCS11 reads it: a line of the configuration. */
    private static Path library(Path configuration) throws IOException, KeyProblem {
        for (String line : Files.readAllLines(configuration)) {
            Matcher said = LIBRARY.matcher(line);
            if (said.matches()) return Path.of(said.group(1));
        }
        throw new KeyProblem(Why.LIBRARY_GONE, configuration.toString());
    }

    private static String bottom(Throwable thrown) {
        Throwable one = thrown;
        for (int i = 0; i < DEEPEST && one.getCause() != null; i++) one = one.getCause();
        return String.valueOf(one.getMessage());
    }

    private static HouseKey entry(
            KeyStore store, char[] password, @Nullable String alias, Provider provider, byte[] seal)
            throws GeneralSecurityException {
        String name = alias == null || alias.isBlank() ? only(store) : alias;
        if (!(store.getKey(name, password) instanceof PrivateKey key)) throw new KeyProblem(Why.KEY, name);
        Certificate[] chain = store.getCertificateChain(name);
        if (chain == null || chain.length == 0) throw new KeyProblem(Why.CERTIFICATE, name);
        List<X509Certificate> certificates = new ArrayList<>();
        for (Certificate one : chain) certificates.add(Crypto.certificate(one.getEncoded()));
        return new HouseKey(key, certificates, provider, seal);
    }

    private static String only(KeyStore store) throws GeneralSecurityException {
        List<String> names = new ArrayList<>();
        for (String name : Collections.list(store.aliases())) if (store.isKeyEntry(name)) names.add(name);
        if (names.size() != 1) throw new KeyProblem(Why.KEY, names.toString());
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
