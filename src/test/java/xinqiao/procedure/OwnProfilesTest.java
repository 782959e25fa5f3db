package xinqiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import xinqiao.law.Covers;
import xinqiao.law.Provision;

class OwnProfilesTest {
    @TempDir
    private Path folder;

    @Test
    @Covers(Provision.SYS_6)
    void aCustomsSetsUpItsOwnProcedureBesideTheBuiltInOnes() throws IOException {
        String national = ProcedureConfiguration.builtIn().getOrDefault("national-petition-2022.yaml", "");
        Files.writeString(
                folder.resolve("chengdu.yaml"),
                national.replace("id: national-petition-2022", "id: chengdu-petition-2026")
                        .replace("family: national-petition", "family: chengdu-petition"));
        assertThat(profiles().all())
                .extracting(Profile::id)
                .containsExactly("chengdu-petition-2026", "kunming-petition-2023", "national-petition-2022");
    }

    @Test
    void aBuiltInProfileCannotBeReplacedUnderItsOwnId() throws IOException {
        Files.writeString(
                folder.resolve("mine.yaml"),
                ProcedureConfiguration.builtIn().getOrDefault("kunming-petition-2023.yaml", ""));
        assertThatThrownBy(this::profiles)
                .isInstanceOf(ProfilesRefused.class)
                .hasMessageContaining("kunming-petition-2023");
    }

    @Test
    void aFolderThatIsNotThereIsToldOf() throws IOException {
        Files.delete(folder);
        assertThatThrownBy(this::profiles).isInstanceOf(ProfilesRefused.class).hasMessageContaining("没有这个文件夹");
        Files.createDirectory(folder);
    }

    private Profiles profiles() throws IOException {
        return ProcedureConfiguration.files(folder.toString());
    }
}
