package xinqiao.participation;

import java.util.List;

/**
 * Public opinion about the house (政务舆情), inside only.
 *
 * @param source where it stood: a medium, a platform
 * @param link its address there
 * @param what what is said
 * @param steps what was done, the first one first
 */
public record OpinionCase(String source, String link, String what, List<Step> steps) implements Content {
    public OpinionCase {
        steps = List.copyOf(steps);
    }

    @Override
    public DialogueKind kind() {
        return DialogueKind.OPINION;
    }

    public boolean has(DialogueAct act) {
        return steps.stream().anyMatch(step -> step.act() == act);
    }
}
