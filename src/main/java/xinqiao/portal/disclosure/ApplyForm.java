package xinqiao.portal.disclosure;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicantDetails;
import xinqiao.disclosure.ApplicantKind;
import xinqiao.disclosure.Carrier;
import xinqiao.disclosure.GivingManner;
import xinqiao.disclosure.ItemAsked;
import xinqiao.disclosure.Proof;
import xinqiao.petition.DocumentKind;
import xinqiao.portal.rules.ApplyStep;
import xinqiao.web.Form;
import xinqiao.web.Language;
import xinqiao.web.Messages;

/** The answers of an application, all its pages together, and what they come to. */
final class ApplyForm {
    private static final int MOST_ITEMS = 20;
    static final List<String> PERSON = List.of(
            "kind",
            "name",
            "document-kind",
            "document-number",
            "representative",
            "phone",
            "email",
            "fax",
            "address",
            "postcode");
    static final List<String> ITEM = List.of("item-name", "item-number", "item-features");
    private static final List<String> HELP = List.of("READING", "SEEING", "HEARING");

    private ApplyForm() {}

    /** What the page asks for; a box that isn't ticked is sent by no browser, so all of them are taken over or struck out. */
    static Form take(ApplyStep step, Form draft, Form sent) {
        Form taken = step == ApplyStep.CHECK ? draft : draft.with("affirmed");
        for (String field : fields(step, sent))
            taken = taken.with(field, sent.all(field).toArray(String[]::new));
        return new Form(taken.values(), sent.problems());
    }

    private static List<String> fields(ApplyStep step, Form sent) {
        return switch (step) {
            case HOUSE -> List.of("house");
            case WHO -> PERSON;
            case IDENTITY -> List.of("own-record");
            case ITEMS -> itemFields(sent);
            case GIVING -> List.of("manner", "carrier", "purpose", "help");
            case FILES -> List.of();
            case CHECK -> List.of("affirmed");
        };
    }

    private static List<String> itemFields(Form sent) {
        List<String> fields = new ArrayList<>(List.of("items"));
        for (int row = 1; row <= rows(sent); row++) for (String field : ITEM) fields.add(field + "-" + row);
        return fields;
    }

    static int rows(Form form) {
        String rows = form.value("items");
        return rows.matches("\\d{1,2}") ? Math.clamp(Integer.parseInt(rows), 1, MOST_ITEMS) : 1;
    }

    static Form withRow(Form form) {
        return form.with("items", Integer.toString(Math.min(MOST_ITEMS, rows(form) + 1)));
    }

    /** The others move up. */
    static Form withoutRow(Form form, int gone) {
        Form left = form;
        for (int row = gone; row < rows(form); row++)
            for (String field : ITEM) left = left.with(field + "-" + row, form.value(field + "-" + (row + 1)));
        for (String field : ITEM) left = left.with(field + "-" + rows(form), "");
        return left.with("items", Integer.toString(Math.max(1, rows(form) - 1)));
    }

    /** The same form with these matters in its rows, such as those that are to be corrected. */
    static Form with(Form form, List<ItemAsked> items) {
        Form filled = form.with("items", Integer.toString(Math.max(1, items.size())));
        for (int row = 1; row <= items.size(); row++) {
            ItemAsked item = items.get(row - 1);
            filled = filled.with("item-name-" + row, item.name())
                    .with("item-number-" + row, item.fileNumber())
                    .with("item-features-" + row, item.features());
        }
        return filled;
    }

    /** The matters; rows that were left empty don't count, the first one always does. */
    static List<ItemAsked> items(Form form) {
        List<ItemAsked> items = new ArrayList<>();
        for (int row = 1; row <= rows(form); row++) {
            var item = new ItemAsked(
                    form.value("item-name-" + row),
                    form.value("item-number-" + row),
                    form.value("item-features-" + row));
            if (row == 1 || !item.blank()) items.add(item);
        }
        return items;
    }

    /** Of these applicants, each that was typed. */
    static List<Proof> proofs(Form form, List<Integer> unproved) {
        return unproved.stream()
                .filter(no -> !form.value("document-number-" + no).isBlank())
                .map(no -> new Proof(
                        no,
                        DocumentKind.of(form.value("document-kind-" + no))
                                .map(Enum::name)
                                .orElse(null),
                        form.value("document-number-" + no)))
                .toList();
    }

    static Optional<ApplicantKind> kind(Form form) {
        return choice(ApplicantKind.values(), form, "kind");
    }

    static Optional<GivingManner> manner(Form form) {
        return choice(GivingManner.values(), form, "manner");
    }

    static Optional<Carrier> carrier(Form form) {
        return choice(Carrier.values(), form, "carrier");
    }

    private static <E extends Enum<E>> Optional<E> choice(E[] all, Form form, String field) {
        return Arrays.stream(all)
                .filter(each -> form.chosen(field, each.name()))
                .findFirst();
    }

    static ApplicantDetails applicant(Form form) {
        boolean body = kind(form).filter(kind -> kind != ApplicantKind.PERSON).isPresent();
        return new ApplicantDetails(
                form.value("name"),
                body ? DocumentKind.CREDIT_CODE.name() : typed(form, "document-kind"),
                typed(form, "document-number"),
                typed(form, "representative"),
                typed(form, "phone"),
                typed(form, "email"),
                typed(form, "fax"),
                typed(form, "address"),
                typed(form, "postcode"));
    }

    private static @Nullable String typed(Form form, String field) {
        return Optional.of(form.value(field)).filter(text -> !text.isEmpty()).orElse(null);
    }

    /** SZ-30a: what was ticked, in the words that the desk reads; nobody's own words, which the journal doesn't keep. */
    static String help(Form form, Messages messages) {
        return HELP.stream()
                .filter(each -> form.chosen("help", each))
                .map(each -> messages.text(Language.ZH, "portal.disclosure.help." + each))
                .collect(joining("；"));
    }
}
