package xinqiao.testing;

import java.util.Set;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Remembers which test classes were run, for tests about the whole suite. */
public final class RanClasses implements BeforeAllCallback {
    private static final Remembered RAN = new Remembered("classes");

    @Override
    public void beforeAll(ExtensionContext context) {
        RAN.add(context.getRequiredTestClass().getName());
    }

    public static Set<String> names() {
        return RAN.all();
    }
}
