package xinqiao.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProviderException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.unit.DataSize;
import xinqiao.documents.Poster;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.operation.DataFolder;
import xinqiao.operation.Mode;
import xinqiao.operation.StartRefused;
import xinqiao.organisation.Houses;
import xinqiao.seal.Examination.Verdict;
import xinqiao.seal.sign.DemoKeys;
import xinqiao.seal.sign.KeyProblem;
import xinqiao.seal.sign.KeyProblem.Why;
import xinqiao.seal.sign.PdfCheck;
import xinqiao.seal.sign.PdfSigner;
import xinqiao.testing.XinqiaoTest;

/** With which keys a house signs, which of them production takes, and what the terminal says of a file. */
@XinqiaoTest
class HouseKeysTest {
    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    @TempDir
    Path folder;

    @Autowired
    Houses houses;

    @Autowired
    DataFolder data;

    @Autowired
    KeyUseStore uses;

    @Autowired
    HouseKeys keys;

    @Autowired
    FileVerdict examination;

    @Test
    void productionRefusesATestCertificateAsKeyAndAsAuthority() throws Exception {
        var demo = new DemoKeys(folder);
        var key = demo.key("8604", "试验海关", true);
        assertThat(key.sm2()).isTrue();
        Path file = folder.resolve("8604-SM2.p12");
        String password = Files.readString(folder.resolve("password")).strip();
        var setting = setting(file, password, null);
        assertThat(refused(Mode.PRODUCTION, setting)).isEqualTo("operation.refusal.seal-demo");
        assertThat(refused(Mode.DEMO, setting)).isNull();
        Path root =
                Files.write(folder.resolve("root.cer"), demo.roots().getFirst().getEncoded());
        var trusting = new HouseKeys(settings(List.of(), List.of(root)), houses, Mode.PRODUCTION, data, uses);
        assertThat(catchThrowableOfType(StartRefused.class, () -> trusting.check(Mode.PRODUCTION))
                        .key())
                .isEqualTo("operation.refusal.seal-demo");
        assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
    }

    @Test
    void aKeyThatIsNotThereOrDoesNotOpenStopsTheStart() throws Exception {
        var demo = new DemoKeys(folder);
        var _ = demo.key("8604", "试验海关", false);
        Path file = folder.resolve("8604-ECDSA.p12");
        assertThat(refused(Mode.DEMO, setting(file, "wrong", null))).isEqualTo("operation.refusal.seal-key.password");
        assertThat(refused(Mode.DEMO, setting(folder.resolve("none.p12"), "", null)))
                .isEqualTo("operation.refusal.seal-key.file");
        String password = Files.readString(folder.resolve("password")).strip();
        var unnamed = new SealSettings.Key("8604", file, null, password, null, "another", null);
        assertThat(refused(Mode.DEMO, unnamed)).isEqualTo("operation.refusal.seal-key.key");
        Path token = Files.writeString(folder.resolve("token.cfg"), "name = none\nlibrary = /nowhere/libtoken.so\n");
        var pkcs11 = new SealSettings.Key("8604", null, token, "1234", null, null, null);
        assertThat(refused(Mode.DEMO, pkcs11)).isEqualTo("operation.refusal.seal-key.library-gone");
        Path none = Files.writeString(folder.resolve("libnone.so"), "no library");
        Files.writeString(token, "name = none2\nlibrary = " + none + "\n");
        assertThat(refused(Mode.DEMO, pkcs11)).isEqualTo("operation.refusal.seal-key.library");
        Files.writeString(token, "name = none3\n");
        assertThat(refused(Mode.DEMO, pkcs11)).isEqualTo("operation.refusal.seal-key.library-gone");
        Files.delete(token);
        assertThat(refused(Mode.DEMO, pkcs11)).isEqualTo("operation.refusal.seal-key.file");
        assertThat(pkcs11.toString()).doesNotContain("1234");
    }

