package xinqiao.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jooq.ExecuteContext;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.conf.ParamType;

/** Remembers which methods of the product have had PostgreSQL execute something: {@code Class#method}. */
public final class ExecutedSql implements ExecuteListener, ExecuteListenerProvider {
    private static final StackWalker STACK = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
    private static final Pattern LAMBDA = Pattern.compile("lambda\\$(.+)\\$\\d+");
    private static final Remembered SITES = new Remembered("sql");

    private static final ClassValue<Boolean> OURS = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            return type.getName().startsWith("xinqiao.") && !type.getName().startsWith("xinqiao.db.");
        }
    };

    /** What this thread asks, while somebody wants to know. */
    private static final ThreadLocal<List<String>> KEPT = new ThreadLocal<>();

    @Override
    public ExecuteListener provide() {
        return this;
    }

    @Override
    public void executeStart(ExecuteContext context) {
        var kept = KEPT.get();
        var query = context.query();
        if (kept != null && query != null) kept.add(query.getSQL(ParamType.INLINED));
    }

    /** The queries of one piece of work, with their values. */
    public static List<String> during(Supplier<?> work) {
        var kept = new ArrayList<String>();
        KEPT.set(kept);
        try {
            Object unused = work.get();
        } finally {
            KEPT.remove();
        }
        return kept;
    }

    /** After the database has answered, so that a statement it refused doesn't count. */
    @Override
    public void executeEnd(ExecuteContext context) {
        STACK.walk(frames -> frames.filter(frame -> OURS.get(frame.getDeclaringClass()))
                        .filter(frame -> frame.getDeclaringClass() != ExecutedSql.class)
                        .findFirst())
                .ifPresent(frame -> SITES.add(frame.getClassName() + "#" + method(frame.getMethodName())));
    }

    /** What is written in a lambda belongs to the method around it. */
    static String method(String name) {
        Matcher lambda = LAMBDA.matcher(name);
        if (!lambda.matches()) return name;
        return switch (lambda.group(1)) {
            case "new" -> "<init>";
            case "static" -> "<clinit>";
            default -> lambda.group(1);
        };
    }

    public static Set<String> sites() {
        return SITES.all();
    }
}
