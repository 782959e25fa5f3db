package xinqiao.workbench.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.ApplicationForm;
import xinqiao.disclosure.GivingManner;
import xinqiao.disclosure.ItemAsked;
import xinqiao.petition.Upload;
import xinqiao.procedure.FormRule;
import xinqiao.procedure.ReceiptWay;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** Reads the form of an application that is registered at the desk; empty rows of applicants and matters are none. */
final class EntryForm {
    /** More than anybody applies for or with; the rest comes as a file. */
    static final int MOST_ROWS = 50;

    /** The ways that reach the desk; what comes by the portal registers itself. */
    static final List<ReceiptWay> WAYS = List.of(
            ReceiptWay.IN_PERSON,
            ReceiptWay.ORAL,
            ReceiptWay.SIGNED_POST,
            ReceiptWay.ORDINARY_POST,
            ReceiptWay.E_MAIL,
            ReceiptWay.FAX);

    private EntryForm() {}

    static Form fresh(LocalDate today) {
        return Form.empty()
                .with("arrivedOn", today.toString())
                .with("kind", ApplicantKind.PERSON.name())
                .with("language", "zh")
                .with("people", "1")
                .with("matters", "1");
    }

    static int rows(Form form, String name) {
        return Math.clamp(Answers.number(form, name).orElse(1), 1, MOST_ROWS);
    }

    static Form more(Form form, String name) {
        return form.with(name, Integer.toString(Math.min(rows(form, name) + 1, MOST_ROWS)));
    }

    /** What the form lacks before the law is asked: values that are no value of their kind. */
    static Form check(Form form) {
        Form checked = form;
        if (way(form).isEmpty()) checked = checked.problem("way", "applications.problem.way");
        if (form.date("arrivedOn").isEmpty()) checked = checked.problem("arrivedOn", "workbench.problem.date");
        if (Fields.chosen(form, "kind", ApplicantKind.class).isEmpty())
            checked = checked.problem("kind", "applications.problem.kind");
        if (Fields.chosen(form, "manner", GivingManner.class).isEmpty())
            checked = checked.problem("manner", "applications.problem.manner");
        return checked;
    }

    private static Optional<ReceiptWay> way(Form form) {
        return Fields.chosen(form, "way", ReceiptWay.class).filter(WAYS::contains);
    }

    /**
     * What the form of the house doesn't ask isn't taken over from one that was kept when another procedure held.
     *
     * @param form what is no value in it is stood in for, so that the law can be asked about the rest all the same
     */
    static ApplicationForm read(
            Form form, LocalDate today, String house, FormRule asked, List<Upload> files, List<Upload> identity) {
        return new ApplicationForm(
                house,
                way(form).orElse(ReceiptWay.IN_PERSON),
                form.date("arrivedOn").orElse(today),
                Fields.chosen(form, "kind", ApplicantKind.class).orElse(ApplicantKind.PERSON),
                IntStream.range(0, rows(form, "people"))
                        .mapToObj(row -> applicant(form, row))
                        .filter(EntryForm::filled)
                        .toList(),
                items(form),
                asked.purpose().isPresent() ? form.value("purpose") : "",
                Fields.chosen(form, "manner", GivingManner.class).orElse(GivingManner.POST),
                asked.ownRecord().isPresent() && form.chosen("ownRecord", "yes"),
                form.chosen("identitySeen", "yes"),
                form.chosen("signed", "yes"),
                form.value("help"),
                form.value("language").equals("en") ? "en" : "zh",
                files,
                identity);
    }

    /** The first stands for the title, so an empty one is kept for the law to object to. */
    private static List<ItemAsked> items(Form form) {
        var all = IntStream.range(0, rows(form, "matters"))
                .mapToObj(row -> new ItemAsked(
                        form.value("i" + row + "-name"),
                        form.value("i" + row + "-number"),
                        form.value("i" + row + "-features")))
                .toList();
        var written = all.stream().filter(item -> !item.blank()).toList();
        return written.isEmpty() ? List.of(all.getFirst()) : written;
    }

    private static ApplicantDetails applicant(Form form, int row) {
        return new ApplicantDetails(
                form.value(cell(row, "name")),
                said(form, row, "documentKind"),
                said(form, row, "documentNumber"),
                said(form, row, "representative"),
                said(form, row, "phone"),
                said(form, row, "email"),
                said(form, row, "fax"),
                said(form, row, "address"),
                said(form, row, "postcode"));
    }

    private static boolean filled(ApplicantDetails who) {
        return !who.name().isBlank() || who.documentNumber() != null || who.phone() != null || who.address() != null;
    }

    static String cell(int row, String column) {
        return "p" + row + "-" + column;
    }

    private static @Nullable String said(Form form, int row, String column) {
        String value = form.value(cell(row, column));
        return value.isEmpty() ? null : value;
    }
}
