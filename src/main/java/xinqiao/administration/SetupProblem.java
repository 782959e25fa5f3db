package xinqiao.administration;

import java.util.List;
import xinqiao.law.Objection;

/** What is wrong with a line of a file. @param reason message key */
public record SetupProblem(int line, String reason, List<Object> values) {
    static SetupProblem of(int line, String reason, Object... values) {
        return new SetupProblem(line, reason, List.of(values));
    }

    static SetupProblem of(int line, Objection objection) {
        return new SetupProblem(line, objection.reason(), objection.values());
    }
}
