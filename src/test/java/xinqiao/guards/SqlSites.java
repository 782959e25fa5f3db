package xinqiao.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jooq.Batch;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.ResultQuery;

/** The methods that have the database execute something, read from the compiled classes. */
final class SqlSites {
    private static final Pattern EXECUTES = Pattern.compile("fetch\\w*|execute\\w*|stream|iterator|collect");

    private SqlSites() {}

    /** Each as {@code Class#method}; a lambda belongs to the method around it. */
    static Set<String> in(JavaClasses classes) {
        return classes.stream()
                .filter(type -> !type.getPackageName().startsWith("xinqiao.db"))
                .flatMap(type -> type.getMethodCallsFromSelf().stream())
                .filter(SqlSites::executes)
                .map(call ->
                        call.getOriginOwner().getName() + "#" + call.getOrigin().getName())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean executes(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        boolean jooq = owner.isAssignableTo(ResultQuery.class)
                || owner.isAssignableTo(Query.class)
                || owner.isAssignableTo(Batch.class)
                || owner.isAssignableTo(DSLContext.class);
        return jooq && EXECUTES.matcher(call.getTarget().getName()).matches();
    }
}
