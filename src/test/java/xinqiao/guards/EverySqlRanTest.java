package xinqiao.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import planted.sql.Forgotten;
import xinqiao.testing.ExecutedSql;
import xinqiao.testing.RanClasses;
import xinqiao.testing.XinqiaoTest;

/**
 * Every method that executes SQL was executed on a real PostgreSQL by some test of the suite: looked back on at its end,
 * since a statement that nobody has run may not even parse.
 */
@Order(Integer.MAX_VALUE)
class EverySqlRanTest {
    @Test
    void everyStatementOfTheProductWasExecutedByTheSuite() throws Exception {
        assumeTheWholeSuiteRan();
        Set<String> never = SqlSites.in(new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("xinqiao"));
        assertThat(never).as("the guard sees something").hasSizeGreaterThan(50);
        never.removeAll(ExecutedSql.sites());
        assertThat(never).as("SQL that no test executes").isEmpty();
    }

    /** Of one's own choice of tests nothing can be said. */
    static void assumeTheWholeSuiteRan() throws IOException, URISyntaxException {
        Set<String> left = testClasses();
        int all = left.size();
        left.removeAll(RanClasses.names());
        // whichever of the guards comes first, the other comes after it
        left.remove(EverySqlRanTest.class.getName());
        left.remove(EveryPublicPageTest.class.getName());
        // after both halves nothing may be left
        if (System.getProperty("xinqiao.remembered") != null)
            assertThat(left).as("test classes that ran in neither half").isEmpty();
        Assumptions.assumeTrue(
                left.isEmpty(),
                () -> "Only a part of the suite ran: " + left.size() + " of " + all + " classes didn't, such as "
                        + left.iterator().next());
    }

    @Test
    void aStatementThatNobodyRunsIsFoundInsideALambdaToo() {
        Set<String> never = SqlSites.in(new ClassFileImporter().importClasses(Forgotten.class));
        never.removeAll(ExecutedSql.sites());
        assertThat(never).containsExactly("planted.sql.Forgotten#never", "planted.sql.Forgotten#neverInside");
    }

    /** The classes that the build runs as tests, by its own rule of names; the annotation that ends so too is none. */
    private static Set<String> testClasses() throws IOException, URISyntaxException {
        Path root = Path.of(EverySqlRanTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (var files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString())
                    .filter(name -> name.endsWith("Test.class") && !name.contains("$"))
                    .map(name -> name.replace(".class", "").replace('/', '.'))
                    .filter(name -> !name.equals(XinqiaoTest.class.getName()))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
