package xinqiao.administration;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import xinqiao.identity.AccountBook;
import xinqiao.operation.OperatorCommand;

/**
 * {@code ./xinqiao setup}: the first day of a system. Makes a direct customs, its petition office, legal and technology
 * departments and the first administrator, whose password is printed this once; or loads a whole organisation from a file.
 */
@Component
final class SetupCommand implements OperatorCommand {
    private static final List<String> USAGE = List.of(
            "用法 · usage:",
            "  ./xinqiao setup --code 8600 --name 昆明海关 --name-en \"Kunming Customs\""
                    + " --administrator 陶然 --login tao.ran [--profile ID]",
            "  ./xinqiao setup FILE.yaml [--try]");
    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;

    private final OrganisationFile organisation;
    private final FirstHouse first;
    private final AccountBook accounts;

    SetupCommand(OrganisationFile organisation, FirstHouse first, AccountBook accounts) {
        this.organisation = organisation;
        this.first = first;
        this.accounts = accounts;
    }

    @Override
    public String name() {
        return "setup";
    }

    @Override
    public int run(List<String> words, PrintWriter out) {
        if (words.isEmpty()) return usage(out);
        if (words.getFirst().startsWith("--")) return first(words, out);
        Path file = Path.of(words.getFirst());
        if (!Files.isRegularFile(file)) {
            out.println(Told.both("administration.setup.no-file", words.getFirst()));
            return WRONG_USE;
        }
        return load(
                read(file),
                words.contains("--try"),
                name -> beside(file.toAbsolutePath().normalize(), name),
                out);
    }

    private int first(List<String> words, PrintWriter out) {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i + 1 < words.size(); i += 2) given.put(words.get(i), words.get(i + 1));
        Optional<String> yaml = first.asFile(given);
        if (words.size() % 2 == 1 || yaml.isEmpty()) return usage(out);
        if (accounts.any()) {
            out.println(Told.both("administration.setup.already"));
            return REFUSED;
        }
        return load(yaml.get(), false, name -> Optional.empty(), out);
    }

    /** A file that the first one names lies beside it. */
    private static Optional<String> beside(Path first, String name) {
        Path file = first.resolveSibling(name).normalize();
        boolean here = Objects.equals(file.getParent(), first.getParent());
        return here && Files.isRegularFile(file) ? Optional.of(read(file)) : Optional.empty();
    }

    private int load(String yaml, boolean tried, Function<String, Optional<String>> files, PrintWriter out) {
        var report = organisation.load(yaml, tried, files);
        report.problems().forEach(problem -> out.println(Told.problem(problem)));
        report.added().forEach((item, count) -> out.println(Told.line("administration.item." + item) + "  " + count));
        if (report.known() > 0) out.println(Told.both("administration.setup.known", report.known()));
        if (!report.problems().isEmpty()) {
            out.println(Told.both("administration.setup.nothing-kept"));
            return REFUSED;
        }
        out.println(Told.both(tried ? "administration.setup.tried" : "administration.setup.done"));
        report.passwords().forEach((login, password) -> out.println("  " + login + "  " + password));
        if (!report.passwords().isEmpty()) out.println(Told.both("administration.setup.password"));
        return 0;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int usage(PrintWriter out) {
        USAGE.forEach(out::println);
        return WRONG_USE;
    }
}
