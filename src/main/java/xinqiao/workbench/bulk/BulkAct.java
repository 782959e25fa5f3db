package xinqiao.workbench.bulk;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import xinqiao.identity.Actor;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.petition.Act;
import xinqiao.petition.Chosen;
import xinqiao.petition.Command;
import xinqiao.petition.ServiceMeans;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/**
 * The acts that make sense for many cases at once: those that ask for the same facts each time. What needs a judgement of
 * its own (acceptance, opinion, approval, closing) is done case by case.
 */
public enum BulkAct {
    ASSIGN(Act.ASSIGN, Power.ASSIGN),
    SERVE(Act.SERVE, Power.SERVE),
    NOTE_EXECUTION(Act.NOTE_EXECUTION, Power.SERVE);

    private final Act act;
    private final Power power;

    BulkAct(Act act, Power power) {
        this.act = act;
        this.power = power;
    }

    public Act act() {
        return act;
    }

    public static List<BulkAct> of(Actor actor) {
        return Arrays.stream(values()).filter(one -> actor.may(one.power)).toList();
    }

    static Optional<BulkAct> find(Actor actor, String name) {
        return of(actor).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    Fields ask(Ui ui, Actor actor, Houses houses) {
        var fields = new Fields(ui, "workbench.act." + name());
        switch (this) {
            case ASSIGN -> {
                fields.pick("department", departments(ui, actor, houses));
                fields.optional().number("days");
                fields.optional().area("instruction", 4);
            }
            case SERVE -> {
                fields.day("on", ui.today());
                fields.one("means", Fields.options(ui, Arrays.asList(ServiceMeans.values()), "petition.service."));
                fields.optional().line("note", "full");
            }
            case NOTE_EXECUTION -> {
                fields.area("what", 4);
                fields.optional().tick("done");
            }
        }
        return fields;
    }

    /** The departments of the house in which somebody may handle cases. */
    private static List<Option> departments(Ui ui, Actor actor, Houses houses) {
        return houses.postsWith(actor.houseCode(), Power.HANDLE).stream()
                .map(holder -> holder.department())
                .distinct()
                .map(one -> new Option(Long.toString(one.id()), one.name(ui.locale())))
                .toList();
    }

    Form begin(Ui ui) {
        return this == SERVE ? Form.empty().with("on", ui.today().toString()) : Form.empty();
    }

    /** What is done with one case; each of its letters is served by a command of its own. */
    List<Command> commands(Chosen chosen, Form form) {
        return switch (this) {
            case ASSIGN ->
                List.of(new Command.Assign(
                        Answers.id(form, "department").orElseThrow(),
                        null,
                        Answers.number(form, "days").orElse(null),
                        form.value("instruction")));
            case SERVE ->
                chosen.letters().stream()
                        .<Command>map(letter -> new Command.Serve(
                                letter.id(),
                                form.date("on").orElseThrow(),
                                Fields.chosen(form, "means", ServiceMeans.class).orElseThrow(),
                                form.value("note")))
                        .toList();
            case NOTE_EXECUTION -> List.of(new Command.NoteExecution(form.value("what"), form.chosen("done", "yes")));
        };
    }
}
