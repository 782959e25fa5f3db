package xinqiao.petition;

import java.util.Set;

/** A case that waits for a leader. @param acts what they may decide on it: the draft opinion, an extension, or both */
public record Decidable(Line line, Set<Act> acts) {
    public Decidable {
        acts = Set.copyOf(acts);
    }
}
