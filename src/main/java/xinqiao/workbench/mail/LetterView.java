package xinqiao.workbench.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.mailroom.MailFile;
import xinqiao.mailroom.MailStep;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Names;

/**
 * One letter.
 *
 * @param others the colleagues who can be the second person
 */
public record LetterView(
        MailFile file, List<Option> others, Names names, Form form, List<Objection> objections, Profile profile) {

    public String path() {
        return BoardPage.PATH + "/" + file.item().id();
    }

    public @Nullable MailStep next() {
        return file.item().next();
    }

    public boolean opened() {
        return file.item().inHand() && file.item().step().compareTo(MailStep.OPENED) >= 0;
    }
}
