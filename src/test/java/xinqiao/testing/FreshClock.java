package xinqiao.testing;

import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;

/** Gives each test class the clock as it is, whatever the class before it left behind. */
final class FreshClock implements TestExecutionListener {
    @Override
    public void beforeTestClass(TestContext context) {
        context.getApplicationContext().getBean(TestClock.class).reset();
    }
}
