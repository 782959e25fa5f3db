package xinqiao.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.ClosingSource;

/**
 * A file (案卷): the papers of one case.
 *
 * @param of the case
 * @param walled of a report: kept by whoever reads the case, never handed over
 * @param retention row of the retention table
 * @param year in which the case was closed
 * @param number 档号, once bound
 * @param pages of the bound file, 0 before
 * @param until the last day on which it is kept; null for good or before it is bound
 * @param sha256 of the bound pages as PDF
 * @param ofd of the same pages as OFD; null before it is made
 * @param gaps the parts that there are no papers of, each with the reason
 * @param changes what was corrected in the case after the file was begun
 */
public record Dossier(
        long id,
        FiledCase of,
        String houseCode,
        boolean walled,
        Came came,
        DossierKind kind,
        ClosingSource source,
        String retention,
        DossierState state,
        int year,
        LocalDate closedOn,
        @Nullable String number,
        int pages,
        @Nullable String sha256,
        long size,
        @Nullable String ofd,
        long ofdSize,
        @Nullable LocalDate boundOn,
        @Nullable LocalDate until,
        @Nullable Long transfer,
        @Nullable Long disposal,
        String title,
        Map<DossierPart, String> gaps,
        List<Change> changes,
        List<Paper> papers) {

    /**
     * A paper of it.
     *
     * @param origin what of the case it is, such as {@code letter 12}
     * @param pages 0 for what has no pages and is in the electronic package only
     */
    public record Paper(
            long id,
            int ord,
            DossierPart part,
            LocalDate on,
            int pages,
            String sha256,
            String type,
            long size,
            String origin,
            String title) {}

    /**
     * A day of service of the case that was corrected (更正送达日期) when its file had been begun.
     *
     * @param letter its number
     * @param bound whether it was bound by then, so that its pages don't tell of it
     */
    public record Change(LocalDate on, String letter, LocalDate was, LocalDate now, boolean bound) {}

    public Dossier {
        gaps = Map.copyOf(gaps);
        changes = List.copyOf(changes);
        papers = List.copyOf(papers);
    }

    /** Its number, or as long as it has none that of its case. */
    public String name() {
        return number == null ? of.number() : number;
    }

    /** Those of the wanted parts that have neither a paper nor a reason. */
    public Set<DossierPart> lacking(Set<DossierPart> wanted) {
        Set<DossierPart> lacking = new TreeSet<>(wanted);
        lacking.removeAll(papers.stream().map(Paper::part).collect(Collectors.toSet()));
        lacking.removeAll(gaps.keySet());
        return lacking;
    }
}
