package xinqiao.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can happen to a file; the journal keeps it. Nothing of what its papers say. */
public sealed interface DossierFact {

    /** 立卷 */
    record Begun(LocalDate on, DossierKind kind, String retention) implements DossierFact {}

    /** Kind and retention were set by a person. */
    record Sorted(LocalDate on, DossierKind kind, String retention) implements DossierFact {}

    record PaperAdded(LocalDate on, DossierPart part, String sha256) implements DossierFact {}

    record PaperTakenOut(LocalDate on, DossierPart part, String sha256) implements DossierFact {}

    record GapExplained(LocalDate on, DossierPart part) implements DossierFact {}

    /** 更正送达日期 in the case @param closedOn of the file from then on */
    record CaseCorrected(LocalDate on, long letter, LocalDate was, LocalDate now, LocalDate closedOn)
            implements DossierFact {}

    /** 装订 @param sha256 of the bound pages */
    record Bound(
            LocalDate on,
            String number,
            int pages,
            String sha256,
            @Nullable LocalDate until) implements DossierFact {}

    /** 移交 @param list its number */
    record HandedOver(LocalDate on, String list) implements DossierFact {}

    /** 接收 */
    record Received(LocalDate on, String list) implements DossierFact {}

    /** 查阅 @param until the last day; null where it was refused */
    record ReadingDecided(
            LocalDate on, long reader, @Nullable LocalDate until) implements DossierFact {}

    /** 列入销毁清册 */
    record Listed(LocalDate on, String list) implements DossierFact {}

    /** Not destroyed after all. */
    record Spared(LocalDate on, String list) implements DossierFact {}

    /** 鉴定意见 @param until the new last day of what is kept longer; null for good, or where it is to be destroyed */
    record Appraised(
            LocalDate on,
            String list,
            Appraisal.Opinion opinion,
            @Nullable LocalDate until) implements DossierFact {}

    /** 延长保管期限 @param appraiser whose opinion the leader approved */
    record Extended(
            LocalDate on,
            String list,
            long appraiser,
            @Nullable LocalDate until) implements DossierFact {}

    /** 销毁 @param by the keeper; absent in what was written before the witness confirmed in person; @param files how many contents went */
    record Destroyed(
            LocalDate on,
            String list,
            long witness,
            @Nullable Long by,
            @Nullable Integer files) implements DossierFact {}
}
