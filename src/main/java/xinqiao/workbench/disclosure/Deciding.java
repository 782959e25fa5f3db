package xinqiao.workbench.disclosure;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import xinqiao.disclosure.ApplicationCommand;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.ItemDecision;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.ReplyRule;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;
import xinqiao.workbench.act.YesOrNo;

/** Forms of the acts from the draft to the approval, and of the extension. */
@Guides({Provision.LAW_D4, Provision.HZ_3_4, Provision.HZ_2_3_4, Provision.SZ_24, Provision.LAW_D3})
final class Deciding {
    private Deciding() {}

    static final ActForm DRAFT = new ActForm(
            Deciding::lastDraft,
            Deciding::each,
            (asked, form) -> new Draft(
                    IntStream.rangeClosed(1, asked.file().items().size())
                            .mapToObj(no -> decision(form, no))
                            .toList(),
                    Answers.id(form, "checker").orElse(null),
                    form.value("interest"),
                    form.chosen("legal", YesOrNo.YES)));

    static final ActForm ENDORSE = verdict("endorses", Endorse::new);
    static final ActForm CHECK_SECRECY = verdict("passes", CheckSecrecy::new);
    static final ActForm REVIEW_LAW = verdict("agrees", ReviewLaw::new);
    static final ActForm APPROVE = verdict("approves", Approve::new);
    static final ActForm DECIDE_EXTENSION = verdict("grants", DecideExtension::new);

    static final ActForm ASK_EXTENSION = ActForm.of(
            (_, fields) -> {
                fields.number("days");
                fields.area("extension-reason", 4);
            },
            (_, form) -> new AskExtension(Answers.number(form, "days").orElseThrow(), form.value("extension-reason")));

    /** Yes or back, with words. */
    private static ActForm verdict(String name, BiFunction<Boolean, String, ApplicationCommand> command) {
        return ActForm.of(
                (asked, fields) -> {
                    fields.one(name, YesOrNo.options(asked.ui(), "applications.form." + name));
                    fields.optional().area("remarks", 4);
                },
                (_, form) -> command.apply(form.chosen(name, YesOrNo.YES), form.value("remarks")));
    }

    /** Each matter has its own reply; which of the fields a reply takes, its hint says and the law asks. */
    private static void each(Asking asked, Fields fields) {
        var ui = asked.ui();
        for (int no = 1; no <= asked.file().items().size(); no++) {
            fields.part(
                    no,
                    ui.t("applications.item", no),
                    ApplicationView.said(asked.file().items().get(no - 1)));
            fields.pick("reply", replies(asked));
            fields.optional().area("reasoning", 4);
            fields.optional().area("basis", 2);
            fields.optional().area("access", 2);
            fields.optional().line("competent", "full");
        }
        fields.whole(ui.t("applications.draft.whole")).optional().pick("checker", asked.with(Power.CHECK_SECRECY));
        if (!asked.application().consultations().isEmpty()) fields.optional().area("interest", 3);
        fields.optional().many("legal", List.of(new Option(YesOrNo.YES, ui.t("applications.form.legal.yes"))));
    }

    /** The replies that the procedure knows, each with its article. */
    private static List<Option> replies(Asking asked) {
        var locale = asked.ui().locale();
        return asked.file().profile().replies().values().stream()
                .filter(rule -> rule.kind() != ReplyKind.NOT_CORRECTED && rule.kind() != ReplyKind.FEE_UNPAID)
                .map((ReplyRule rule) -> new Option(
                        rule.kind().name(),
                        rule.name().in(locale) + " · " + rule.citation().in(locale)))
                .toList();
    }

    private static ItemDecision decision(Form form, int no) {
        return new ItemDecision(
                no,
                Fields.chosen(form, "reply-" + no, ReplyKind.class).orElseThrow(),
                form.value("reasoning-" + no),
                form.value("basis-" + no),
                form.value("access-" + no),
                form.value("competent-" + no));
    }

    /** What was sent back is written on. */
    private static Form lastDraft(Asking asked) {
        Form form = Form.empty();
        var draft = asked.application().draft();
        if (draft == null) return form;
        for (ItemDecision one : draft.decisions())
            form = form.with("reply-" + one.no(), one.kind().name())
                    .with("reasoning-" + one.no(), one.reasoning())
                    .with("basis-" + one.no(), one.basis())
                    .with("access-" + one.no(), one.access())
                    .with("competent-" + one.no(), one.competent());
        if (draft.checker() != null) form = form.with("checker", Long.toString(draft.checker()));
        return form.with("interest", draft.interest());
    }
}
