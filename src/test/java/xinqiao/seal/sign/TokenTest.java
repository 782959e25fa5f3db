package xinqiao.seal.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.ProviderException;
import java.security.UnrecoverableKeyException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.seal.Examination.Remark;
import xinqiao.seal.sign.KeyProblem.Why;

/** A key that never leaves its token (PKCS#11), with a real one in software, where the machine has it. */
class TokenTest {
    private static final List<String> LIBRARIES = List.of(
            "/usr/lib/softhsm/libsofthsm2.so",
            "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
            "/usr/lib64/pkcs11/libsofthsm2.so",
            "/usr/lib64/libsofthsm2.so");
    private static final String PIN = "246810";

    @TempDir
    Path folder;

    @Test
    @Covers(Provision.KM_7)
    void aTokenSignsAndItsKeyIsNowhereElse() throws Exception {
        Optional<String> library =
                LIBRARIES.stream().filter(one -> Files.exists(Path.of(one))).findFirst();
        assumeTrue(library.isPresent(), "SoftHSM isn't installed (package softhsm2): no token to try");
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/softhsm2-util")), "softhsm2-util isn't installed");
        Files.createDirectory(folder.resolve("tokens"));
        Files.writeString(
                folder.resolve("softhsm2.conf"),
                "directories.tokendir = " + folder.resolve("tokens") + "\nobjectstore.backend = file\n");
        Path configuration = Files.writeString(
                folder.resolve("token.cfg"),
                "name = Try\nlibrary = " + library.orElseThrow() + "\nslotListIndex = 0\n");
        run("/usr/bin/softhsm2-util", "--init-token", "--free", "--label", "try", "--pin", PIN, "--so-pin", PIN);
        run(
                java("keytool"),
                "-genkeypair",
                "-keystore",
                "NONE",
                "-storetype",
                "PKCS11",
                "-providerClass",
                "sun.security.pkcs11.SunPKCS11",
                "-providerArg",
                configuration.toString(),
                "-storepass",
                PIN,
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
                "800");
        Path signed = folder.resolve("signed.pdf");
        run(
                java("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Signing.class.getName(),
                configuration.toString(),
                signed.toString());
        assertThat(problem(configuration, "999999", "house")).isEqualTo("PASSWORD");
        assertThat(problem(configuration, PIN, "another")).isEqualTo("KEY");
        Path empty = Files.writeString(
                folder.resolve("empty.cfg"),
                "name = Empty\nlibrary = " + library.orElseThrow() + "\nslotListIndex = 1\n");
        assertThat(problem(empty, PIN, "house")).isEqualTo("TOKEN");
        Path nowhere = Files.writeString(
                folder.resolve("nowhere.cfg"),
                "name = Nowhere\nlibrary = " + library.orElseThrow() + "\nslotListIndex = 7\n");
        assertThat(problem(nowhere, PIN, "house")).isEqualTo("TOKEN");
        var found = PdfCheck.examine(Files.readAllBytes(signed), new Trust(List.of()), Samples.NOW);
        assertThat(found.signatures()).singleElement().satisfies(one -> {
            assertThat(one.house()).isEqualTo("Hekou Customs");
            assertThat(one.remarks()).extracting(Remark::key).contains("unchanged");
        });
    }

    /** What libraries say in their own ways is one of a few things to an operator; no token is needed to try that. */
    @Test
    @Covers(Provision.KM_7)
    void whatALibraryThrowsIsToldAsWhatIsToBeDone() {
        assertThat(KeyProblem.of(new IOException("load failed", new FailedLoginException())))
                .isEqualTo(Why.PASSWORD);
        assertThat(KeyProblem.of(new IOException("load failed", new LoginException("CKR_PIN_LOCKED"))))
                .isEqualTo(Why.LOCKED);
        assertThat(KeyProblem.of(new ProviderException("init", new IllegalStateException("CKR_TOKEN_NOT_PRESENT"))))
                .isEqualTo(Why.TOKEN);
        assertThat(KeyProblem.of(new IOException("keystore password was incorrect", new UnrecoverableKeyException())))
                .isEqualTo(Why.PASSWORD);
        assertThat(KeyProblem.of(new IOException("disk"))).isEqualTo(Why.OTHER);
    }

    /** In a process of its own: the library asks the environment where its tokens are. */
    private void run(String... command) throws Exception {
        var builder = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true);
        builder.environment()
                .put("SOFTHSM2_CONF", folder.resolve("softhsm2.conf").toString());
        Path said = folder.resolve("said");
        var process = builder.redirectOutput(said.toFile()).start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue())
                .as(() -> command[0] + " said " + read(said))
                .isZero();
    }

    private String problem(Path configuration, String pin, String alias) throws Exception {
        run(
                java("java"),
                "-cp",
                System.getProperty("java.class.path"),
                Trying.class.getName(),
                configuration.toString(),
                pin,
                alias);
        return read(folder.resolve("said")).lines().toList().getLast();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }

    private static String java(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** Says why a key can't be had. */
    static final class Trying {
        private Trying() {}

        public static void main(String[] arguments) throws Exception {
            try {
                var _ = KeyStores.token(
                        Path.of(arguments[0]), arguments[1].toCharArray(), arguments[2], HouseKey.NO_SEAL);
                throw new IllegalStateException("it opened");
            } catch (IOException | java.security.GeneralSecurityException e) {
                System.out.println(e);
                System.out.println(KeyProblem.of(e));
            }
        }
    }

    /** Signs as a house does whose key is on a token. */
    static final class Signing {
        private Signing() {}

        public static void main(String[] arguments) throws Exception {
            var key = KeyStores.token(Path.of(arguments[0]), PIN.toCharArray(), null, HouseKey.NO_SEAL);
            if (key.key().getEncoded() != null) throw new IllegalStateException("the key left its token");
            byte[] signed = PdfSigner.sign(
                    Samples.pdf(), key, "Hekou Customs", Samples.SEAL, Instant.parse("2026-03-02T02:00:00Z"));
            Files.write(Path.of(arguments[1]), signed);
        }
    }
}
