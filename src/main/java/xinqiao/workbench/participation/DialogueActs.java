package xinqiao.workbench.participation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.participation.Dialogue;
import xinqiao.participation.DialogueAct;
import xinqiao.participation.DialogueDesk.Opened;
import xinqiao.participation.DialogueKind;
import xinqiao.participation.Dialogues;
import xinqiao.participation.PointOutcome;
import xinqiao.participation.Voice;
import xinqiao.participation.VoiceKind;
import xinqiao.participation.VoiceState;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** What each act asks for. */
@Component
class DialogueActs {
    private static final int SHORT = 60;

    private final Dialogues papers;

    DialogueActs(Dialogues papers) {
        this.papers = papers;
    }

    List<Field> fields(Ui ui, Actor actor, Opened opened, DialogueAct act, Form form) {
        var one = opened.paper();
        var fields = DialoguePages.fields(ui, "participation.deed.");
        switch (act) {
            case EDIT -> {
                return edit(ui, opened, form);
            }
            case SUBMIT, DROP, PROPOSE -> {}
            case DECIDE -> {
                fields.one(
                        "approved",
                        List.of(
                                new Option("yes", ui.t("participation.approved.YES")),
                                new Option("no", ui.t("participation.approved.NO"))));
                fields.optional().area("words", 3);
            }
            case CALL_OFF, ASSESS, REPORT, MEASURE, RESPOND, CLOSE, ANSWER -> fields.area("words", 5);
            case POINT -> fields.area("words", 3);
            case PUBLISH -> (one.kind() == DialogueKind.CONSULTATION ? fields : fields.optional()).area("words", 5);
            case TELL -> fields.optional().area("words", 3);
            case ADD -> {
                fields.day("on", ui.today());
                fields.area("words", 6);
                fields.optional().line("name", "medium");
                fields.optional().line("contact", "medium");
            }
            case GROUP -> {
                fields.many("comments", comments(opened));
                fields.pick("point", points(ui, one));
            }
            case DEAL -> {
                fields.pick("point", points(ui, one));
                fields.one(
                        "outcome", Fields.options(ui, Arrays.asList(PointOutcome.values()), "participation.outcome."));
                fields.optional().area("reason", 4);
            }
            case ATTEND -> fields.optional().many("came", places(opened));
            case RECORD -> {
                fields.number("people");
                fields.area("words", 8);
                fields.optional().files("files");
            }
            case PASS -> {
                fields.pick("department", departments(ui, actor, one, act));
                fields.optional().day("until", null);
                fields.optional().area("words", 3);
            }
            case SEND_UP -> {
                fields.pick("department", departments(ui, actor, one, act));
                fields.area("words", 4);
            }
        }
        return fields.list();
    }

    private static List<Field> edit(Ui ui, Opened opened, Form form) {
        var fields = new ArrayList<>(DialogueForm.fields(ui, opened.paper().kind(), form));
        var files = DialoguePages.fields(ui, "participation.deed.");
        if (!opened.files().isEmpty())
            files.optional()
                    .many(
                            "without",
                            opened.files().stream()
                                    .map(file -> new Option(Long.toString(file.id()), file.name()))
                                    .toList());
        fields.addAll(files.list());
        return fields;
    }

    /** Those that belong to no point come first. */
    private static List<Option> comments(Opened opened) {
        var all = opened.of(VoiceKind.COMMENT);
        return Stream.concat(
                        all.stream().filter(one -> one.point() == null),
                        all.stream().filter(one -> one.point() != null))
                .map(one -> new Option(
                        Long.toString(one.id()),
                        (one.point() == null ? "" : "（" + one.point() + "）")
                                + brief(one.said().words())))
                .toList();
    }

    private static String brief(String words) {
        String line = words.replace('\n', ' ');
        return line.length() > SHORT ? line.substring(0, SHORT) + "…" : line;
    }

    private static List<Option> points(Ui ui, Dialogue one) {
        return one.inside().points().stream()
                .map(point -> new Option(
                        Integer.toString(point.no()),
                        ui.t("participation.point", point.no()) + " " + brief(point.gist())))
                .toList();
    }

    private static List<Option> places(Opened opened) {
        return opened.of(VoiceKind.SIGN_UP).stream()
                .filter(one -> one.state() != VoiceState.CANCELLED && one.state() != VoiceState.WAITING)
                .map(one -> new Option(
                        Long.toString(one.id()), one.number() + " " + one.said().name() + " × " + one.people()))
                .toList();
    }

    private List<Option> departments(Ui ui, Actor actor, Dialogue one, DialogueAct act) {
        return papers.departments(actor, one, act).stream()
                .map(each -> new Option(Long.toString(each.id()), each.name(ui.locale())))
                .toList();
    }

    /** What a form begins with: today, who came so far. */
    Form begun(Ui ui, Opened opened, DialogueAct act) {
        return switch (act) {
            case ADD -> Form.empty().with("on", ui.today().toString());
            case ATTEND ->
                Form.empty()
                        .with(
                                "came",
                                opened.of(VoiceKind.SIGN_UP).stream()
                                        .filter(one -> one.state() == VoiceState.CAME)
                                        .map(Voice::id)
                                        .map(String::valueOf)
                                        .toArray(String[]::new));
            case RECORD -> {
                var kept = opened.paper().inside().record();
                int came = opened.of(VoiceKind.SIGN_UP).stream()
                        .filter(one -> one.state() == VoiceState.CAME)
                        .mapToInt(Voice::people)
                        .sum();
                yield Form.empty()
                        .with("people", Integer.toString(Math.max(kept.people(), came)))
                        .with("words", kept.words());
            }
            case POINT,
                    GROUP,
                    DEAL,
                    DECIDE,
                    PUBLISH,
                    CALL_OFF,
                    SUBMIT,
                    DROP,
                    EDIT,
                    ASSESS,
                    REPORT,
                    MEASURE,
                    RESPOND,
                    CLOSE,
                    ANSWER,
                    PASS,
                    SEND_UP,
                    TELL,
                    PROPOSE -> Form.empty();
        };
    }
}
