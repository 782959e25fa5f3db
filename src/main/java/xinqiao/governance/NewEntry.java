package xinqiao.governance;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.Upload;

/**
 * What is entered into a register, or written anew.
 *
 * @param about the house of which it tells; empty for the own one
 * @param due until when, where the register asks for a day
 * @param post who is named, by the post held; null where nobody is
 */
public record NewEntry(
        Matter matter,
        int year,
        LocalDate on,
        @Nullable LocalDate due,
        String about,
        List<Task> tasks,
        List<Upload> files,
        @Nullable Long post) {
    public NewEntry {
        tasks = List.copyOf(tasks);
        files = List.copyOf(files);
    }

    /** With other tasks. */
    NewEntry with(List<Task> other) {
        return new NewEntry(matter, year, on, due, about, other, files, post);
    }

    /** Of the own house. */
    public static NewEntry of(Matter matter, LocalDate on, Task... tasks) {
        return new NewEntry(matter, on.getYear(), on, null, "", List.of(tasks), List.of(), null);
    }
}
