package xinqiao.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import xinqiao.law.Provision;

/** Whatever petition and procedure call a thing has a row in docs/glossary.md: the statute's word first, then ours. */
class GlossaryTest {
    private static final Set<String> PACKAGES = Set.of("xinqiao.petition", "xinqiao.procedure", "xinqiao.disclosure");

    @Test
    void everyDomainTypeHasARow() throws Exception {
        var types = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(PACKAGES).stream()
                        .filter(type -> PACKAGES.contains(type.getPackageName()))
                        .toList();
        assertThat(words(types)).hasSizeGreaterThan(90).contains("Petition", "Accept", "Accepted", "TermKey");
        assertThat(missing(types, Tables.document("docs/glossary.md"))).isEmpty();
    }

    @Test
    void aRowOfTheGlossaryNamesNoTypeThatIsGone() throws Exception {
        var known = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("xinqiao").stream()
                        .map(JavaClass::getSimpleName)
                        .collect(Collectors.toSet());
        assertThat(types(Tables.document("docs/glossary.md"))).isSubsetOf(known);
    }

    @Test
    void aSourceIsAnIdOfTheRegister() throws Exception {
        var ids = Arrays.stream(Provision.values()).map(Provision::id).collect(Collectors.toSet());
        var cited = Tables.rows(Tables.document("docs/glossary.md")).stream()
                .flatMap(row -> Arrays.stream(row.getLast().split(", | to ")))
                .filter(source -> source.matches("[A-Z]+-.*"))
                .collect(Collectors.toSet());
        assertThat(cited).hasSizeGreaterThan(20).isSubsetOf(ids);
    }

    @Test
    void aTypeWithoutARowIsFound() {
        var types = List.of(new ClassFileImporter().importClass(Sample.class));
        assertThat(missing(types, "| 例 | `Other` | another thing | |")).containsExactly("Sample");
        assertThat(missing(types, "| 例 | `Sample` | this thing | |")).isEmpty();
        assertThat(missing(types, "A `Sample` outside the table explains nothing."))
                .containsExactly("Sample");
    }

    public record Sample() {}

    private static Set<String> missing(Collection<JavaClass> types, String glossary) {
        var missing = words(types);
        missing.removeAll(types(glossary));
        return missing;
    }

    /** Public records, enums and sealed types, at the top or nested; a class of behaviour alone is no word of the domain. */
    private static Set<String> words(Collection<JavaClass> types) {
        return types.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type ->
                        type.isRecord() || type.isEnum() || type.reflect().isSealed())
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> types(String glossary) {
        return Tables.rows(glossary).stream()
                .flatMap(row -> Tables.code(String.join(" ", row)).stream())
                .filter(word -> word.matches("[A-Z][a-z]\\w*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
