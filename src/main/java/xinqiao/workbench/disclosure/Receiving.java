package xinqiao.workbench.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ItemAsked;
import xinqiao.disclosure.Proof;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.petition.DocumentKind;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.act.YesOrNo;

/** Forms of the acts from the receipt to the department: confirming, handing on, correction, reasons. */
@Guides({Provision.LAW_D1, Provision.LAW_D2, Provision.LAW_D4, Provision.LAW_D7, Provision.GS_10})
final class Receiving {
    private static final int MORE = 2;
    /** The field of files that prove who applies. */
    static final String IDENTITY = "identity";

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
            (asked, form) -> new ReceiveCorrection(
                    on(form), items(asked, form), asked.files(), proofs(asked, form), asked.identity()));

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
                    form.value("accused")
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .toList()));

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
        var ui = asked.ui();
        List<Integer> unproved = unproved(asked);
        for (int no : unproved) {
            fields.part(no, applicant(asked, no), ui.t("applications.proof.words"));
            fields.optional()
                    .pick("document-kind", Fields.options(ui, List.of(DocumentKind.values()), "petition.document."));
            fields.optional().line("document-number", "medium");
        }
        if (!unproved.isEmpty())
            fields.whole(ui.t("applications.files")).optional().files(IDENTITY);
        else fields.whole(ui.t("applications.files"));
        fields.optional().files("files");
    }

    /** Whose application came without the number of an identity document. */
    private static List<Integer> unproved(Asking asked) {
        var applicants = asked.file().applicants();
        return IntStream.rangeClosed(1, applicants.size())
                .filter(no -> !applicants.get(no - 1).proved())
                .boxed()
                .toList();
    }

    private static String applicant(Asking asked, int no) {
        return asked.ui()
                .t(
                        "applications.proof.of",
                        asked.file().applicants().get(no - 1).name());
    }

    /** Each that was typed; who still has none is left as is. */
    private static List<Proof> proofs(Asking asked, Form form) {
        return unproved(asked).stream()
                .filter(no -> !form.value("document-number-" + no).isBlank())
                .map(no -> new Proof(
                        no,
                        DocumentKind.of(form.value("document-kind-" + no))
                                .map(Enum::name)
                                .orElse(null),
                        form.value("document-number-" + no)))
                .toList();
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
