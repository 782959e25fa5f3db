package xinqiao.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.documents.reading.Words;
import xinqiao.procedure.LetterPart;

/**
 * A paragraph of a draft beside what came back.
 *
 * @param part of the letter; null for head, addressee and foot, which follow from the letter and can't be edited
 * @param ours null where it was added
 * @param theirs null where it was taken out
 */
public record Change(
        @Nullable LetterPart part,
        @Nullable String ours,
        @Nullable String theirs) {
    /** A piece of a changed paragraph. */
    public record Piece(Kind kind, String words) {
        public boolean kept() {
            return kind == Kind.KEPT;
        }

        public boolean added() {
            return kind == Kind.ADDED;
        }

        public boolean removed() {
            return kind == Kind.REMOVED;
        }
    }

    /** What became of words. */
    public enum Kind {
        KEPT,
        ADDED,
        REMOVED
    }

    public boolean same() {
        return ours != null && ours.equals(theirs);
    }

    /** Character by character; each paragraph as a whole where they have little in common. */
    public List<Piece> pieces() {
        if (ours == null) return List.of(new Piece(Kind.ADDED, theirs == null ? "" : theirs));
        if (theirs == null) return List.of(new Piece(Kind.REMOVED, ours));
        return Words.pieces(ours, theirs);
    }
}
