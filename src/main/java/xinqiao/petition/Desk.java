package xinqiao.petition;

import org.jspecify.annotations.Nullable;

/** Whose work a petition is now: a department, and the one person in it where only that one may see it. */
public record Desk(long departmentId, @Nullable Long personId) {
    public static Desk of(long departmentId) {
        return new Desk(departmentId, null);
    }
}
