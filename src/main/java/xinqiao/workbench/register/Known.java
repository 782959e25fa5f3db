package xinqiao.workbench.register;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.petition.EarlierEntry;

/**
 * What is known about somebody while they are typed in.
 *
 * @param objections to the number of the document
 * @param right whether a number that checks itself was typed and is right
 */
public record Known(int row, List<Objection> objections, boolean right, List<EarlierEntry> earlier) {
    public boolean repeated() {
        return earlier.stream().anyMatch(EarlierEntry::same);
    }
}
