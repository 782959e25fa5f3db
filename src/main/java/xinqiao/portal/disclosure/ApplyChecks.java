package xinqiao.portal.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import xinqiao.calendar.Citation;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.GivingManner;
import xinqiao.law.Objection;
import xinqiao.petition.DocumentKind;
import xinqiao.portal.rules.ApplyStep;
import xinqiao.portal.visit.Checked;
import xinqiao.portal.visit.Lack;
import xinqiao.portal.visit.UnsentFiles;
import xinqiao.web.Form;

/** What is wrong with a page of the application: what can't be sent at all, and what the law objects to, with its article. */
@Component
class ApplyChecks {
    /** Technical bounds, no law. */
    static final int MOST_FEATURES = 2_000;

    private static final int MOST_LINE = 200;
    private static final int SHORTEST_PHONE = 5;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"']+@[^\\s@<>\"']+\\.[^\\s@<>\"'.]+");

    private final Applying applying;
    private final TakingHouses houses;

    ApplyChecks(Applying applying, TakingHouses houses) {
        this.applying = applying;
        this.houses = houses;
    }

    /** One page; problems that the form brings along stay. */
    Checked of(ApplyStep step, Form form, String token) {
        return objected(
                own(step, form),
                applying.objections(form, token).stream()
                        .filter(each -> step(field(each.reason())) == step)
                        .toList());
    }

    /** What the law objects to, beside the answer that it is about. */
    Checked objected(Form form, List<Objection> objections) {
        Form told = form;
        Map<String, Citation> articles = new HashMap<>();
        for (Objection each : objections) {
            String field = field(each.reason());
            if (told.wrong(field)) continue;
            told = told.problem(field, each.reason(), each.values().toArray());
            articles.put(each.reason(), applying.cited(form, each.provision()));
        }
        return new Checked(told, articles);
    }

    /** All that is still missing before it can be sent, page by page. */
    List<Lack> lacking(Form form, String token) {
        return ApplyStep.asked().stream()
                .flatMap(step -> of(step, form, token).lacks(step.path()))
                .toList();
    }

    /** The first page that still lacks something; the last page if none does. */
    ApplyStep firstOpen(Form form, String token) {
        return ApplyStep.asked().stream()
                .filter(step -> !of(step, form, token).ok())
                .findFirst()
                .orElse(ApplyStep.CHECK);
    }

    private Form own(ApplyStep step, Form form) {
        return switch (step) {
            case HOUSE ->
                houses.takes(form.value("house")) ? form : form.problem("house", "portal.disclosure.problem.house");
            case WHO -> who(form);
            case ITEMS -> items(form);
            case GIVING -> giving(form);
            case CHECK ->
                form.chosen("affirmed", "yes") ? form : form.problem("affirmed", "portal.disclosure.problem.affirmed");
            case IDENTITY, FILES -> form;
        };
    }

    private static Form who(Form typed) {
        Form form = typed;
        var kind = ApplyForm.kind(form);
        if (kind.isEmpty()) form = form.problem("kind", "portal.disclosure.problem.kind");
        if (kind.filter(ApplicantKind.PERSON::equals).isPresent())
            form = form.require("document-kind", "portal.disclosure.problem.document-kind");
        if (kind.filter(one -> one != ApplicantKind.PERSON).isPresent())
            form = form.require("representative", "portal.disclosure.problem.representative");
        for (String field : ApplyForm.PERSON) form = within(form, field, MOST_LINE);
        // whoever mistypes it can't prove who they are, or be reached, and would learn of it late
        String number = form.value("document-number");
        boolean card = kind.filter(ApplicantKind.PERSON::equals).isPresent() && form.chosen("document-kind", "ID_CARD");
        if (card && !number.isBlank() && !DocumentKind.residentNumber(number))
            form = form.problem("document-number", "portal.disclosure.problem.id-card");
        String phone = form.value("phone");
        if (!phone.isBlank() && phone.chars().filter(Character::isDigit).count() < SHORTEST_PHONE)
            form = form.problem("phone", "portal.disclosure.problem.phone");
        String email = form.value("email");
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) form = form.problem("email", "portal.problem.email");
        return form;
    }

    /** Of a correction too. */
    static Form items(Form typed) {
        Form form = typed;
        for (int row = 1; row <= ApplyForm.rows(typed); row++) {
            form = within(form, "item-name-" + row, MOST_LINE);
            form = within(form, "item-number-" + row, MOST_LINE);
            form = within(form, "item-features-" + row, MOST_FEATURES);
        }
        return form;
    }

    /** It can't be sent where nobody said where to. */
    private static Form giving(Form typed) {
        Form form = within(typed, "purpose", MOST_FEATURES);
        var manner = ApplyForm.manner(form).orElse(null);
        if (manner == null) return form.problem("manner", "portal.disclosure.problem.manner");
        String needed = manner == GivingManner.POST
                ? "address"
                : manner == GivingManner.E_MAIL ? "email" : manner == GivingManner.FAX ? "fax" : "";
        return needed.isEmpty() || !form.value(needed).isEmpty()
                ? form
                : form.problem("manner", "portal.disclosure.problem.needs." + needed);
    }

    static Form within(Form form, String field, int most) {
        String text = form.value(field);
        int length = text.codePointCount(0, text.length());
        return length <= most ? form : form.problem(field, "web.count.over", length - most);
    }

    private static ApplyStep step(String field) {
        if (field.startsWith("item-")) return ApplyStep.ITEMS;
        return switch (field) {
            case "house" -> ApplyStep.HOUSE;
            case UnsentFiles.FIELD -> ApplyStep.IDENTITY;
            default -> ApplyStep.WHO;
        };
    }

    private static String field(String reason) {
        return switch (reason.substring(reason.lastIndexOf('.') + 1)) {
            case "no-name", "no-applicant" -> "name";
            case "not-reachable" -> "phone";
            case "no-document", "id-card-wrong" -> "document-number";
            case "identity-not-seen", "no-copy" -> UnsentFiles.FIELD;
            case "nothing-asked-for" -> "item-name-1"; // rows that were left empty don't count but the first
            default -> "house";
        };
    }
}
