package xinqiao.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a register, the same shape for all of them; what it tells is its {@link Matter}.
 *
 * @param house whose register it stands in, {@code path} the way to it from the top
 * @param about the house of which it tells: inspected, honoured; else the same
 * @param due when the next thing of it is due
 * @param told all houses at or below this one read it (通报); null while it isn't circulated
 */
public record RegisterEntry(
        long id,
        RegisterKind kind,
        String house,
        String path,
        String about,
        int year,
        LocalDate on,
        @Nullable LocalDate due,
        EntryState state,
        @Nullable Long person,
        @Nullable Long post,
        @Nullable String told,
        @Nullable LocalDate toldOn,
        @Nullable LocalDate doneOn,
        Content content) {

    /**
     * @param tasks decisions of a meeting, tasks of a plan
     * @param by who entered it
     */
    public record Content(Matter matter, List<Task> tasks, List<Noted> notes, List<Attached> files, String by) {
        public Content {
            tasks = List.copyOf(tasks);
            notes = List.copyOf(notes);
            files = List.copyOf(files);
        }

        Content with(Matter other) {
            return new Content(other, tasks, notes, files, by);
        }

        Content withTasks(List<Task> other) {
            return new Content(matter, other, notes, files, by);
        }

        Content noting(Noted one) {
            return new Content(matter, tasks, Lists.plus(notes, one), files, by);
        }

        Content adding(List<Attached> more) {
            return new Content(matter, tasks, notes, Lists.plus(files, more), by);
        }
    }

    public Matter matter() {
        return content.matter();
    }

    public String title() {
        return content.matter().title();
    }

    /** What it tells, where the register is known. */
    public <M extends Matter> M matter(Class<M> type) {
        return type.cast(content.matter());
    }

    /** Whether it was given to whom it is for (报送): from then on it stays as it was given. */
    public boolean submitted() {
        return content.notes().stream().anyMatch(note -> note.deed() == Deed.SUBMIT);
    }

    /** When it was filed above (函报备案); empty where it wasn't. */
    public Optional<LocalDate> filed() {
        return content.notes().stream()
                .filter(note -> note.deed() == Deed.FILE)
                .map(Noted::on)
                .findFirst();
    }

    public boolean late(LocalDate today) {
        return due != null && today.isAfter(due) && (state == EntryState.OPEN || state == EntryState.REPORTED);
    }
}
