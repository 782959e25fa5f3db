package xinqiao.portal.write;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Citation;
import xinqiao.law.Objection;
import xinqiao.portal.rules.WriteStep;
import xinqiao.portal.visit.Checked;
import xinqiao.portal.visit.Lack;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Form;
import xinqiao.web.Language;

/** What is wrong with a page of the letter: what can't be sent at all, and what the law objects to, with its article. */
@Component
class WriteChecks {
    /** Technical bounds, no law. */
    static final int MOST_FACTS = 10_000;

    static final int MOST_REQUEST = 2_000;
    private static final int MOST_LINE = 200;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"']+@[^\\s@<>\"']+\\.[^\\s@<>\"'.]+");

    private final Sending sending;
    private final HouseChoice choice;

    WriteChecks(Sending sending, HouseChoice choice) {
        this.sending = sending;
        this.choice = choice;
    }

    /** One page; problems that the form brings along stay. */
    Checked of(WriteStep step, Form form) {
        Form told = own(step, form);
        Map<String, Citation> articles = new HashMap<>();
        for (Objection each : sending.objections(sending.submission(form, Language.ZH, List.of()))) {
            String field = field(form, each.reason());
            if (step(field) != step || told.wrong(field)) continue;
            told = told.problem(field, each.reason(), each.values().toArray());
            articles.put(each.reason(), sending.cited(form, each.provision()));
        }
        return new Checked(told, articles);
    }

    /** What the law objected to when it was to be registered, beside the answer that it is about. */
    Checked objected(Form form, List<Objection> objections) {
        Form told = form;
        Map<String, Citation> articles = new HashMap<>();
        for (Objection each : objections) {
            told = told.problem(
                    field(form, each.reason()), each.reason(), each.values().toArray());
            articles.put(each.reason(), sending.cited(form, each.provision()));
        }
        return new Checked(told, articles);
    }

    /** All that is still missing before it can be sent, page by page. */
    List<Lack> lacking(Form form) {
        return WriteForm.steps(form).stream()
                .filter(step -> step != WriteStep.CHECK)
                .flatMap(step -> of(step, form).lacks(step.path()))
                .toList();
    }

    /** The first page that still lacks something; the last page if none does. */
    WriteStep firstOpen(Form form) {
        return WriteForm.steps(form).stream()
                .filter(step -> step == WriteStep.CHECK || !of(step, form).ok())
                .findFirst()
                .orElse(WriteStep.CHECK);
    }

    private Form own(WriteStep step, Form form) {
        return switch (step) {
            case ABOUT -> about(form);
            case ROUTE -> WriteForm.route(form).isEmpty() ? form.problem("route", "portal.problem.route") : form;
            case ADVICE -> advised(form) ? form : form.problem("advised", "portal.problem.advised");
            case HOUSE -> house(form);
            case ACCUSED -> accused(form);
            case FACTS -> within(within(form, "request", MOST_REQUEST), "facts", MOST_FACTS);
            case WHO -> who(form);
            case FILES, CHECK -> form;
        };
    }

    private static Form about(Form typed) {
        Form form = typed;
        if (WriteForm.kind(form) == null) form = form.problem("kind", "portal.problem.kind");
        form = form.require("type", "portal.problem.type");
        return within(form, "business", MOST_LINE);
    }

    /** Whether the advice on the route that was chosen has been shown. */
    static boolean advised(Form form) {
        return WriteForm.route(form)
                .filter(route -> form.chosen("advised", route.name()))
                .isPresent();
    }

    private Form house(Form form) {
        Form told = choice.takes(form.value("house")) ? form : form.problem("house", "portal.problem.house");
        return within(told, "place", MOST_LINE);
    }

    private static Form accused(Form form) {
        Form told = form;
        if (WriteForm.kind(form) == MatterKind.REPORT && form.value("accused").isEmpty())
            told = told.problem("accused", "portal.problem.accused");
        for (String field : List.of("accused", "theirs")) told = within(told, field, MOST_REQUEST);
        return told;
    }

    private static Form who(Form typed) {
        Form form = typed;
        if (!WriteForm.anonymous(form) && !form.chosen("as", "named")) form = form.problem("as", "portal.problem.as");
        if (!form.value("group").isEmpty() && !form.value("group").matches("\\d{1,6}"))
            form = form.problem("group", "portal.problem.number");
        if (WriteForm.anonymous(form)) return form;
        for (int row = 1; row <= WriteForm.people(form); row++) {
            for (String field : WriteForm.PERSON) form = within(form, field + "-" + row, MOST_LINE);
            String email = form.value("email-" + row);
            if (!email.isEmpty() && !EMAIL.matcher(email).matches())
                form = form.problem("email-" + row, "portal.problem.email");
        }
        return form;
    }

    private static Form within(Form form, String field, int most) {
        String text = form.value(field);
        int length = text.codePointCount(0, text.length());
        return length <= most ? form : form.problem(field, "web.count.over", length - most);
    }

    private static WriteStep step(String field) {
        return switch (field) {
            case "request", "facts" -> WriteStep.FACTS;
            case "affirmed" -> WriteStep.CHECK;
            case "house" -> WriteStep.HOUSE;
            default -> WriteStep.WHO;
        };
    }

    private static String field(Form form, String reason) {
        String what = reason.substring(reason.lastIndexOf('.') + 1);
        if (what.startsWith("id-card-")) return "document-number-" + first(form, "ID_CARD");
        if (what.startsWith("credit-code-")) return "document-number-" + first(form, "CREDIT_CODE");
        return switch (what) {
            case "no-request" -> "request";
            case "no-facts" -> "facts";
            case "not-affirmed" -> "affirmed";
            case "no-name" -> "name-" + nameless(form);
            case "no-address" -> "address-1";
            case "nobody", "more-named-than-many" -> "group";
            case "no-representative", "too-many-representatives" -> "representative-1";
            default -> "house";
        };
    }

    private static int first(Form form, String document) {
        for (int row = 1; row <= WriteForm.people(form); row++)
            if (form.chosen("document-kind-" + row, document)) return row;
        return 1;
    }

    private static int nameless(Form form) {
        for (int row = 1; row <= WriteForm.people(form); row++)
            if (form.value("name-" + row).isEmpty() && (row == 1 || WriteForm.touched(form, row))) return row;
        return 1;
    }
}
