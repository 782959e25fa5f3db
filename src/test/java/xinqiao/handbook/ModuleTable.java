package xinqiao.handbook;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModules;
import xinqiao.Xinqiao;

/** The modules as their package-infos declare them, those that know least first. */
final class ModuleTable {
    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*\\*(.*?)\\*/");
    private static final Pattern DECLARED = Pattern.compile("(?s)allowedDependencies = \\{(.*?)}");
    private static final Pattern NAME = Pattern.compile("\"([a-z]+)\"");
    private static final Pattern LINK = Pattern.compile("\\{@(?:link (?:[\\w.]*\\.)?|code )([^}]+)}");

    record Module(String name, List<String> mayKnow, String what) {
        String row() {
            return "| `" + name + "` | " + what + " | " + String.join(", ", mayKnow) + " |";
        }
    }

    private ModuleTable() {}

    static String markdown() {
        return modules().stream()
                .map(Module::row)
                .collect(Collectors.joining("\n", "| module | what | may know |\n| --- | --- | --- |\n", "\n"));
    }

    static List<Module> modules() {
        var modules = new TreeMap<String, Module>();
        ApplicationModules.of(Xinqiao.class, ModuleTable::isOurs).stream()
                .map(module -> module.getIdentifier().toString())
                .forEach(name -> modules.put(name, module(name)));
        return modules.values().stream()
                .sorted(Comparator.<Module>comparingInt(
                                module -> below(module, modules).size())
                        .thenComparing(Module::name))
                .toList();
    }

    private static Set<String> below(Module module, Map<String, Module> all) {
        var below = new TreeSet<>(module.mayKnow());
        all.values().stream()
                .filter(other -> module.mayKnow().contains(other.name()))
                .forEach(other -> below.addAll(below(other, all)));
        return below;
    }

    /** From the source, since a package of the same name in the tests has a package-info too. */
    private static Module module(String name) {
        try {
            String source = Files.readString(Path.of("src/main/java/xinqiao", name, "package-info.java"));
            return new Module(name, mayKnow(source), firstSentence(source));
        } catch (IOException e) {
            throw new UncheckedIOException("module " + name + " declares nothing", e);
        }
    }

    private static List<String> mayKnow(String source) {
        Matcher declared = DECLARED.matcher(source);
        if (!declared.find()) throw new IllegalStateException("no allowed dependencies: " + source);
        return NAME.matcher(declared.group(1))
                .results()
                .map(name -> name.group(1))
                .toList();
    }

    static String firstSentence(String source) {
        Matcher comment = COMMENT.matcher(source);
        if (!comment.find()) return "";
        String text = LINK.matcher(comment.group(1).replaceAll("(?m)^\\s*\\* ?", " "))
                .replaceAll("`$1`")
                .replaceAll("\\s+", " ")
                .strip();
        int end = text.indexOf(". ");
        return end < 0 ? text.replaceAll("\\.$", "") : text.substring(0, end);
    }

    private static boolean isOurs(Location location) {
        return new ImportOption.DoNotIncludeTests().includes(location)
                && !location.contains("/xinqiao/db/")
                && !location.contains("/xinqiao/pages/");
    }
}
