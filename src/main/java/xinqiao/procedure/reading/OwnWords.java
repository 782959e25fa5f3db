package xinqiao.procedure.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import xinqiao.procedure.PartWording;
import xinqiao.procedure.Procedure;

/** Whether somebody else's words for a part of a letter would do: the same that a profile's own must obey. */
public final class OwnWords {
    private OwnWords() {}

    /** What is wrong with them; lines: 1 the Chinese words, 2 the English ones. */
    public static List<Fault> faults(Procedure profile, PartWording wording) {
        Faults faults = new Faults(wording.part().key());
        new WrittenText(wording.text(), 1, 2, wording.part().fields()).check(profile, faults);
        List<Fault> all = new ArrayList<>(faults.list());
        wording.heading().ifPresent(heading -> {
            Faults more = new Faults(wording.part().key());
            new WrittenText(heading, 1, 2, Set.of()).check(profile, more);
            all.addAll(more.list());
        });
        if (wording.text().zh().isBlank() != wording.text().en().isBlank())
            all.add(new Fault(
                    wording.part().key(),
                    wording.text().zh().isBlank() ? 1 : 2,
                    "procedure.fault.no-translation",
                    List.of("", wording.text().zh().isBlank() ? "zh" : "en")));
        return List.copyOf(all);
    }
}
