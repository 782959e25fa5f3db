package xinqiao.workbench.act;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.petition.Act;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Event;
import xinqiao.petition.PetitionFact;
import xinqiao.petition.Present;
import xinqiao.petition.Upload;
import xinqiao.web.Form;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;
import xinqiao.workbench.Told;

/**
 * The page of one act.
 *
 * @param provisions what the act rests on
 * @param objections why it was refused, if it was
 * @param meanwhile what others did since the form was opened, if they did
 * @param tickets of files that were uploaded with the form before it came back, in the order of {@code kept}
 * @param present who else has the case open
 * @param savedAt when what stands in the form was kept, where it was typed before
 */
public record ActView(
        CaseFile file,
        Act act,
        List<Provision> provisions,
        List<Beside> beside,
        List<Field> fields,
        Form form,
        List<Objection> objections,
        List<Told> meanwhile,
        List<String> tickets,
        List<Upload> kept,
        DemandChoice demands,
        Names names,
        List<Present> present,
        @Nullable Instant savedAt) {

    public String path() {
        return "/desk/petitions/" + file.petition().id() + "/" + slug(act);
    }

    /** The act as it stands in an address: {@code draft-opinion}. */
    public static String slug(Act act) {
        return act.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public boolean withFiles() {
        return fields.stream().anyMatch(Field.Files.class::isInstance);
    }

    public List<Event> investigations() {
        return file.standing().stream()
                .filter(event -> event.fact() instanceof PetitionFact.Investigated)
                .toList();
    }

    /** Whether the letter of a drafted opinion can be taken out as DOCX and read back here. */
    public boolean editsDraft() {
        return file.petition().deciding().draft() != null
                && (act == Act.DRAFT_OPINION || act == Act.REVIEW_LAW || act == Act.APPROVE);
    }
}
