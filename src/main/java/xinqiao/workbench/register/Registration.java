package xinqiao.workbench.register;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import xinqiao.petition.Channel;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Submission;
import xinqiao.petition.Upload;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** Reads the form of a registration. The petitioners are numbered rows; an empty row is none. */
final class Registration {
    /** More rows than anybody fills in; a list of many is better attached as a file. */
    static final int MOST_ROWS = 200;

    private static final List<String> COLUMNS =
            List.of("name", "documentKind", "documentNumber", "phone", "email", "address", "organisation");

    private Registration() {}

    static int rows(Form form) {
        return Math.clamp(Answers.number(form, "rows").orElse(1), 1, MOST_ROWS);
    }

    /** What the form lacks before the law is asked: values that are no value of their kind. */
    static Form check(Form form) {
        Form checked = form;
        if (Fields.chosen(form, "channel", Channel.class).isEmpty())
            checked = checked.problem("channel", "workbench.problem.choose");
        if (form.date("receivedOn").isEmpty()) checked = checked.problem("receivedOn", "workbench.problem.date");
        if (!form.value("groupSize").isEmpty()
                && Answers.number(form, "groupSize").isEmpty())
            checked = checked.problem("groupSize", "workbench.problem.number");
        return checked;
    }

    static Submission submission(Form form, String house, String language, String competence, List<Upload> files) {
        boolean anonymous = form.chosen("anonymous", "yes");
        List<PetitionerDetails> people = people(form);
        return new Submission(
                house,
                Fields.chosen(form, "channel", Channel.class).orElseThrow(),
                form.date("receivedOn").orElseThrow(),
                Fields.chosen(form, "asked", MatterKind.class).orElse(null),
                form.value("title"),
                form.value("request"),
                form.value("facts"),
                form.value("place"),
                form.value("business"),
                people,
                anonymous,
                Answers.number(form, "groupSize").orElse(Math.max(1, people.size())),
                lines(form.value("accused")),
                form.chosen("confirmed", "yes"),
                language,
                competence,
                files);
    }

    private static List<PetitionerDetails> people(Form form) {
        List<PetitionerDetails> people = new ArrayList<>();
        IntStream.range(0, rows(form)).filter(row -> filled(form, row)).forEach(row -> people.add(person(form, row)));
        return people;
    }

    private static boolean filled(Form form, int row) {
        return COLUMNS.stream()
                .filter(column -> !column.equals("documentKind"))
                .anyMatch(column -> !form.value(cell(row, column)).isEmpty());
    }

    private static PetitionerDetails person(Form form, int row) {
        return new PetitionerDetails(
                form.value(cell(row, "name")),
                form.chosen(cell(row, "representative"), "yes"),
                form.value(cell(row, "documentKind")),
                form.value(cell(row, "documentNumber")),
                form.value(cell(row, "phone")),
                form.value(cell(row, "email")),
                form.value(cell(row, "address")),
                form.value(cell(row, "organisation")));
    }

    static String cell(int row, String column) {
        return "p" + row + "-" + column;
    }

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
