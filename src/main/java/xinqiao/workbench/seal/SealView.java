package xinqiao.workbench.seal;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.procedure.Profile;
import xinqiao.seal.OfficialSeal;
import xinqiao.seal.SealChange;
import xinqiao.seal.SealUse;
import xinqiao.seal.UseState;
import xinqiao.web.Form;
import xinqiao.web.Ui;
import xinqiao.workbench.Field;
import xinqiao.workbench.Names;

/**
 * One seal with what waits and its log.
 *
 * @param next the use from which the next page of the log goes on; null on the last page
 * @param registers whether the viewer changes the register; {@code asks}, {@code approves}, {@code keeps}: uses
 * @param person who looks, since nobody approves what they asked for
 * @param changes of its state, the newest first; {@code decidesChange}: whether the open one is the viewer's to decide
 * @param takesOut whether the viewer may have the log as a spreadsheet
 * @param tried which form came back
 */
public record SealView(
        OfficialSeal seal,
        Map<Long, String> holders,
        List<SealUse> waiting,
        List<SealUse> log,
        @Nullable Long next,
        boolean later,
        boolean registers,
        boolean asks,
        boolean approves,
        boolean keeps,
        long person,
        List<Field> askFields,
        List<Field> entrustFields,
        List<Field> stateFields,
        List<SealChange> changes,
        boolean decidesChange,
        boolean takesOut,
        @Nullable String tried,
        Form form,
        List<Objection> objections,
        Names names,
        Profile profile) {

    public String path() {
        return SealsView.PATH + "/" + seal.id();
    }

    public String holder(@Nullable Long post) {
        return post == null ? "" : holders.getOrDefault(post, "");
    }

    public Form formOf(String which) {
        if (which.equals(tried)) return form;
        return which.equals("entrust") ? SealForms.filled(seal) : Form.empty();
    }

    /** The kinds of letter on which it goes, in the order of a case. */
    public List<String> letters(Ui ui) {
        return seal.letters().keySet().stream()
                .sorted()
                .map(kind -> SealForms.letter(ui, kind))
                .toList();
    }

    public String letter(Ui ui, SealUse use) {
        return use.letter() == null ? "" : SealForms.letter(ui, use.letter());
    }

    public boolean decides(SealUse use) {
        Long asked = use.askedPerson();
        return approves && use.state() == UseState.ASKED && (asked == null || asked != person);
    }

    public boolean stamps(SealUse use) {
        return keeps && use.state() == UseState.APPROVED && use.letter() == null;
    }
}
