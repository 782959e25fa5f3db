package xinqiao.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.operation.DataFolder;
import xinqiao.operation.Mode;
import xinqiao.operation.StartCheck;
import xinqiao.operation.StartRefused;
import xinqiao.organisation.Houses;
import xinqiao.seal.sign.DemoKeys;
import xinqiao.seal.sign.HouseKey;
import xinqiao.seal.sign.KeyProblem;
import xinqiao.seal.sign.KeyProblem.Why;
import xinqiao.seal.sign.KeyStores;
import xinqiao.seal.sign.Revocations;
import xinqiao.seal.sign.TestAuthority;
import xinqiao.seal.sign.Trust;

/** The keys with which houses sign, by configuration; a demonstration makes its own. They are never in the database. */
@Component
public class HouseKeys implements StartCheck {
    private final SealSettings settings;
    private final Houses houses;
    private final Mode mode;
    private final DemoKeys demo;
    /** As configured, each read once. */
    private final Map<SealSettings.Key, HouseKey> read = new ConcurrentHashMap<>();

    private final Map<String, HouseKey> made = new ConcurrentHashMap<>();
    private volatile @Nullable Trust trust;

    HouseKeys(SealSettings settings, Houses houses, Mode mode, DataFolder data) {
        this.settings = settings;
        this.houses = houses;
        this.mode = mode;
        this.demo = new DemoKeys(data.path().resolve("keys").resolve("seal-demo"));
    }

    /** Nobody can take a letter back that was signed with a key that proves nothing. */
    @Override
    public void check(Mode wanted) {
        for (SealSettings.Key key : settings.keys()) {
            HouseKey loaded = load(key);
            if (wanted == Mode.PRODUCTION && loaded.chain().stream().anyMatch(TestAuthority::marked))
                throw new StartRefused("operation.refusal.seal-demo", key.house(), key.place());
            if (key.seal() != null && !loaded.sm2())
                throw new StartRefused("operation.refusal.seal-key", key.house(), key.place(), "SM2");
        }
        for (Path file : settings.trusted())
            if (certificates(file).stream().anyMatch(TestAuthority::marked) && wanted == Mode.PRODUCTION)
                throw new StartRefused("operation.refusal.seal-demo", "-", file);
    }

    /** The key with which a house signs a PDF: one that every reader knows, else that of SM2. */
    Optional<HouseKey> forPdf(String house) {
        var own = configured(house);
        var chosen = own.stream()
                .filter(key -> !key.sm2())
                .findFirst()
                .or(() -> own.stream().findFirst());
        return chosen.isPresent() ? chosen : demo(house, false);
    }

    /** The key with which a house seals an OFD, always of SM2. */
    Optional<HouseKey> forOfd(String house) {
        var own = configured(house);
        return own.isEmpty()
                ? demo(house, true)
                : own.stream().filter(HouseKey::sm2).findFirst();
    }

    /** The certificate with which a house signs. @param ofd its OFD, else its PDF */
    public Optional<X509Certificate> certificate(String house, boolean ofd) {
        return (ofd ? forOfd(house) : forPdf(house)).map(HouseKey::certificate);
    }

    /** Whether its authority has revoked the certificate of a key, by the lists that are at hand. */
    boolean revoked(HouseKey key, Instant now) {
        return trust().revoked(key, now);
    }

    /** Whom a verification trusts. */
    Trust trust() {
        Trust known = trust;
        if (known != null) return known;
        List<X509Certificate> all = new ArrayList<>();
        settings.trusted().forEach(file -> all.addAll(certificates(file)));
        for (SealSettings.Key key : settings.keys()) {
            var top = load(key).chain().getLast();
            if (top.getSubjectX500Principal().equals(top.getIssuerX500Principal())) all.add(top);
        }
        try {
            if (mode != Mode.PRODUCTION) all.addAll(demo.roots());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the demonstration's authority can't be made", e);
        }
        known = new Trust(all, new Revocations(settings.revoked()));
        trust = known;
        return known;
    }

    private List<HouseKey> configured(String house) {
        return settings.keys().stream()
                .filter(key -> key.house().equals(house))
                .map(this::load)
                .toList();
    }

    private Optional<HouseKey> demo(String house, boolean sm2) {
        if (mode == Mode.PRODUCTION) return Optional.empty();
        return Optional.of(made.computeIfAbsent(house + sm2, none -> {
            try {
                return demo.key(house, houses.get(house).name(Locale.SIMPLIFIED_CHINESE), sm2);
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException("no key for " + house, e);
            }
        }));
    }

    private HouseKey load(SealSettings.Key key) {
        return read.computeIfAbsent(key, HouseKeys::open);
    }

    private static HouseKey open(SealSettings.Key key) {
        try {
            Path secret = key.passwordFile();
            String password =
                    secret == null ? key.password() : Files.readString(secret).strip();
            char[] characters = password == null ? new char[0] : password.toCharArray();
            Path sealFile = key.seal();
            byte[] seal = sealFile == null ? new byte[0] : Files.readAllBytes(sealFile);
            Path file = key.file();
            Path token = key.pkcs11();
            if (file != null) return KeyStores.file(file, characters, key.alias(), seal);
            if (token != null) return KeyStores.token(token, characters, key.alias(), seal);
            throw new GeneralSecurityException("file or pkcs11?");
        } catch (IOException | GeneralSecurityException e) {
            Why why = KeyProblem.of(e);
            throw why == Why.OTHER
                    ? new StartRefused(e, "operation.refusal.seal-key", key.house(), key.place(), e.toString())
                    : new StartRefused(
                            e,
                            "operation.refusal.seal-key." + why.key(),
                            key.house(),
                            key.place(),
                            e instanceof KeyProblem problem ? String.valueOf(problem.getMessage()) : "");
        }
    }

    private static List<X509Certificate> certificates(Path file) {
        try {
            return KeyStores.certificates(Files.readAllBytes(file));
        } catch (IOException | GeneralSecurityException e) {
            throw new StartRefused(e, "operation.refusal.seal-key", "-", file, e.toString());
        }
    }
}
