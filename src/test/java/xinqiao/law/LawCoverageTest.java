package xinqiao.law;

import static java.util.Collections.emptySortedSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import planted.rules.TellsTheTime;
import planted.town.bakery.oven.Oven;
import planted.town.square.Square;
import xinqiao.law.Coverage.Row;

/** Keeps each provision's state, and the table that shows it, true to the code. */
class LawCoverageTest {
    private static final Path TABLE = Path.of("docs/law-coverage.md");
    private static final Path COMMITTED_IDS = Path.of("src/test/resources/law/register.txt");

    /** Beside the checkout where the project is worked on; elsewhere {@code -Dxinqiao.register} can point to it. */
    private static final Path REGISTER =
            Path.of(System.getProperty("xinqiao.register", "../shared/spec/requirements.md"));

    private static final List<Row> ROWS = Coverage.rows(
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("xinqiao"),
            new ClassFileImporter()
                    .withImportOption(new ImportOption.OnlyIncludeTests())
                    .importPackages("xinqiao"));

    @Test
    void everyStateIsTrue() {
        assertThat(Coverage.violations(ROWS)).isEmpty();
    }

    @Test
    void everyIdOfTheRegisterHasAConstant() throws IOException {
        assertThat(Coverage.withoutConstant(committedIds(), ROWS)).isEmpty();
    }

    @Test
    void theCommittedIdsAreThoseOfTheRegister() throws IOException {
        assumeTrue(Files.exists(REGISTER), "no register beside this checkout: the committed ids stand alone");
        assertThat(Register.ids(Files.readString(REGISTER))).isEqualTo(committedIds());
    }

    @Test
    void theCommittedTableIsTheGeneratedOne() throws IOException {
        String table = Coverage.table(ROWS);
        if (Boolean.getBoolean("xinqiao.write")) {
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE)
                .as("run mvn test -Dtest=LawCoverageTest -Dxinqiao.write=true and commit the table")
                .hasContent(table);
    }

    @Test
    void theConstantIsNamedByTheId() {
        for (Provision provision : Provision.values()) {
            assertThat(provision.name())
                    .isEqualTo(provision.id().toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"));
        }
    }

    // each check fails where it should

    @Test
    void anEnforcedProvisionWithoutRuleOrTestIsFound() {
        assertThat(Coverage.violations(List.of(row(State.ENFORCED, false, "", "", "T#t"))))
                .containsExactly("X-1 is enforced, but lacks a rule");
        assertThat(Coverage.violations(List.of(row(State.ENFORCED, false, "R#r", "P", ""))))
                .containsExactly("X-1 is enforced, but lacks a test that reaches its rule");
        assertThat(Coverage.violations(List.of(row(State.ENFORCED, false, "R#r", "", "T#t"))))
                .isEmpty();
    }

    @Test
    void aTestThatOnlyQuotesTheProvisionDoesNotCount() {
        var classes = new ClassFileImporter().importClasses(Square.class, Oven.class, TellsTheTime.class);
        var tests = Map.of("quotes", classes.get(TellsTheTime.class), "reaches", classes.get(Square.class));
        assertThat(Coverage.reaching(tests, List.of(classes.get(Oven.class)))).containsExactly("reaches");
        assertThat(Coverage.reaching(tests, List.of())).isEmpty();
    }

    @Test
    void aGuidedProvisionThatNoPageGuidesIsFound() {
        assertThat(Coverage.violations(List.of(row(State.GUIDED, false, "R#r", "", "T#t"))))
                .containsExactly("X-1 is guided, but no page guides");
        assertThat(Coverage.violations(List.of(row(State.GUIDED, false, "", "P", ""))))
                .isEmpty();
    }

    @Test
    void aPlannedProvisionThatIsDoneIsFound() {
        assertThat(Coverage.violations(List.of(row(State.PLANNED, false, "R#r", "", "T#t"))))
                .containsExactly("X-1 is planned, but has a rule and a test: call it enforced");
        assertThat(Coverage.violations(List.of(row(State.PLANNED, false, "R#r", "", ""))))
                .isEmpty();
    }

    @Test
    void aRepealThatTheSourceDoesNotShowIsFoundAndTheOtherWayRound() {
        assertThat(Coverage.violations(List.of(row(State.REPEALED, false, "", "", ""))))
                .containsExactly("X-1 is repealed, but its source has no last day");
        assertThat(Coverage.violations(List.of(row(State.PLANNED, true, "", "", ""))))
                .containsExactly("X-1 is no longer in force: call it repealed");
    }

    @Test
    void anIdWithoutAConstantIsFound() {
        assertThat(Coverage.withoutConstant(Set.of("X-1", "X-2"), List.of(row(State.PLANNED, false, "", "", ""))))
                .containsExactly("X-2");
    }

    @Test
    void rangesAndListsOfTheRegisterAreWrittenOut() {
        assertThat(Register.ids("""
                        | id | the system must |
                        | --- | --- |
                        | GS-6, GS-C08…GS-C10 | publish |
                        | KM-26a | finish |
                        """)).containsExactly("GS-6", "GS-C08", "GS-C09", "GS-C10", "KM-26a");
    }

    @Test
    void theTableHasOneRowForEachId() {
        assertThat(Coverage.table(List.of(row(State.ENFORCED, false, "R#r", "P", "T#t"))))
                .contains("1 enforced, 0 guided, 0 planned, 0 repealed")
                .endsWith("| X-1 | enforced | 《例》第一条 | An example. | `P`<br>`R#r` | `T#t` |\n");
    }

    private static Row row(State state, boolean ended, String rule, String page, String test) {
        return new Row("X-1", state, ended, "《例》第一条", "An example.", places(rule), places(page), places(test));
    }

    private static SortedSet<String> places(String place) {
        return place.isEmpty() ? emptySortedSet() : new TreeSet<>(Set.of(place));
    }

    private static Set<String> committedIds() throws IOException {
        return new LinkedHashSet<>(Files.readAllLines(COMMITTED_IDS));
    }
}