    /** As an authority hands one out: a file made by another program, its password in a file. */
    @Test
    @Covers(Provision.KM_7)
    void productionSignsWithTheKeyThatIsConfiguredAndWithNoOther() throws Exception {
        Path file = folder.resolve("real.p12");
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var process = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "house",
                        "-keyalg",
                        "RSA",
                        "-keysize",
                        "2048",
                        "-dname",
                        "CN=Hekou Customs, O=Hekou Customs, C=CN",
                        "-startdate",
                        "2026/01/01 00:00:00",
                        "-validity",
                        "800",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        "Secret-2026")
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        Path secret = Files.writeString(folder.resolve("secret"), "Secret-2026\n");
        var real = new HouseKeys(
                settings(List.of(new SealSettings.Key("8604", file, null, null, secret, null, null)), List.of()),
                houses,
                Mode.PRODUCTION,
                data,
                uses);
        real.check(Mode.PRODUCTION);
        assertThat(real.forPdf("8602")).isEmpty();
        assertThat(real.forOfd("8604")).isEmpty();
        byte[] plain = Poster.print(List.of(new Poster(
                Poster.Paper.A4, "zh", "试验海关", "试验", List.of(), List.of("正文"), List.of(), Poster.code("x"))));
        byte[] signed = PdfSigner.sign(plain, real.forPdf("8604").orElseThrow(), "试验海关", null, NOW);
        assertThat(PdfCheck.examine(signed, real.trust(), NOW).verdict()).isEqualTo(Verdict.GOOD);
        // what another installation signed isn't trusted
        assertThat(PdfCheck.examine(signed, keys.trust(), NOW).verdict()).isEqualTo(Verdict.BAD);
        byte[] demo = PdfSigner.sign(plain, keys.forPdf("8604").orElseThrow(), "试验海关", null, NOW);
        assertThat(PdfCheck.examine(demo, real.trust(), NOW).verdict()).isEqualTo(Verdict.BAD);

        var said = new StringWriter();
        Path good = Files.write(folder.resolve("good.pdf"), demo);
        assertThat(examination.examine(good, new PrintWriter(said, true))).isTrue();
        assertThat(said.toString()).contains("✓", "文书真实有效", "Genuine");
        demo[demo.length / 3] ^= 1;
        assertThat(examination.examine(Files.write(good, demo), new PrintWriter(said, true)))
                .isFalse();
        assertThat(said.toString()).contains("✗", "核对未通过");
        assertThat(examination.examine(folder.resolve("none.pdf"), new PrintWriter(said, true)))
                .isFalse();
    }

    /** A token is pulled out, plugged in again with another PIN, and looked after: no library is needed to try that. */
    @Test
    @Covers(Provision.KM_7)
    void aKeyThatFailsIsOpenedAnewAndOneThatTookNoPasswordWaitsForSomebody() throws Exception {
        var demo = new DemoKeys(folder);
        var _ = demo.key("8604", "试验海关", false);
        Path file = folder.resolve("8604-ECDSA.p12");
        Path secret = folder.resolve("password");
        String password = Files.readString(secret);
        var own = new HouseKeys(
                settings(List.of(new SealSettings.Key("8604", file, null, null, secret, null, null)), List.of()),
                houses,
                Mode.DEMO,
                data,
                uses);
        byte[] plain = {1};
        HouseKeys.Signing works = _ -> plain;
        assertThat(own.sign("8604", false, NOW, works)).hasValue(plain);
        assertThat(why(own, NOW, _ -> {
                    throw new ProviderException("sign", new IllegalStateException("CKR_DEVICE_REMOVED"));
                }))
                .isEqualTo(Why.TOKEN);
        assertThat(own.sign("8604", false, NOW, works)).as("plugged in again").hasValue(plain);
        assertThat(why(own, NOW.plus(Duration.ofDays(100_000)), works)).isEqualTo(Why.EXPIRED);
        Files.writeString(secret, "wrong");
        assertThat(why(own, NOW, _ -> {
                    throw new ProviderException("CKR_SESSION_HANDLE_INVALID");
                }))
                .isEqualTo(Why.TOKEN);
        assertThat(why(own, NOW, works)).isEqualTo(Why.PASSWORD);
        Files.writeString(secret, password);
        assertThat(why(own, NOW, works)).as("a token would lock").isEqualTo(Why.PASSWORD);
        own.again("8604");
        assertThat(own.sign("8604", false, NOW, works)).hasValue(plain);
        assertThat(own.states("8604"))
                .containsOnlyKeys(file.toString())
                .allSatisfy((_, state) -> assertThat(state.source()).isEqualTo(KeyState.Source.FILE));
    }

    private static Why why(HouseKeys own, Instant at, HouseKeys.Signing work) {
        return catchThrowableOfType(KeyProblem.class, () -> own.sign("8604", false, at, work))
                .why();
    }

    private static SealSettings settings(List<SealSettings.Key> keys, List<Path> trusted) {
        return new SealSettings(
                keys,
                trusted,
                List.of(),
                new SealSettings.Stamps(null, Duration.ofSeconds(1)),
                Map.of(),
                DataSize.ofMegabytes(1));
    }

    private static SealSettings.Key setting(Path file, String password, @Nullable String alias) {
        return new SealSettings.Key("8604", file, null, password, null, alias, null);
    }

    private @Nullable String refused(Mode mode, SealSettings.Key key) {
        var tried = new HouseKeys(settings(List.of(key), List.of()), houses, mode, data, uses);
        var refusal = catchThrowableOfType(StartRefused.class, () -> tried.check(mode));
        return refusal == null ? null : refusal.key();
    }
}
