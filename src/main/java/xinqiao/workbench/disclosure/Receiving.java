package xinqiao.workbench.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ItemAsked;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.act.YesOrNo;

/** Forms of the acts from the receipt to the department: confirming, handing on, correction, reasons. */
@Guides({Provision.LAW_D1, Provision.LAW_D2, Provision.LAW_D4, Provision.LAW_D7, Provision.GS_10})
final class Receiving {
    private static final int MORE = 2;

    private Receiving() {}

    static final ActForm CONFIRM = ActForm.onADay(
            (asked, fields) -> {
                fields.day("on", asked.ui().today());
                fields.line("how", "full");
            },
            (_, form) -> new ConfirmReceipt(on(form), form.value("how")));

    static final ActForm HAND_OVER = ActForm.of((_, _) -> {}, (_, _) -> new HandOver());

    static final ActForm PASS_UP = ActForm.of(
            (_, fields) -> fields.optional().area("instruction", 3),
            (_, form) -> new PassUp(form.value("instruction")));

    static final ActForm ASSIGN = ActForm.of(
            (asked, fields) -> {
                fields.pick("department", asked.departments());
                fields.optional().pick("person", asked.with(Power.HANDLE));
                fields.optional().area("instruction", 3);
            },
            (_, form) -> new Assign(
                    Answers.id(form, "department").orElseThrow(),
                    Answers.id(form, "person").orElse(null),
                    form.value("instruction")));

    static final ActForm ASK_CORRECTION = ActForm.of(
            (_, fields) -> {
                fields.area("unclear", 5);
                fields.day("until", null);
            },
            (_, form) ->
                    new AskCorrection(form.value("unclear"), form.date("until").orElseThrow()));

    static final ActForm RECEIVE_CORRECTION = new ActForm(
            Receiving::asItWas,
            Receiving::corrected,
            (asked, form) -> new ReceiveCorrection(on(form), items(asked, form), asked.files()));

    static final ActForm END_UNCORRECTED = ActForm.words("no-good-reason", 3, EndUncorrected::new);

    static final ActForm ASK_REASONS = ActForm.of(
            (_, fields) -> {
                fields.area("too-many", 4);
                fields.day("until", null);
            },
            (_, form) ->
                    new AskReasons(form.value("too-many"), form.date("until").orElseThrow()));

    static final ActForm RECEIVE_REASONS = ActForm.onADay(
            (asked, fields) -> {
                fields.day("on", asked.ui().today());
                fields.area("their-reasons", 5);
            },
            (_, form) -> new ReceiveReasons(on(form), form.value("their-reasons")));

    static final ActForm JUDGE_REASONS = ActForm.of(
            (asked, fields) -> {
                fields.one("reasonable", YesOrNo.options(asked.ui(), "applications.form.reasonable"));
                fields.optional().day("answer-by", null);
                fields.area("why", 4);
            },
            (_, form) -> new JudgeReasons(
                    form.chosen("reasonable", YesOrNo.YES),
                    form.date("answer-by").orElse(null),
                    form.value("why")));

    static final ActForm LEAD_TO_PETITIONS = ActForm.of(
            (_, fields) -> {
                fields.area("why", 3);
                fields.tick("report");
                fields.optional().area("accused", 2);
            },
            (_, form) -> new LeadToPetitions(
                    form.value("why"),
                    form.chosen("report", "yes"),
                    form.value("accused").lines().map(String::strip).filter(line -> !line.isEmpty()).toList()));

    private static Form asItWas(Asking asked) {
        Form form = Form.empty().with("on", asked.ui().today().toString());
        List<ItemAsked> items = asked.file().items();
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            form = form.with("name-" + (i + 1), item.name())
                    .with("file-number-" + (i + 1), item.fileNumber())
                    .with("features-" + (i + 1), item.features());
        }
        return form;
    }

    /** All matters as they are asked for now; some rows are free for more. */
    private static void corrected(Asking asked, Fields fields) {
        fields.day("on", asked.ui().today());
        for (int no = 1; no <= rows(asked); no++) {
            fields.part(no, asked.ui().t("applications.item", no), "");
            fields.optional().line("name", "full");
            fields.optional().line("file-number", "medium");
            fields.optional().area("features", 2);
        }
        fields.whole(asked.ui().t("applications.files")).files("files");
    }

    private static List<ItemAsked> items(Asking asked, Form form) {
        return IntStream.rangeClosed(1, rows(asked))
                .mapToObj(no -> new ItemAsked(
                        form.value("name-" + no), form.value("file-number-" + no), form.value("features-" + no)))
                .filter(item -> !item.blank())
                .toList();
    }

    private static int rows(Asking asked) {
        return asked.file().items().size() + MORE;
    }

    static LocalDate on(Form form) {
        return form.date("on").orElseThrow();
    }
}
