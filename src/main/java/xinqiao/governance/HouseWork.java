package xinqiao.governance;

import java.time.LocalDate;
import java.util.List;
import xinqiao.organisation.House;

/**
 * How open government is organised in one house (组织工作): what is owed, what is open, what was done.
 *
 * @param owed by day, those without one first
 * @param open decisions and tasks that aren't carried out, by day
 * @param done entries that were finished this year
 */
public record HouseWork(House house, List<Owed> owed, List<OpenTask> open, List<RegisterEntry> done) {
    /** @param place of the task in its entry */
    public record OpenTask(RegisterEntry entry, Task task, int place) {}

    /** What is owed without a day or by one that has come, and what waits for somebody; the rest has its day ahead. */
    public List<Owed> owedNow(LocalDate today) {
        return owed.stream()
                .filter(one -> one.by() == null
                        || !one.by().isAfter(today)
                        || one.what().waits())
                .toList();
    }

    public long late(LocalDate today) {
        return owed.stream().filter(one -> one.late(today)).count()
                + open.stream().filter(one -> one.task().late(today)).count();
    }
}
