package xinqiao.law;

import static java.util.Collections.emptySortedSet;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
                .map(provision -> new Row(
                        provision.id(),
                        provision.state(),
                        provision.source().until().isPresent(),
                        provision.citation(Locale.CHINESE),
                        provision.gist(Locale.ENGLISH),
                        rules.getOrDefault(provision, emptySortedSet()),
                        pages.getOrDefault(provision, emptySortedSet()),
                        tests.getOrDefault(provision, emptySortedSet())))
                .toList();
    }

    static List<String> violations(List<Row> rows) {
        List<String> violations = new ArrayList<>();
        for (Row row : rows) {
            String wrong =
                    switch (row.state()) {
                        case ENFORCED -> row.rules().isEmpty() || row.tests().isEmpty()
                                ? "is enforced, but lacks " + (row.rules().isEmpty() ? "a rule" : "a test")
                                : "";
                        case GUIDED -> row.pages().isEmpty() ? "is guided, but no page guides" : "";
                        case PLANNED -> !row.rules().isEmpty() && !row.tests().isEmpty()
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
                *Enforced* has a rule and a test; *guided* is judged by a person whom a page guides; *planned* is not in the system yet; *repealed* is cited by old cases only.
                Generated from the code: `mvn test -Dtest=LawCoverageTest -Dxinqiao.write=true`.

                | id | state | citation | gist | rule or page | tests |
                | --- | --- | --- | --- | --- | --- |
                """.formatted(counts)
                + rows.stream().map(Coverage::line).collect(Collectors.joining());
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

    private static Map<Provision, SortedSet<String>> places(JavaClasses classes, Class<? extends Annotation> naming) {
        Map<Provision, SortedSet<String>> places = new EnumMap<>(Provision.class);
        for (JavaClass type : classes) {
            note(places, type, naming, name(type));
            type.getMethods().forEach(method -> note(places, method, naming, name(type) + "#" + method.getName()));
        }
        return places;
    }

    private static void note(
            Map<Provision, SortedSet<String>> places,
            HasAnnotations<?> annotated,
            Class<? extends Annotation> naming,
            String place) {
        annotated.tryGetAnnotationOfType(naming.getName()).map(Coverage::provisions).ifPresent(provisions -> {
            for (Provision provision : provisions) {
                places.computeIfAbsent(provision, _ -> new TreeSet<>()).add(place);
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
