package xinqiao.portal.write;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.petition.OtherRoute;
import xinqiao.petition.PetitionerDetails;
import xinqiao.portal.rules.WriteStep;
import xinqiao.procedure.MatterKind;
import xinqiao.web.Form;

/** The answers of a letter, all its pages together, and what they come to. */
final class WriteForm {
    private static final int MOST_PEOPLE = 50;
    static final List<String> PERSON = List.of(
            "name", "address", "phone", "email", "organisation", "document-kind", "document-number", "representative");

    private WriteForm() {}

    static List<WriteStep> steps(Form form) {
        return WriteStep.of(kind(form), route(form));
    }

    /** What the page asks for; a box that isn't ticked is sent by no browser, so all of them are taken over or struck out. */
    static Form take(WriteStep step, Form draft, Form sent) {
        Form taken = step == WriteStep.CHECK ? draft : draft.with("affirmed");
        for (String field : fields(step, sent))
            taken = taken.with(field, sent.all(field).toArray(String[]::new));
        return new Form(taken.values(), sent.problems());
    }

    private static List<String> fields(WriteStep step, Form sent) {
        return switch (step) {
            case ABOUT -> List.of("kind", "type", "business");
            case ROUTE -> List.of("route");
            case ADVICE -> List.of("advised");
            case HOUSE -> List.of("place", "house");
            case ACCUSED -> List.of("accused", "theirs");
            case FACTS -> List.of("request", "facts");
            case WHO -> {
                List<String> fields = new ArrayList<>(List.of("as", "people", "group"));
                for (int row = 1; row <= people(sent); row++) for (String field : PERSON) fields.add(field + "-" + row);
                yield fields;
            }
            case FILES -> List.of();
            case CHECK -> List.of("affirmed");
        };
    }

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

    /** What was chosen among the routes that a matter of this kind may belong to. */
    static Optional<OtherRoute> route(Form form) {
        return OtherRoute.of(kind(form)).stream()
                .filter(route -> form.chosen("route", route.name()))
                .findFirst();
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
}
