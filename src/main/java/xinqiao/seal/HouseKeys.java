package xinqiao.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.operation.DataFolder;
import xinqiao.operation.Mode;
import xinqiao.operation.StartCheck;
import xinqiao.operation.StartRefused;
import xinqiao.organisation.Houses;
import xinqiao.seal.KeyState.Source;
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
    /** The place of a key that a demonstration made. */
    private static final String DEMO = "demo";

    private final SealSettings settings;
    private final Houses houses;
    private final Mode mode;
    private final DemoKeys demo;
    private final KeyUseStore uses;
    /** As configured, each read once. */
    private final Map<SealSettings.Key, HouseKey> read = new ConcurrentHashMap<>();

    private final Map<String, HouseKey> made = new ConcurrentHashMap<>();
    private volatile @Nullable Trust trust;

    /** To be opened anew before it is used again: it failed, or its token was pulled out. */
    private final Map<SealSettings.Key, Why> broken = new ConcurrentHashMap<>();

    HouseKeys(SealSettings settings, Houses houses, Mode mode, DataFolder data, KeyUseStore uses) {
        this.uses = uses;
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
        return key(house, false);
    }

    /** The key with which a house seals an OFD, always of SM2. */
    Optional<HouseKey> forOfd(String house) {
        return key(house, true);
    }

    private Optional<HouseKey> key(String house, boolean ofd) {
        return signs(house) && own(house).findAny().isEmpty()
                ? demo(house, ofd)
                : chosen(house, ofd).map(this::load);
    }

    private Stream<SealSettings.Key> own(String house) {
        return settings.keys().stream().filter(key -> key.house().equals(house));
    }

    private Optional<SealSettings.Key> chosen(String house, boolean ofd) {
        var fitting = own(house).filter(key -> load(key).sm2() == ofd).findFirst();
        return ofd ? fitting : fitting.or(() -> own(house).findFirst());
    }

    /** The certificate with which a house signs, also while the key can't be reached. @param ofd its OFD, else its PDF */
    public Optional<X509Certificate> certificate(String house, boolean ofd) {
        return (ofd ? forOfd(house) : forPdf(house)).map(HouseKey::certificate);
    }

    boolean signs(String house) {
        return mode != Mode.PRODUCTION || own(house).findAny().isPresent();
    }

    /** What is signed with a key. */
    interface Signing {
        byte[] with(HouseKey key) throws IOException, GeneralSecurityException;
    }

    /**
     * Signs with the key of a house; that it was used or failed is noted either way. A token that failed is opened anew the next
     * time: whoever plugs it in again finds the letters waiting. One that took no PIN isn't asked again by itself, or it would lock.
     *
     * @return empty where the house has no such key
     * @throws KeyProblem when it can't be used now
     */
    @Enforces(Provision.KM_7)
    Optional<byte[]> sign(String house, boolean ofd, Instant now, Signing work)
            throws IOException, GeneralSecurityException {
        HouseKey known = key(house, ofd).orElse(null);
        if (known == null) return Optional.empty();
        var setting = chosen(house, ofd).orElse(null);
        String place = setting == null ? DEMO : setting.place().toString();
        try {
            HouseKey key = setting == null ? known : usable(setting);
            if (trust().revoked(key, now)) throw new KeyProblem(Why.REVOKED, place);
            if (!key.holds(now)) throw new KeyProblem(Why.EXPIRED, place);
            byte[] signed = work.with(key);
            if (setting != null) broken.remove(setting);
            uses.used(house, place, now);
            return Optional.of(signed);
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            Why why = KeyProblem.of(e);
            if (why == Why.OTHER && e instanceof IOException disk) throw disk;
            if (setting != null && why != Why.REVOKED && why != Why.EXPIRED) broken.put(setting, why);
            uses.failed(house, place, now, why);
            throw (KeyProblem) new KeyProblem(why, place + ": " + e.getMessage()).initCause(e);
        }
    }

    private HouseKey usable(SealSettings.Key key) throws IOException, GeneralSecurityException {
        Why why = broken.get(key);
        if (why == null) return load(key);
        if (why == Why.PASSWORD || why == Why.LOCKED)
            throw new KeyProblem(why, key.place().toString());
        try {
            read.put(key, opened(key));
        } catch (IOException | GeneralSecurityException e) {
            // what libraries refuse to open a second time may work again with the handle that is held
            if (KeyProblem.of(e) != Why.TOKEN) throw e;
        }
        return load(key);
    }

    /** Lets the keys of a house be tried again, also those that took no PIN: somebody has looked after them. */
    void again(String house) {
        broken.replaceAll((key, why) -> key.house().equals(house) ? Why.OTHER : why);
    }

    /** Each key of a house with its certificate, as far as keys are known. */
    Map<String, KeyState> states(String house) {
        Map<String, KeyState> all = new LinkedHashMap<>();
        own(house).forEach(key -> {
            var source = key.file() == null ? Source.TOKEN : Source.FILE;
            String place = key.place().toString();
            all.put(place, state(house, source, place, load(key)));
        });
        HouseKey own = made.get(house + false);
        if (own != null) all.put(DEMO, state(house, Source.DEMO, DEMO, own));
        return all;
    }

    private static KeyState state(String house, Source source, String place, HouseKey key) {
        return new KeyState(house, source, place, key.sm2(), key.certificate(), null, null, null, false, 0);
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

    private static HouseKey opened(SealSettings.Key key) throws IOException, GeneralSecurityException {
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
    }

    private static HouseKey open(SealSettings.Key key) {
        try {
            return opened(key);
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
