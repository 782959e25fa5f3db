package xinqiao.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import planted.rules.AsksTheDatabase;
import planted.rules.TellsTheTime;

class RulesArePureTest {
    @Test
    void everyRuleIsAFunctionOfItsArguments() {
        JavaClasses main = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("xinqiao");
        RulesArePure.READS_NO_TIME.check(main);
        RulesArePure.KNOWS_NEITHER_CLOCK_NOR_SPRING_NOR_SQL.check(main);
    }

    @Test
    void aRuleThatReadsTheClockIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(TellsTheTime.class);
        assertThatThrownBy(() -> RulesArePure.READS_NO_TIME.check(planted))
                .isInstanceOf(AssertionError.class)
                .satisfies(error -> assertThat(error.getMessage())
                        .contains("LocalDate.now()", "Instant.now()", "System.currentTimeMillis()", "was violated (3"));
        assertThatThrownBy(() -> RulesArePure.KNOWS_NEITHER_CLOCK_NOR_SPRING_NOR_SQL.check(planted))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("java.time.Clock");
    }

    @Test
    void aRuleThatKnowsSpringOrSqlIsFound() {
        JavaClasses planted = new ClassFileImporter().importClasses(AsksTheDatabase.class);
        assertThatThrownBy(() -> RulesArePure.KNOWS_NEITHER_CLOCK_NOR_SPRING_NOR_SQL.check(planted))
                .isInstanceOf(AssertionError.class)
                .satisfies(error -> assertThat(error.getMessage())
                        .contains(
                                "java.sql.Connection",
                                "org.jooq.DSLContext",
                                "org.springframework.stereotype.Component"));
    }

    @Test
    void aGuardThatMatchesNothingFails() {
        JavaClasses none = new ClassFileImporter().importClasses(RulesArePureTest.class);
        assertThatThrownBy(() -> RulesArePure.READS_NO_TIME.check(none)).isInstanceOf(AssertionError.class);
        assertThatThrownBy(() -> RulesArePure.KNOWS_NEITHER_CLOCK_NOR_SPRING_NOR_SQL.check(none))
                .isInstanceOf(AssertionError.class);
    }
}
