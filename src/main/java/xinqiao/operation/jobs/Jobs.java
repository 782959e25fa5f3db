package xinqiao.operation.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedule;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import xinqiao.operation.Job;

/** Runs the modules' jobs by the clock; stops after the web server and before the pool. */
final class Jobs implements SmartLifecycle {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int THREADS = 3;

    private final DataSource pool;
    private final List<Job> jobs;
    private @Nullable Scheduler scheduler;

    Jobs(DataSource pool, List<Job> jobs) {
        this.pool = pool;
        this.jobs = jobs;
    }

    @Override
    public void start() {
        var tasks = jobs.stream().map(Jobs::task).toList();
        scheduler = Scheduler.create(pool)
                .startTasks(tasks)
                .threads(THREADS)
                .pollingInterval(Duration.ofSeconds(10))
                .shutdownMaxWait(Duration.ofSeconds(15))
                .build();
        scheduler.start();
    }

    private static RecurringTask<Void> task(Job job) {
        return Tasks.recurring(job.name(), schedule(job.rhythm()))
                .execute((instance, context) -> job.work().run());
    }

    private static Schedule schedule(Job.Rhythm rhythm) {
        return switch (rhythm) {
            case Job.Daily daily -> Schedules.daily(ZONE, daily.at());
            case Job.Every every -> Schedules.fixedDelay(every.pause());
        };
    }

    @Override
    public void stop() {
        if (scheduler != null) scheduler.stop();
        scheduler = null;
    }

    @Override
    public boolean isRunning() {
        return scheduler != null;
    }
}
