package xinqiao.testing;

import org.jooq.DSLContext;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import xinqiao.db.Tables;

/** Gives each test class the clock as it is and doors at which nobody has knocked, whatever the class before it did. */
final class FreshClock implements TestExecutionListener {
    @Override
    public void beforeTestClass(TestContext context) {
        var beans = context.getApplicationContext();
        beans.getBean(TestClock.class).reset();
        beans.getBean(DSLContext.class).deleteFrom(Tables.ATTEMPT).execute();
    }
}
