package xinqiao.workbench.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelFacts;
import xinqiao.petition.ChannelField;
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

    static final List<String> COLUMNS =
            List.of("name", "documentKind", "documentNumber", "phone", "email", "address", "organisation");

    private Registration() {}

    static int rows(Form form) {
        return Math.clamp(Answers.number(form, "rows").orElse(1), 1, MOST_ROWS);
    }

    static Optional<Channel> channel(Form form) {
        return Fields.chosen(form, "channel", Channel.class);
    }

    static String came(ChannelField field) {
        return "came-" + field;
    }

    static String counted(DictionaryKind kind) {
        return "class-" + kind;
    }

    static String cell(int row, String column) {
        return "p" + row + "-" + column;
    }

    /** Days and times that were typed in a hurry, written out. */
    static Form written(Form form, LocalDate today) {
        Form whole = form;
        for (ChannelField field : ChannelField.values()) {
            String typed = form.value(came(field));
            if (typed.isEmpty()) continue;
            whole = switch (field.kind()) {
                case DAY -> whole.with(came(field), Shorthand.past(typed, today));
                case DAY_AHEAD -> whole.with(came(field), Shorthand.ahead(typed, today));
                case MOMENT -> whole.with(came(field), Shorthand.moment(typed, today));
                case LINE, AREA, NUMBER, PHONE, EMAIL, CHOICE, HOUSE -> whole;
            };
        }
        return whole;
    }

    /** What the form lacks before the law is asked: values that are no value of their kind. */
    static Form check(Form form, LocalDate today) {
        Form checked = form;
        if (channel(form).isEmpty()) checked = checked.problem("channel", "workbench.problem.choose");
        if (form.date("receivedOn").isEmpty()) checked = checked.problem("receivedOn", "workbench.problem.date");
        if (!form.value("groupSize").isEmpty()
                && Answers.number(form, "groupSize").isEmpty())
            checked = checked.problem("groupSize", "workbench.problem.group-size");
        for (ChannelField field : channel(form).map(Channel::fields).orElse(List.of())) {
            Optional<String> problem = ChannelFacts.problem(field, form.value(came(field)), today);
            if (problem.isPresent()) checked = checked.problem(came(field), "workbench.problem." + problem.get());
        }
        return checked;
    }

    static Submission submission(Form form, String house, String language, String competence, List<Upload> files) {
        boolean anonymous = form.chosen("anonymous", "yes");
        List<PetitionerDetails> people = people(form);
        return new Submission(
                house,
                channel(form).orElseThrow(),
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
                List.of("zh", "en").contains(form.value("language")) ? form.value("language") : language,
                competence,
                files,
                came(form),
                counted(form));
    }

    private static ChannelFacts came(Form form) {
        Map<ChannelField, String> facts = new EnumMap<>(ChannelField.class);
        for (ChannelField field : channel(form).orElseThrow().fields()) facts.put(field, form.value(came(field)));
        return new ChannelFacts(facts);
    }

    private static Map<DictionaryKind, String> counted(Form form) {
        Map<DictionaryKind, String> codes = new EnumMap<>(DictionaryKind.class);
        boolean inPerson = channel(form).map(Channel::inPerson).orElse(false);
        for (DictionaryKind kind : DictionaryKind.values())
            if (kind.registered()
                    && (inPerson || !kind.ofVisitors())
                    && !form.value(counted(kind)).isEmpty()) codes.put(kind, form.value(counted(kind)));
        return codes;
    }

    private static List<PetitionerDetails> people(Form form) {
        List<PetitionerDetails> people = new ArrayList<>();
        IntStream.range(0, rows(form)).filter(row -> filled(form, row)).forEach(row -> people.add(person(form, row)));
        return people;
    }

    static boolean filled(Form form, int row) {
        return COLUMNS.stream()
                .filter(column -> !column.equals("documentKind"))
                .anyMatch(column -> !form.value(cell(row, column)).isEmpty());
    }

    static PetitionerDetails person(Form form, int row) {
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

    private static List<String> lines(String text) {
        return Arrays.stream(text.split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
