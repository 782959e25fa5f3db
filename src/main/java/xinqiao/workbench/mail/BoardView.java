package xinqiao.workbench.mail;

import java.util.List;
import java.util.UUID;
import xinqiao.law.Objection;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.MailItem;
import xinqiao.mailroom.MailStep;
import xinqiao.procedure.Profile;
import xinqiao.web.Form;
import xinqiao.web.Option;

/**
 * The mail book as it stands.
 *
 * @param clerks to whom letters are distributed
 * @param left files whose name says no letter
 * @param once names the form by which post is signed for
 */
public record BoardView(
        MailBook.Page page,
        List<Option> clerks,
        Form form,
        List<Objection> objections,
        List<String> left,
        UUID once,
        Profile profile) {

    /** The steps that are pressed, without the signature. */
    public static List<MailStep> steps() {
        return List.of(MailStep.values()).subList(1, MailStep.values().length);
    }

    /** The access key of a step. */
    public static String key(MailStep step) {
        return switch (step) {
            case SIGNED -> "o";
            case DISINFECTED -> "d";
            case DISTRIBUTED -> "t";
            case OPENED -> "p";
            case BOUND -> "b";
            case STAMPED -> "m";
            case SCANNED -> "s";
        };
    }

    public List<MailItem> before(MailStep step) {
        return page.items().stream().filter(item -> item.next() == step).toList();
    }

    public boolean nothing() {
        return page.items().isEmpty();
    }
}
