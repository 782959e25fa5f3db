package xinqiao.archive;

import org.jspecify.annotations.Nullable;

/**
 * Which lists of what is to be destroyed somebody looks for.
 *
 * @param year in which it was made; null for all
 * @param stage null for all
 */
public record ListFilter(@Nullable Integer year, ArchiveList.@Nullable Stage stage) {
    public static final ListFilter ALL = new ListFilter(null, null);
}
