package xinqiao.workbench.archive;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.archive.Backup;
import xinqiao.archive.Dossier;
import xinqiao.archive.Retention;
import xinqiao.disclosure.WholeApplications.Unfiled;
import xinqiao.web.Ui;

/**
 * The files of a house.
 *
 * @param counts how many stand on each shelf
 * @param unfiled closed applications that have no file yet
 * @param next the file after which the next page begins; null on the last one
 */
public record ArchiveView(
        Shelf shelf,
        List<Dossier> files,
        Map<Shelf, Integer> counts,
        @Nullable Long next,
        List<Retention> retention,
        List<Unfiled> unfiled,
        @Nullable Backup backup) {

    public String kept(Ui ui, Dossier file) {
        return kept(ui, retention, file.retention());
    }

    static String kept(Ui ui, List<Retention> table, String code) {
        return table.stream()
                .filter(row -> row.code().equals(code))
                .map(row -> years(ui, row))
                .findFirst()
                .orElse(code);
    }

    static String years(Ui ui, Retention row) {
        return row.years() == null ? ui.t("archive.for-good") : ui.t("archive.years", row.years());
    }
}
