package xinqiao.procedure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a house wrote before a letter had to say more: it gets that where it belongs, and keeps its own words. */
class OlderWordsTest {
    @Test
    void aPartThatMustBeThereByNowStandsAfterTheOneBeforeIt() throws Exception {
        Wording given = Profiles.read(Map.of(
                        "p.yaml", ProcedureConfiguration.builtIn().getOrDefault("national-petition-2022.yaml", "")))
                .get("national-petition-2022")
                .letter(LetterKind.CONCLUSION);
        List<PartWording> older = given.parts().stream()
                .filter(part -> part.part() != LetterPart.PETITIONER_BASICS && part.part() != LetterPart.FACTS)
                .toList();
        assertThat(older).hasSize(given.parts().size() - 2);
        assertThat(given.completedTo(older).parts()).isEqualTo(given.parts());
        assertThat(given.completedTo(given.parts()).parts()).isEqualTo(given.parts());
    }
}
