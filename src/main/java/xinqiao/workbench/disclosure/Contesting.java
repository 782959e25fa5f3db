package xinqiao.workbench.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import xinqiao.disclosure.ApplicationCommand.AnswerContest;
import xinqiao.disclosure.ApplicationCommand.EndContest;
import xinqiao.disclosure.ApplicationCommand.NoteContest;
import xinqiao.disclosure.Contest;
import xinqiao.disclosure.ContestKind;
import xinqiao.disclosure.ContestOutcome;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** Forms of the acts on review and court cases. */
@Guides(Provision.LAW_D4)
final class Contesting {
    private Contesting() {}

    static final ActForm NOTE = ActForm.onADay(
            (asked, fields) -> {
                fields.one(
                        "contest",
                        Fields.options(asked.ui(), Arrays.asList(ContestKind.values()), "applications.contest."));
                fields.line("contest-body", "full");
                fields.optional().line("their-number", "full");
                fields.day("filed-on", asked.ui().today());
                fields.optional().day("contest-answer-by", null);
                fields.tick("third-party");
            },
            (_, form) -> new NoteContest(
                    Fields.chosen(form, "contest", ContestKind.class).orElseThrow(),
                    form.chosen("third-party", "yes"),
                    form.value("contest-body"),
                    form.value("their-number"),
                    form.date("filed-on").orElseThrow(),
                    form.date("contest-answer-by").orElse(null)));

    static final ActForm ANSWER = new ActForm(
            asked -> begun(asked, Contest::owed),
            (asked, fields) -> {
                fields.one("which-contest", contests(asked, Contest::owed));
                fields.day("on", asked.ui().today());
            },
            (_, form) -> new AnswerContest(no(form), Receiving.on(form)));

    static final ActForm END = new ActForm(
            asked -> begun(asked, Contest::pending),
            (asked, fields) -> {
                fields.one("which-contest", contests(asked, Contest::pending));
                fields.day("on", asked.ui().today());
                fields.one(
                        "outcome",
                        Fields.options(
                                asked.ui(), Arrays.asList(ContestOutcome.values()), "applications.contest.outcome."));
                fields.area("contest-words", 4);
                fields.tick("anew");
                fields.optional().day("anew-by", null);
            },
            (_, form) -> new EndContest(
                    no(form),
                    Receiving.on(form),
                    Fields.chosen(form, "outcome", ContestOutcome.class).orElseThrow(),
                    form.chosen("anew", "yes"),
                    form.date("anew-by").orElse(null),
                    form.value("contest-words")));

    private static Form begun(Asking asked, Predicate<Contest> wanted) {
        var form = Form.empty().with("on", asked.ui().today().toString());
        return asked.application().contests().stream()
                .filter(wanted)
                .findFirst()
                .map(only -> form.with("which-contest", Integer.toString(only.no())))
                .orElse(form);
    }

    private static List<Option> contests(Asking asked, Predicate<Contest> wanted) {
        return asked.application().contests().stream()
                .filter(wanted)
                .map(each -> new Option(
                        Integer.toString(each.no()),
                        asked.ui().t("applications.contest." + each.kind()) + " · " + each.body()))
                .toList();
    }

    private static int no(Form form) {
        return (int) (long) Answers.id(form, "which-contest").orElseThrow();
    }
}
