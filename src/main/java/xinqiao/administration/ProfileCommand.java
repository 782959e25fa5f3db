package xinqiao.administration;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Machine;
import xinqiao.law.Granted;
import xinqiao.law.Refused;
import xinqiao.operation.OperatorCommand;

/** {@code ./xinqiao profile}: checks the text of a procedure line by line and, with a house, keeps it as its draft. */
@Component
final class ProfileCommand implements OperatorCommand {
    private static final int REFUSED = 1;
    private static final int WRONG_USE = 2;

    private final ProcedureOffice office;

    ProfileCommand(ProcedureOffice office) {
        this.office = office;
    }

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public int run(List<String> words, PrintWriter out) {
        if (words.size() != 1 && !(words.size() == 3 && words.get(1).equals("--house"))) {
            out.println("用法 · usage:");
            out.println("  ./xinqiao profile FILE.yaml [--house 8600]");
            return WRONG_USE;
        }
        Path file = Path.of(words.getFirst());
        if (!Files.isRegularFile(file)) {
            out.println(Told.both("administration.setup.no-file", words.getFirst()));
            return WRONG_USE;
        }
        String yaml = text(file);
        var reading = office.read(yaml);
        if (!reading.flaws().isEmpty()) {
            reading.flaws()
                    .forEach(flaw ->
                            out.println(Told.problem(new SetupProblem(flaw.line(), flaw.reason(), flaw.values()))));
            return REFUSED;
        }
        if (words.size() == 1) {
            out.println(Told.both("administration.setup.tried"));
            return 0;
        }
        return switch (office.draft(new Machine("profile"), words.get(2), yaml)) {
            case Granted<String>(String id) -> {
                out.println(Told.line("administration.standing.DRAFT") + "  " + id);
                yield 0;
            }
            case Refused<String> refused -> {
                refused.objections()
                        .forEach(objection -> out.println(
                                Told.both(objection.reason(), objection.values().toArray())));
                yield REFUSED;
            }
        };
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
