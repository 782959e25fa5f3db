package xinqiao.law;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Date;
import java.util.Set;

/** A rule is a function of its arguments: it reads no clock, knows no Spring and asks no database. */
final class RulesArePure {
    private static final Set<String> SYSTEM_TIME = Set.of("currentTimeMillis", "nanoTime");

    private static final DescribedPredicate<JavaAccess<?>> READS_THE_CLOCK =
            describe("reads the clock", RulesArePure::readsTheClock);

    private static final DescribedPredicate<JavaClass> CLOCK_SPRING_OR_SQL = resideInAnyPackage(
                    "org.springframework..", "org.jooq..", "java.sql..", "javax.sql..", "xinqiao.db..")
            .or(type(Clock.class))
            .or(type(Date.class));

    /** Two rules, since what a class depends on and what it calls are asked for apart. */
    static final ArchRule KNOWS_NEITHER_CLOCK_NOR_SPRING_NOR_SQL = noClasses()
            .that()
            .resideInAPackage("..rules..")
            .should()
            .dependOnClassesThat(CLOCK_SPRING_OR_SQL)
            .allowEmptyShould(false);

    static final ArchRule READS_NO_TIME = noClasses()
            .that()
            .resideInAPackage("..rules..")
            .should()
            .accessTargetWhere(READS_THE_CLOCK)
            .allowEmptyShould(false);

    private RulesArePure() {}

    private static boolean readsTheClock(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getTarget().getName();
        return owner.getPackageName().startsWith("java.time") && name.equals("now")
                || owner.isEquivalentTo(System.class) && SYSTEM_TIME.contains(name);
    }
}
