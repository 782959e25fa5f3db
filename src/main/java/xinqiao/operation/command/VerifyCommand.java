package xinqiao.operation.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.operation.FileExamination;
import xinqiao.operation.OperatorCommand;
import xinqiao.operation.Verification;
import xinqiao.operation.Wording;

/** {@code ./xinqiao verify}: one verdict over all that the modules can check, or over the files that are named. */
@Component
final class VerifyCommand implements OperatorCommand {
    private static final int NOT_CLEAN = 1;

    private final List<Verification> verifications;
    private final List<FileExamination> examinations;

    VerifyCommand(List<Verification> verifications, List<FileExamination> examinations) {
        this.verifications = verifications;
        this.examinations = examinations;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out) {
        if (!arguments.isEmpty()) return files(arguments, out);
        int total = 0;
        for (var verification : verifications) {
            var problems = verification.problems();
            out.println((problems.isEmpty() ? "✓ " : "✗ ") + verification.name());
            problems.forEach(problem -> out.println("    " + problem));
            total += problems.size();
        }
        if (total == 0) {
            out.println(Wording.both("operation.verify.clean", verifications.size()));
            return 0;
        }
        out.println(Wording.both("operation.verify.not-clean", total));
        return NOT_CLEAN;
    }

    private int files(List<String> files, PrintWriter out) {
        boolean clean = true;
        for (String file : files) {
            out.println(file);
            Path path = Path.of(file);
            for (var examination : examinations) if (examination.knows(path)) clean &= examination.examine(path, out);
        }
        return clean ? 0 : NOT_CLEAN;
    }
}
