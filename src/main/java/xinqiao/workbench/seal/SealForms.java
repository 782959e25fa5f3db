package xinqiao.workbench.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.WorkKind;
import xinqiao.seal.LetterApproval;
import xinqiao.seal.OfficialSeal;
import xinqiao.seal.SealKind;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** What the forms of the register ask for, and what was chosen. */
@Component
class SealForms {
    private final Houses houses;

    SealForms(Houses houses) {
        this.houses = houses;
    }

    /** The posts of the house as they are held today, with who holds them. */
    Map<Long, String> holders(Ui ui, Actor actor) {
        Map<Long, String> names = new HashMap<>();
        houses.roster(actor.houseCode())
                .on(ui.today())
                .forEach(holder -> names.put(
                        holder.post().id(),
                        holder.person().name(ui.locale()) + " · "
                                + holder.department().name(ui.locale()) + " "
                                + holder.post().title(ui.locale())));
        return names;
    }

    private List<Option> posts(Ui ui, Actor actor) {
        return holders(ui, actor).entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(each -> new Option(Long.toString(each.getKey()), each.getValue()))
                .toList();
    }

    List<Field> fresh(Ui ui, Actor actor) {
        List<Field> all = new ArrayList<>(new Fields(ui, "seal.new")
                .one("kind", Fields.options(ui, List.of(SealKind.values()), "seal.kind."))
                .line("name", "half")
                .line("arc", "half")
                .optional()
                .line("below", "half")
                .line("powers", "full")
                .number("size")
                .day("from", null)
                .optional()
                .day("until", null)
                .optional()
                .files("picture")
                .list());
        all.addAll(entrusted(ui, actor));
        return all;
    }

    List<Field> entrusted(Ui ui, Actor actor) {
        var posts = posts(ui, actor);
        var kinds = Arrays.stream(LetterKind.values())
                .map(kind -> new Option(kind.name(), letter(ui, kind)))
                .toList();
        return new Fields(ui, "seal.new")
                .pick("keeper", posts)
                .optional()
                .pick("approver", posts)
                .optional()
                .many("holders", posts)
                .optional()
                .many("with-letter", kinds)
                .optional()
                .many("apart", kinds)
                .list();
    }

    /** What a kind of letter is called. */
    static String letter(Ui ui, LetterKind kind) {
        return ui.t((kind.work() == WorkKind.DISCLOSURE ? "seal.letter." : "workbench.letter.") + kind);
    }

    /** As a seal has it now. */
    static Form filled(OfficialSeal seal) {
        Long approver = seal.approver();
        return Form.empty()
                .with("keeper", Long.toString(seal.keeper()))
                .with("approver", approver == null ? "" : approver.toString())
                .with("holders", seal.holders().stream().map(String::valueOf).toArray(String[]::new))
                .with("with-letter", kinds(seal, LetterApproval.WITH_LETTER))
                .with("apart", kinds(seal, LetterApproval.APART));
    }

    private static String[] kinds(OfficialSeal seal, LetterApproval approval) {
        return seal.letters().entrySet().stream()
                .filter(each -> each.getValue() == approval)
                .map(each -> each.getKey().name())
                .toArray(String[]::new);
    }

    static Set<Long> ids(Form form, String field) {
        return form.all(field).stream()
                .filter(each -> !each.isEmpty())
                .map(Long::valueOf)
                .collect(Collectors.toSet());
    }

    /** Where both were ticked, the stricter one. */
    static Map<LetterKind, LetterApproval> letters(Form form) {
        Map<LetterKind, LetterApproval> all = new EnumMap<>(LetterKind.class);
        Arrays.stream(LetterKind.values()).forEach(kind -> {
            if (form.chosen("apart", kind.name())) all.put(kind, LetterApproval.APART);
            else if (form.chosen("with-letter", kind.name())) all.put(kind, LetterApproval.WITH_LETTER);
        });
        return all;
    }
}
