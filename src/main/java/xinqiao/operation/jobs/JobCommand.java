package xinqiao.operation.jobs;

import java.io.PrintWriter;
import java.util.List;
import xinqiao.operation.Job;
import xinqiao.operation.OperatorCommand;
import xinqiao.operation.Wording;

/** {@code ./xinqiao job} lists the recurring work, {@code ./xinqiao job NAME} does one of it now. */
final class JobCommand implements OperatorCommand {
    private final List<Job> jobs;

    JobCommand(List<Job> jobs) {
        this.jobs = jobs;
    }

    @Override
    public String name() {
        return "job";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out) {
        if (arguments.isEmpty()) {
            jobs.forEach(job -> out.println(job.name() + "  " + job.rhythm()));
            return 0;
        }
        var wanted = jobs.stream()
                .filter(job -> job.name().equals(arguments.getFirst()))
                .findFirst();
        if (wanted.isEmpty()) {
            out.println(Wording.both("operation.job.unknown", arguments.getFirst()));
            return 2;
        }
        wanted.get().work().run();
        out.println(Wording.both("operation.job.done", wanted.get().name()));
        return 0;
    }
}
