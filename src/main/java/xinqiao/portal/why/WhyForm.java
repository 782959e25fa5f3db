package xinqiao.portal.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.calendar.DateAnswer;
import xinqiao.calendar.DateQuestion;
import xinqiao.calendar.Deadline;
import xinqiao.calendar.EndRule;
import xinqiao.calendar.Extension;
import xinqiao.calendar.Extensions;
import xinqiao.calendar.Reckoning;
import xinqiao.calendar.Run;
import xinqiao.calendar.StartRule;
import xinqiao.calendar.Unit;
import xinqiao.calendar.WorkCalendar;
import xinqiao.law.Decision;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.procedure.ExtensionRule;
import xinqiao.procedure.TermRule;
import xinqiao.web.Form;

/** Between the calculator's fields and the question that they put. */
final class WhyForm {
    private static final int MOST_ROWS = 50;
    private static final int MOST_DIGITS = 4;

    private WhyForm() {}

    static int rows(Form form) {
        return Math.clamp(number(form, "rows", 1), 1, MOST_ROWS);
    }

    static Form withRow(Form form) {
        return form.with("rows", Integer.toString(Math.min(MOST_ROWS, rows(form) + 1)));
    }

    /** The named term's values in the fields. */
    static Form filled(Form form, String name, TermRule rule) {
        var term = rule.term();
        return form.with("term", name)
                .with("length", Integer.toString(term.length()))
                .with("unit", term.unit().name())
                .with("end", term.endRule().name());
    }

    /** Everything that can't be read, field by field. */
    static Form checked(Form typed) {
        Form form = typed;
        if (form.date("start").isEmpty()) form = form.problem("start", "portal.why.problem.date");
        if (!digits(form.value("length"))) form = form.problem("length", "portal.why.problem.length");
        if (!form.value("extension").isEmpty() && !digits(form.value("extension")))
            form = form.problem("extension", "portal.why.problem.length");
        for (int row = 1; row <= rows(form); row++) {
            String began = form.value("began-" + row);
            String ended = form.value("ended-" + row);
            if (form.date("began-" + row).isEmpty() && !(began + ended).isEmpty())
                form = form.problem("began-" + row, "portal.why.problem.date");
            if (form.date("ended-" + row).isEmpty() && !ended.isEmpty())
                form = form.problem("ended-" + row, "portal.why.problem.date");
        }
        return form;
    }

    /** The answer; on the authority of the named term as long as its values were left as they are. */
    static Decision<Deadline> reckon(Form form, @Nullable TermRule rule, WorkCalendar calendar) {
        DateQuestion question = question(form);
        Decision<Deadline> answer = DateAnswer.reckon(question, calendar);
        if (rule == null || !same(question, rule)) return answer;
        return answer.flatMap(deadline -> cited(deadline, question.extension(), rule, calendar));
    }

    /** Whether the term asked for is still the one that was chosen. */
    static boolean same(Form form, TermRule rule) {
        return checked(form).ok() && same(question(form), rule);
    }

    private static boolean same(DateQuestion question, TermRule rule) {
        var term = rule.term();
        return question.length() == term.length()
                && question.unit() == term.unit()
                && question.endRule() == term.endRule();
    }

    private static Decision<Deadline> cited(Deadline answer, int extension, TermRule rule, WorkCalendar calendar) {
        LocalDate start = answer.run().start();
        var run = new Run(
                rule.term(), start, "portal.event." + rule.start(), answer.run().pauses(), null);
        if (extension == 0) return Decision.granted(Reckoning.reckon(run, calendar));
        var authority = rule.extension().map(ExtensionRule::citation).orElse(rule.citation());
        var asked = new Extension(extension, start, "calendar.event.extension", authority);
        return Extensions.extend(run, asked, calendar).map(longer -> Reckoning.reckon(longer, calendar));
    }

    private static DateQuestion question(Form form) {
        List<DateQuestion.Break> breaks = new ArrayList<>();
        for (int row = 1; row <= rows(form); row++) {
            var ended = form.date("ended-" + row).orElse(null);
            form.date("began-" + row).ifPresent(began -> breaks.add(new DateQuestion.Break(began, ended)));
        }
        return new DateQuestion(
                form.date("start").orElseThrow(),
                number(form, "length", 0),
                choice(Unit.class, form.value("unit"), Unit.DAY),
                StartRule.ANY_DAY,
                choice(EndRule.class, form.value("end"), EndRule.NEXT_WORKING_DAY),
                breaks,
                number(form, "extension", 0));
    }

    /** What the calculator itself can't do, beside the field; what a law forbids is shown with the law. */
    static Form objected(Form form, List<Objection> objections) {
        Form told = form;
        for (Objection each : objections)
            if (each.provision() == Provision.SYS_2)
                told = told.problem(
                        field(each.reason()), each.reason(), each.values().toArray());
        return told;
    }

    static List<Objection> lawful(List<Objection> objections) {
        return objections.stream()
                .filter(each -> each.provision() != Provision.SYS_2)
                .toList();
    }

    private static String field(String reason) {
        if (reason.contains("break")) return "began-1";
        return reason.endsWith("far-date") ? "start" : "length";
    }

    private static boolean digits(String text) {
        return text.matches("\\d{1," + MOST_DIGITS + "}");
    }

    private static int number(Form form, String field, int otherwise) {
        return digits(form.value(field)) ? Integer.parseInt(form.value(field)) : otherwise;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String name, E otherwise) {
        for (E each : type.getEnumConstants()) if (each.name().equals(name)) return each;
        return otherwise;
    }
}
