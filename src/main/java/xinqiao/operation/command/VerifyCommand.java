package xinqiao.operation.command;

import java.io.PrintWriter;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.operation.OperatorCommand;
import xinqiao.operation.Verification;
import xinqiao.operation.Wording;

/** {@code ./xinqiao verify}: one verdict over all that the modules can check. */
@Component
final class VerifyCommand implements OperatorCommand {
    private static final int NOT_CLEAN = 1;

    private final List<Verification> verifications;

    VerifyCommand(List<Verification> verifications) {
        this.verifications = verifications;
    }

    @Override
    public String name() {
        return "verify";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out) {
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
}
