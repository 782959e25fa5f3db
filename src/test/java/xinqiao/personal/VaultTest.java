package xinqiao.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinqiao.operation.StartRefused;

class VaultTest {
    private static final Place HERE = Place.of("petitioner", 17, 1);

    @TempDir
    Path folder;

    private Keys keys;
    private Vault vault;

    @BeforeEach
    @SuppressWarnings("NullAway")
    void keys() {
        keys = new Keys(new KeyFile(folder.resolve("keys/personal.json")));
        assertThat(keys.create().sealKeys()).hasSize(1);
        vault = new Vault(keys);
    }

    @Test
    void whatIsSealedOpensAndShowsNothing() {
        byte[] sealed = vault.seal(HERE, "何以琳");
        assertThat(vault.open(HERE, sealed)).isEqualTo("何以琳");
        assertThat(new String(sealed, StandardCharsets.UTF_8)).doesNotContain("何", "琳");
        assertThat(vault.seal(HERE, "何以琳")).isNotEqualTo(sealed);
    }

    @Test
    void aValueThatWasMovedOrChangedDoesNotOpen() {
        byte[] sealed = vault.seal(HERE, "何以琳");
        assertThatThrownBy(() -> vault.open(Place.of("petitioner", 18, 1), sealed))
                .isInstanceOf(Vault.Unopened.class)
                .hasMessageContaining("petitioner/18/1");
        sealed[sealed.length - 1] ^= 1;
        assertThatThrownBy(() -> vault.open(HERE, sealed)).isInstanceOf(Vault.Unopened.class);
    }

    @Test
    void anOlderKeyOpensUntilItIsRetired() {
        byte[] before = vault.seal(HERE, "何以琳");
        byte[] markBefore = vault.mark(Markable.NAME, "何以琳");
        assertThat(keys.rotate().sealKeys()).hasSize(2);
        byte[] after = vault.seal(HERE, "何以琳");
        assertThat(vault.open(HERE, before)).isEqualTo("何以琳");
        assertThat(Arrays.copyOf(before, 5)).isNotEqualTo(vault.prefix());
        assertThat(after).startsWith(vault.prefix());
        assertThat(vault.marks(Markable.NAME, "何以琳"))
                .contains(markBefore, vault.mark(Markable.NAME, "何以琳"))
                .hasSize(2);
        assertThat(keys.retire().sealKeys()).hasSize(1);
        assertThat(vault.open(HERE, after)).isEqualTo("何以琳");
        assertThatThrownBy(() -> vault.open(HERE, before)).isInstanceOf(Vault.Unopened.class);
    }

    @Test
    void aKeyThatAnotherNodeAddedIsNoticed() throws Exception {
        assertThat(vault.prefix()).isNotEmpty();
        var other = new Keys(new KeyFile(keys.file().path()));
        var rotated = other.rotate();
        Thread.sleep(1100);
        assertThat(vault.prefix()).isEqualTo(rotated.sealPrefix());
    }

    @Test
    void theFileIsForItsUserAlone() throws Exception {
        Path file = keys.file().path();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(keys.file().openToOthers()).isFalse();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(keys.file().openToOthers()).isTrue();
    }

    @Test
    void aFileThatHoldsNoKeysIsToldAsSuch() throws Exception {
        Files.writeString(keys.file().path(), "{}");
        assertThatThrownBy(() -> new Keys(keys.file()).load())
                .isInstanceOfSatisfying(
                        StartRefused.class,
                        refused -> assertThat(refused.key()).isEqualTo("operation.refusal.keys-unreadable"));
    }

    @Test
    void writingDiffersAndTheMarkDoesNot() {
        for (var alike : List.of(
                new String[] {"NAME", "买买提·吐尔逊", "买买提 • 吐尔逊"},
                new String[] {"NAME", "John Smith", "ＪＯＨＮ  smith"},
                new String[] {"DOCUMENT", "53010219900307123x", "530102 19900307 123Ｘ"},
                new String[] {"PHONE", "13812345678", "+86 138-1234-5678"})) {
            var what = Markable.valueOf(alike[0]);
            assertThat(vault.mark(what, alike[1])).as(alike[1]).isEqualTo(vault.mark(what, alike[2]));
        }
        assertThat(vault.mark(Markable.NAME, "何以琳")).isNotEqualTo(vault.mark(Markable.DOCUMENT, "何以琳"));
        assertThat(vault.mark(Markable.PHONE, "无")).isNull();
        assertThat(vault.mark(Markable.NAME, null)).isNull();
    }
}
