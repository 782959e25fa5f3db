package xinqiao.publication;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import xinqiao.procedure.DirectGround;
import xinqiao.procedure.ReplyKind;

/** What can happen to a public document, as the journal has it. */
public sealed interface DocumentFact {
    /** 拟稿 @param snapshot SHA-256 of its content */
    record Drafted(LocalDate on, int version, LocalDate formedOn, String item, String snapshot)
            implements DocumentFact {}

    /** Brought in as it was public elsewhere. @param source where from */
    record Brought(LocalDate on, String source, String item, String snapshot) implements DocumentFact {}

    record Published(LocalDate on, int version, String snapshot) implements DocumentFact {}

    /** 修改 @param formed the day on which the information was made, before and after, where that was changed */
    record Edited(LocalDate on, int version, String snapshot, Said.@Nullable Formed formed) implements DocumentFact {}

    /** What the checks found is answered for. @param confirmed how much of it */
    record Confirmed(LocalDate on, int version, int confirmed) implements DocumentFact {}

    /** A file's cleaned copy takes its place. @param original SHA-256 of what it was made from @param copy and of the copy */
    record Cleaned(LocalDate on, int version, int no, String original, String copy) implements DocumentFact {}

    /** 提交审查 */
    record Submitted(LocalDate on, int version, String snapshot) implements DocumentFact {}

    /** An act that changes where it stands and nothing else. */
    record Moved(LocalDate on, int version, PublishingAct act) implements DocumentFact {}

    record Approved(LocalDate on, int version, String snapshot) implements DocumentFact {}

    /** 不予公开 @param ground as the procedure of disclosure names it */
    record Refused(LocalDate on, int version, ReplyKind ground, LocalDate reexamineOn) implements DocumentFact {}

    /** @param reexamineOn when next; null where the ground is gone */
    record Reexamined(LocalDate on, int version, @Nullable LocalDate reexamineOn) implements DocumentFact {}

    record Scheduled(LocalDate on, int version, Instant at) implements DocumentFact {}

    /** 直接公开 */
    record DirectlyPublished(LocalDate on, int version, DirectGround ground, String snapshot) implements DocumentFact {}

    /** @param until its last public day; null for good */
    record Limited(LocalDate on, int version, @Nullable LocalDate until) implements DocumentFact {}

    /** @param version the one that was public @param expired because its time was over */
    record Withdrawn(LocalDate on, int version, boolean expired) implements DocumentFact {}

    record Archived(LocalDate on, int version, String place) implements DocumentFact {}
}
