package xinqiao.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/**
 * A test on the whole application, its pages included (random port: inject {@code @LocalServerPort int}). The database
 * is one PostgreSQL per JVM, migrated once, used as the role that also production uses; the application context is
 * started once and shared; time is the {@link TestClock}, to be injected
 * and set; no job runs by itself. So a test brings its own cases and never counts on an empty table.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "xinqiao.jobs.enabled=false")
@ActiveProfiles("test")
@Import({TestClock.class, ExecutedSql.class, QuickPasswords.class})
@ContextConfiguration(initializers = SharedPostgres.class)
@TestExecutionListeners(listeners = FreshClock.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
public @interface XinqiaoTest {}
