package xinqiao.testing;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Remembers which test classes this JVM has run, for tests about the whole suite. */
public final class RanClasses implements BeforeAllCallback {
    private static final Set<String> RAN = ConcurrentHashMap.newKeySet();

    @Override
    public void beforeAll(ExtensionContext context) {
        RAN.add(context.getRequiredTestClass().getName());
    }

    public static Set<String> names() {
        return new TreeSet<>(RAN);
    }
}
