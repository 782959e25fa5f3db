package xinqiao.petition;

import java.util.List;

/** What the record says to one point of the closing check. @param key of the sentence, below {@code petition.closing-finding.} */
public record ClosingFinding(ClosingPoint point, Says says, String key, List<Object> values) {
    /** Whether the record says yes, says no, or leaves it to a person. */
    public enum Says {
        HOLDS,
        FAILS,
        JUDGE
    }
}
