package xinqiao.workbench.governance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.governance.Matter;
import xinqiao.governance.RegisterEntry;
import xinqiao.web.Ui;
import xinqiao.workbench.Names;

/** What an entry tells, line by line: the same on its page and on paper. */
public final class EntryRows {
    private final Ui ui;
    private final Names names;
    private final List<Row> rows = new ArrayList<>();

    private EntryRows(Ui ui, Names names) {
        this.ui = ui;
        this.names = names;
    }

    /** @param said whether they are words that somebody wrote, with their line breaks */
    public record Row(String label, String words, boolean said) {}

    static List<Row> of(Ui ui, Names names, RegisterEntry one) {
        var made = new EntryRows(ui, names);
        made.row("house", names.house(one.house()));
        if (!one.about().equals(one.house())) made.row("about", names.house(one.about()));
        made.day("on", one.on());
        made.matter(one.matter());
        made.day("due", one.due());
        made.day("done", one.doneOn());
        made.day("told", one.toldOn());
        made.row("by", names.signed(one.content().by()));
        return made.rows;
    }

    private void matter(Matter matter) {
        switch (matter) {
            case Matter.Group m -> {
                row("chair", m.chair());
                row("deputies", m.deputies());
                said("members", m.members());
                row("office", m.office());
                row("basis", m.basis());
            }
            case Matter.Meeting m -> {
                row("chair", m.chair());
                said("attended", m.attended());
                said("minutes", m.minutes());
            }
            case Matter.Named m -> {
                row("named", names.signed(m.name()));
                row("post", m.title());
                row("phone", m.phone());
                said("change", m.change());
            }
            case Matter.Plan m -> {
                said("words", m.words());
                said("funds", m.funds());
            }
            case Matter.Report m -> {
                day("period", m.period());
                said("words", m.words());
            }
            case Matter.Checklist m -> row("version", Integer.toString(m.version()));
            case Matter.Inspection m -> {
                row("occasion", ui.t("governance.occasion." + m.occasion()));
                row("inspectors", m.inspectors());
                row("checklist", ui.t("governance.checklist.version", m.checklist(), m.version()));
                said("conclusion", m.conclusion());
                said("correction", m.correction());
            }
            case Matter.Assessment m -> said("words", m.words());
            case Matter.Commendation m -> {
                row("honour", ui.t("governance.honour." + m.honour()));
                row("honoured", m.name());
                said("deeds", m.words());
            }
            case Matter.Supervisor m -> {
                row("name", m.name());
                row("phone", m.phone());
                day("until", m.until());
            }
            case Matter.Activity m -> {
                if (m.way() != null) row("way", ui.t("governance.way." + m.way()));
                row("who", m.who());
                if (m.people() != null) row("people", ui.number(m.people()));
                if (m.hours() != null) row("hours", ui.number(m.hours()));
                said("told-of", m.words());
            }
            case Matter.Advice m -> {
                said("question", m.question());
                said("advice", m.answer());
            }
        }
    }

    private void row(String name, String words) {
        if (!words.isBlank()) rows.add(new Row(ui.t("governance.row." + name), words, false));
    }

    private void said(String name, String words) {
        if (!words.isBlank()) rows.add(new Row(ui.t("governance.row." + name), words, true));
    }

    private void day(String name, @Nullable LocalDate day) {
        if (day != null) row(name, ui.date(day));
    }
}
