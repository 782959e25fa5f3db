package xinqiao.participation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the answers of a survey. */
final class Counting {
    private static final Survey.Result NOTHING = new Survey.Result(0, Map.of(), "");

    private Counting() {}

    static Survey.Result tally(Dialogue one, List<Voice> voices) {
        if (!(one.content() instanceof Survey survey)) return NOTHING;
        var answers = voices.stream()
                .filter(voice -> voice.kind() == VoiceKind.ANSWER)
                .toList();
        Map<Integer, List<Integer>> counts = new TreeMap<>();
        for (SurveyItem item : survey.items()) {
            List<Integer> each = new ArrayList<>(Collections.nCopies(item.choices(), 0));
            for (Voice answer : answers)
                for (int chosen : answer.choices().getOrDefault(item.no(), List.of()))
                    if (chosen >= 1 && chosen <= each.size()) each.set(chosen - 1, each.get(chosen - 1) + 1);
            counts.put(item.no(), each);
        }
        return new Survey.Result(answers.size(), counts, "");
    }
}
