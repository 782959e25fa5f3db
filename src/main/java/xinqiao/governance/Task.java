package xinqiao.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Something decided or planned, with who does it until when. @param result what was done, once it was */
public record Task(
        String words,
        @Nullable Long department,
        LocalDate dueOn,
        @Nullable LocalDate doneOn,
        String result) {
    public Task(String words, @Nullable Long department, LocalDate dueOn) {
        this(words, department, dueOn, null, "");
    }

    public boolean open() {
        return doneOn == null;
    }

    public boolean late(LocalDate today) {
        return open() && today.isAfter(dueOn);
    }

    static List<Task> done(List<Task> tasks, int place, LocalDate on, String result) {
        List<Task> after = new ArrayList<>(tasks);
        Task one = tasks.get(place);
        after.set(place, new Task(one.words(), one.department(), one.dueOn(), on, result));
        return after;
    }

    /** When the next of them is due. */
    static Optional<LocalDate> next(List<Task> tasks) {
        return tasks.stream().filter(Task::open).map(Task::dueOn).min(Comparator.naturalOrder());
    }

    static Long[] departments(List<Task> tasks) {
        return tasks.stream()
                .map(Task::department)
                .filter(Objects::nonNull)
                .distinct()
                .toArray(Long[]::new);
    }
}
