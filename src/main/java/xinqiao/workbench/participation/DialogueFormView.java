package xinqiao.workbench.participation;

import java.util.List;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.participation.DialogueKind;
import xinqiao.petition.Upload;
import xinqiao.web.Form;
import xinqiao.web.Link;
import xinqiao.workbench.Field;

/** A form of these pages, with the article beside it. @param kept files that were uploaded before the form came back */
public record DialogueFormView(
        String title,
        String lede,
        String button,
        String action,
        Link back,
        List<Field> fields,
        Form form,
        List<Objection> objections,
        List<Upload> kept,
        List<String> tickets,
        Provision article) {

    static Provision article(DialogueKind kind) {
        return switch (kind) {
            case CONSULTATION -> Provision.GS_C25;
            case SURVEY, EVENT -> Provision.GS_15;
            case OPINION -> Provision.GS_13;
            case FAQ, QUESTION -> Provision.GS_17;
        };
    }
}
