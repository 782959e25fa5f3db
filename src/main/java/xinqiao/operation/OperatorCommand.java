package xinqiao.operation;

import java.io.PrintWriter;
import java.util.List;

/**
 * Something the operator can ask for: {@code ./xinqiao NAME ARGUMENTS...}. It runs inside the running application when
 * there is one, else in an application started for it alone, without pages and without jobs.
 */
public interface OperatorCommand {
    String name();

    /**
     * @param arguments those that name a file or folder come as absolute paths
     * @param out shows each line at once; text in both languages
     * @return the exit code, 0 when all is well
     */
    int run(List<String> arguments, PrintWriter out);
}
