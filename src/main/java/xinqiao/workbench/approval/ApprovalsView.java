package xinqiao.workbench.approval;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Decidable;
import xinqiao.petition.Present;
import xinqiao.petition.ReviewOf;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Form;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;

/**
 * What waits for the leader, with one of it open.
 *
 * @param waiting the most urgent first
 * @param file the one that is open; null where nothing waits
 * @param law what the decision rests on
 * @param form remarks that came back
 * @param meanwhile what others did since the page was opened, if they did
 * @param behalf for whom the reader acts
 * @param present who else has the open one before them
 */
public record ApprovalsView(
        List<Decidable> waiting,
        @Nullable CaseFile file,
        List<Provision> law,
        Form form,
        List<Objection> objections,
        List<Told> meanwhile,
        Names names,
        @Nullable String behalf,
        List<Present> present) {

    public boolean open(Act act) {
        return file != null && file.open().contains(act);
    }

    public int place() {
        for (int i = 0; i < waiting.size(); i++) if (is(waiting.get(i))) return i;
        return -1;
    }

    public boolean is(Decidable one) {
        return file != null && one.line().id() == file.petition().id();
    }

    /** The next one in the list, for whoever leaves this one for later. */
    public Optional<Decidable> next() {
        int after = place() + 1;
        return after > 0 && after < waiting.size() ? Optional.of(waiting.get(after)) : Optional.empty();
    }

    /** The letter that approval issues; none where the petitioner can't be reached. */
    public Optional<String> letter() {
        if (file == null || !file.petition().origin().reachable()) return Optional.empty();
        ReviewOf review = file.petition().origin().review();
        if (review != null) return Optional.of(review.stage().letter().name());
        MatterKind kind = file.petition().kind();
        return Optional.ofNullable(kind).map(known -> switch (known) {
            case APPEAL -> "OPINION";
            case SUGGESTION -> "SUGGESTION_REPLY";
            case REPORT -> "REPORT_REPLY";
        });
    }
}
