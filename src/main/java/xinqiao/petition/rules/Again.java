package xinqiao.petition.rules;

import java.util.List;
import xinqiao.petition.Petition;

/**
 * What is known of the same matter brought before.
 *
 * @param same the earlier cases, as far as the actor sees them
 * @param person whether a petitioner of theirs is one of this case too
 * @param elsewhere whether another house, out of sight, has accepted the same matter of the same person
 */
public record Again(List<Petition> same, boolean person, boolean elsewhere) implements Answer {
    public static final Again NOTHING = new Again(List.of(), false, false);

    public Again {
        same = List.copyOf(same);
    }
}
