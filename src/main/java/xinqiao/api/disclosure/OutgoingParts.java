package xinqiao.api.disclosure;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.OutgoingFile;
import xinqiao.disclosure.OutgoingMarks.Numbered;
import xinqiao.disclosure.OutgoingMove;
import xinqiao.disclosure.OutgoingState;
import xinqiao.redaction.Box;
import xinqiao.redaction.Found;
import xinqiao.redaction.Ground;
import xinqiao.redaction.Mark;

/** The shapes of files to be given. */
final class OutgoingParts {
    private OutgoingParts() {}

    @Schema(name = "OutgoingMark", description = "What is covered, and on what ground")
    record Marked(
            @Schema(description = "By which it is taken back; absent of what is only proposed") @Nullable
            Integer no,

            @Schema(description = "From 1") int page,

            @Schema(description = "Points (1/72 inch) from the upper left corner of the page as it is seen")
            Box box,

            @Nullable Ground ground,

            @Schema(description = "What was found there; absent where it was drawn") @Nullable
            Found found) {
        static Marked of(Numbered one) {
            return new Marked(one.no(), one.page(), one.box(), one.ground(), one.found());
        }

        static Marked proposed(Mark one) {
            return new Marked(null, one.page(), one.box(), null, one.found());
        }
    }

    @Schema(name = "OutgoingFile", description = "A file to be given, for those who work on the application")
    record OneFile(
            int no,

            @Schema(description = "The matters that it answers")
            List<Integer> items,

            OutgoingState state,
            String name,
            String type,
            int pages,

            @Schema(description = "Counts the changes of its marks; a change says which one it had seen")
            int revision,

            @Schema(description = "SHA-256 of the copy that would be given; absent while its marks change") @Nullable
            String copy,

            @Schema(description = "The page being made; absent while no copy is") @Nullable
            Integer making,

            @Schema(description = "Keys of why the last copy was refused")
            List<String> faults,

            @Schema(description = "In UTC (RFC 3339)") Instant addedAt,
            List<Marked> marks,
            List<OutgoingMove> open) {
        static OneFile of(OutgoingFile file) {
            var making = file.making();
            return new OneFile(
                    file.no(),
                    file.outgoing().items().stream().sorted().toList(),
                    file.outgoing().state(),
                    file.original().name(),
                    file.original().type(),
                    file.pages(),
                    file.revision(),
                    file.outgoing().copy(),
                    making == null ? null : (Integer) making.page(),
                    file.faults().stream().map(OutgoingFile.Fault::key).toList(),
                    file.addedAt(),
                    file.marks().current().stream().map(Marked::of).toList(),
                    file.open());
        }
    }

    @Schema(name = "OutgoingBrought", description = "Which matters the file answers")
    record Brought(Set<Integer> items) {}

    @Schema(name = "OutgoingDrawn", description = "A rectangle to be covered")
    record Drawn(
            int page,
            Box box,
            Ground ground,

            @Schema(description = "Of a proposal that is taken over") @Nullable
            Found found) {
        Mark mark() {
            return new Mark(page, box, ground, found);
        }
    }

    @Schema(name = "OutgoingMarking", description = "Marks to be made, and to be taken back")
    record Marking(
            int revision,
            @Nullable List<Drawn> add,

            @Schema(description = "Their numbers") @Nullable Set<Integer> remove) {}

    @Schema(name = "OutgoingDeed", description = "What is done; each move takes what it needs")
    record Deed(
            OutgoingMove move,

            @Schema(description = "For HAND_OVER: the revision that was seen") @Nullable
            Integer revision,

            @Schema(description = "For RELEASE, RETURN and CHECK: SHA-256 of the copy that was looked at") @Nullable
            String copy,

            @Schema(description = "For RETURN, CHECK, REOPEN and REMOVE") @Nullable
            String words) {}
}
