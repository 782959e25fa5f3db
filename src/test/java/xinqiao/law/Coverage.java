package xinqiao.law;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinqiao.testing.XinqiaoTest;

/** What the compiled classes say about each provision, and where that contradicts its state. Pure: classes in, text out. */
final class Coverage {
    private Coverage() {}

    /** One provision with the places that name it, each as {@code Class#method}. */
    record Row(
            String id,
            State state,
            boolean ended,
            String citation,
            String gist,
            SortedSet<String> rules,
            SortedSet<String> pages,
            SortedSet<String> tests) {}

    static List<Row> rows(JavaClasses main, JavaClasses test) {
        var rules = places(main, Enforces.class);
        var pages = places(main, Guides.class);
        var tests = places(test, Covers.class);
        return Arrays.stream(Provision.values())
                .map(provision -> {
                    var rulesHere = rules.getOrDefault(provision, Map.of());
                    return new Row(
                            provision.id(),
                            provision.state(),
                            provision.source().until().isPresent(),
                            provision.citation(Locale.CHINESE),
                            provision.gist(Locale.ENGLISH),
                            new TreeSet<>(rulesHere.keySet()),
                            new TreeSet<>(
                                    pages.getOrDefault(provision, Map.of()).keySet()),
                            reaching(tests.getOrDefault(provision, Map.of()), rulesHere.values()));
                })
                .toList();
    }

    /**
     * The tests that can reach one of the rules: they use its class, or drive the whole application. A letter or a
     * profile that only quotes a provision is tested too, but that doesn't show the rule to be obeyed.
     */
    static SortedSet<String> reaching(Map<String, JavaClass> tests, Collection<JavaClass> rules) {
        // by name: the two sets of classes were imported apart
        Set<String> names = rules.stream().map(JavaClass::getName).collect(Collectors.toSet());
        return tests.entrySet().stream()
                .filter(test -> drivesAll(test.getValue())
                        || test.getValue().getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency -> names.contains(
                                        dependency.getTargetClass().getName())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Itself or by what it extends, as JUnit sees it. */
    private static boolean drivesAll(JavaClass test) {
        return Stream.concat(Stream.of(test), test.getAllRawSuperclasses().stream())
                .anyMatch(each -> each.isAnnotatedWith(XinqiaoTest.class));
    }

    static List<String> violations(List<Row> rows) {
        List<String> violations = new ArrayList<>();
        for (Row row : rows) {
            String wrong = switch (row.state()) {
                case ENFORCED ->
                    row.rules().isEmpty() || row.tests().isEmpty()
                            ? "is enforced, but lacks "
                                    + (row.rules().isEmpty() ? "a rule" : "a test that reaches its rule")
                            : "";
                case GUIDED -> row.pages().isEmpty() ? "is guided, but no page guides" : "";
                case PLANNED ->
                    !row.rules().isEmpty() && !row.tests().isEmpty()
                            ? "is planned, but has a rule and a test: call it enforced"
                            : "";
                case REPEALED -> row.ended() ? "" : "is repealed, but its source has no last day";
            };
            if (!wrong.isEmpty()) {
                violations.add(row.id() + " " + wrong);
            }
            if (row.ended() && row.state() != State.REPEALED) {
                violations.add(row.id() + " is no longer in force: call it repealed");
            }
        }
        return violations;
    }

    static List<String> withoutConstant(Set<String> register, List<Row> rows) {
        Set<String> known = rows.stream().map(Row::id).collect(Collectors.toSet());
        return register.stream().filter(id -> !known.contains(id)).toList();
    }

    static String table(List<Row> rows) {
        String counts = Arrays.stream(State.values())
                .map(state -> rows.stream().filter(row -> row.state() == state).count() + " " + word(state))
                .collect(Collectors.joining(", "));
        return """
                # Law coverage

                Every duty of the requirement register, where the code carries it out and which tests cover it: %s.
                *Enforced* has a rule, and a test that reaches it; *guided* is judged by a person whom a page guides; *planned* is not in the system yet; *repealed* is cited by old cases only.
                Generated from the code: `mvn test -Dtest=LawCoverageTest -Dxinqiao.write=true`.

                | id | state | citation | gist | rule or page | tests |
                | --- | --- | --- | --- | --- | --- |
                """.formatted(counts) + rows.stream().map(Coverage::line).collect(Collectors.joining());
    }

    private static String line(Row row) {
        SortedSet<String> places = new TreeSet<>(row.rules());
        places.addAll(row.pages());
        return "| %s | %s | %s | %s | %s | %s |\n"
                .formatted(row.id(), word(row.state()), row.citation(), row.gist(), list(places), list(row.tests()));
    }

    private static String list(SortedSet<String> places) {
        return places.stream().map(place -> "`" + place + "`").collect(Collectors.joining("<br>"));
    }

    private static String word(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    private static Map<Provision, Map<String, JavaClass>> places(
            JavaClasses classes, Class<? extends Annotation> naming) {
        Map<Provision, Map<String, JavaClass>> places = new EnumMap<>(Provision.class);
        for (JavaClass type : classes) {
            note(places, type, naming, name(type), type);
            type.getMethods()
                    .forEach(method -> note(places, method, naming, name(type) + "#" + method.getName(), type));
        }
        return places;
    }

    private static void note(
            Map<Provision, Map<String, JavaClass>> places,
            HasAnnotations<?> annotated,
            Class<? extends Annotation> naming,
            String place,
            JavaClass type) {
        annotated
                .tryGetAnnotationOfType(naming.getName())
                .map(Coverage::provisions)
                .ifPresent(provisions -> {
                    for (Provision provision : provisions) {
                        places.computeIfAbsent(provision, _ -> new TreeMap<>()).put(place, type);
                    }
                });
    }

    private static List<Provision> provisions(JavaAnnotation<?> annotation) {
        Object[] constants = (Object[]) annotation.getExplicitlyDeclaredProperty("value");
        return Arrays.stream(constants)
                .map(constant -> Provision.valueOf(((JavaEnumConstant) constant).name()))
                .toList();
    }

    /** The name without its package, nested types included. */
    private static String name(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }
}
