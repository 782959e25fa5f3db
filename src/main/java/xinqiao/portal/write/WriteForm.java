package xinqiao.portal.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Objection;
import xinqiao.petition.PetitionerDetails;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Form;

/** The fields of the form, and what they come to. */
final class WriteForm {
    /** The fields as they stand on the page, so that problems are told in that order. */
    private static final List<String> ORDER = List.of(
            "kind",
            "accused",
            "theirs",
            "as",
            "name",
            "address",
            "phone",
            "email",
            "organisation",
            "document-kind",
            "document-number",
            "representative",
            "group",
            "request",
            "facts",
            "place",
            "business",
            "house",
            "files",
            "affirmed");

    /** Technical bounds, no law. */
    static final int MOST_FACTS = 10_000;

    static final int MOST_REQUEST = 2_000;
    private static final int MOST_LINE = 200;
    private static final int MOST_PEOPLE = 50;
    private static final List<String> PERSON = List.of(
            "name", "address", "phone", "email", "organisation", "document-kind", "document-number", "representative");

    private WriteForm() {}

    static int people(Form form) {
        String rows = form.value("people");
        return rows.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(rows), 1, MOST_PEOPLE) : 1;
    }

    static Form withPerson(Form form) {
        return form.with("people", Integer.toString(Math.min(MOST_PEOPLE, people(form) + 1)));
    }

    /** The others move up. */
    static Form withoutPerson(Form form, int gone) {
        Form left = form;
        for (int row = gone; row < people(form); row++)
            for (String field : PERSON) left = left.with(field + "-" + row, form.value(field + "-" + (row + 1)));
        for (String field : PERSON) left = left.with(field + "-" + people(form), "");
        return left.with("people", Integer.toString(Math.max(1, people(form) - 1)));
    }

    static boolean anonymous(Form form) {
        return form.chosen("as", "anonymous");
    }

    static @Nullable MatterKind kind(Form form) {
        return Arrays.stream(MatterKind.values())
                .filter(kind -> form.chosen("kind", kind.name()))
                .findFirst()
                .orElse(null);
    }

    /** How many share the matter; the people who are named, where nothing was entered. */
    static int groupSize(Form form) {
        String typed = form.value("group");
        if (typed.isEmpty()) return Math.max(1, named(form).size());
        return typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : 1;
    }

    /** The petitioners; rows that were left empty don't count, the first one always does. */
    static List<PetitionerDetails> named(Form form) {
        List<PetitionerDetails> people = new ArrayList<>();
        if (anonymous(form)) return people;
        for (int row = 1; row <= people(form); row++) if (row == 1 || touched(form, row)) people.add(person(form, row));
        return people;
    }

    static boolean touched(Form form, int row) {
        return PERSON.stream().anyMatch(field -> !form.value(field + "-" + row).isEmpty());
    }

    private static PetitionerDetails person(Form form, int row) {
        return new PetitionerDetails(
                form.value("name-" + row),
                form.chosen("representative-" + row, "yes"),
                typed(form, "document-kind-" + row),
                typed(form, "document-number-" + row),
                typed(form, "phone-" + row),
                typed(form, "email-" + row),
                typed(form, "address-" + row),
                typed(form, "organisation-" + row));
    }

    private static @Nullable String typed(Form form, String field) {
        return Optional.of(form.value(field)).filter(text -> !text.isEmpty()).orElse(null);
    }

    /** Whom a report concerns and who is theirs, one a line; other kinds of petitions accuse nobody. */
    static List<String> accused(Form form) {
        if (kind(form) != MatterKind.REPORT) return List.of();
        return Stream.of(form.value("accused"), form.value("theirs"))
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** What can't be sent at all, whatever the law says about the rest. */
    static Form checked(Form typed) {
        Form form = typed;
        if (kind(form) == null) form = form.problem("kind", "portal.problem.kind");
        if (kind(form) == MatterKind.REPORT && form.value("accused").isEmpty())
            form = form.problem("accused", "portal.problem.accused");
        if (!anonymous(form) && !form.chosen("as", "named")) form = form.problem("as", "portal.problem.as");
        if (form.value("house").isEmpty()) form = form.problem("house", "portal.problem.house");
        if (!form.value("group").isEmpty() && !form.value("group").matches("\\d{1,6}"))
            form = form.problem("group", "portal.problem.number");
        form = within(form, "request", MOST_REQUEST);
        form = within(form, "facts", MOST_FACTS);
        for (String field : List.of("accused", "theirs")) form = within(form, field, MOST_REQUEST);
        for (String field : List.of("place", "business")) form = within(form, field, MOST_LINE);
        for (int row = 1; row <= people(form); row++)
            for (String field : PERSON) form = within(form, field + "-" + row, MOST_LINE);
        return form;
    }

    private static Form within(Form form, String field, int most) {
        String text = form.value(field);
        int length = text.codePointCount(0, text.length());
        return length <= most ? form : form.problem(field, "web.count.over", length - most);
    }

    /** What the law objects to, each beside the field that it is about. */
    static Form objected(Form form, List<Objection> objections) {
        Form told = form;
        for (Objection each : objections)
            told = told.problem(
                    field(form, each.reason()), each.reason(), each.values().toArray());
        return new Form(
                told.values(),
                told.problems().stream()
                        .sorted(Comparator.comparingInt(problem -> place(problem.field())))
                        .toList());
    }

    private static int place(String field) {
        return ORDER.indexOf(field.replaceFirst("-\\d+$", ""));
    }

    private static String field(Form form, String reason) {
        return switch (reason.substring(reason.lastIndexOf('.') + 1)) {
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

    private static int nameless(Form form) {
        for (int row = 1; row <= people(form); row++)
            if (form.value("name-" + row).isEmpty() && (row == 1 || touched(form, row))) return row;
        return 1;
    }
}
