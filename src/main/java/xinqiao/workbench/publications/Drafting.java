package xinqiao.workbench.publications;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.catalogue.FormProblem;
import xinqiao.catalogue.ItemForm;
import xinqiao.catalogue.ItemForms;
import xinqiao.identity.Actor;
import xinqiao.publication.Attached;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.Draft;
import xinqiao.publication.LinkKind;
import xinqiao.publication.Paper;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.Tie;
import xinqiao.publication.Validity;
import xinqiao.publication.Working;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** The form in which information is drafted: its fields, what stands in them, and what is read out of them. */
final class Drafting {
    private static final Pattern BETWEEN = Pattern.compile("[\\s,，;；、]+");

    private static final int MORE_ROWS = 3;
    private static final int MOST_ROWS = 200;

    private Drafting() {}

    /** @param one what is written already; null for something new */
    static List<Field> fields(Ui ui, Actor actor, PublishingPages shared, @Nullable Working one, Form form) {
        var fields = PublishingPages.fields(ui);
        // which item it is stays once the public has found it there
        if (one == null || one.document().version() == 0) {
            fields.pick("item", shared.items(ui, actor));
            fields.optional().pick("element", shared.elements(ui, actor, item(one, form)));
            fields.pick("kind", Fields.options(ui, Arrays.asList(DocumentKind.values()), "publication.kind."));
        }
        fields.day("formed", ui.today());
        fields.line("title", "full");
        fields.optional().line("titleEn", "full");
        int named = fields.list().size();
        fields.optional().area("body", 14);
        fields.optional().area("bodyEn", 5);
        fields.optional().files("files");
        if (one != null && !one.files().isEmpty())
            fields.optional()
                    .many(
                            "removed",
                            one.files().stream()
                                    .map(file -> new Option(Integer.toString(file.no()), file.name()))
                                    .toList());
        fields.whole(ui.t("publication.paper"));
        fields.optional().line("number", "medium");
        fields.optional().line("issuer", "medium");
        fields.optional().day("issued", ui.today());
        fields.optional().day("effective", null);
        fields.optional()
                .pick("validity", Fields.options(ui, Arrays.asList(Validity.values()), "publication.validity."));
        fields.whole(ui.t("publication.ties"));
        for (LinkKind kind : LinkKind.values()) fields.optional().line(kind.name(), "medium");
        fields.whole(ui.t("publication.time"));
        fields.optional().day("until", null);
        List<Field> all = new ArrayList<>(fields.list());
        // where the item has a form of its own, that is what is published: it comes before words that explain it
        shared.form(item(one, form)).ifPresent(rows -> {
            List<Field> own = new ArrayList<>(rows(ui, rows, one));
            own.add(new Field.Part("text", ui.t("publication.text"), ""));
            all.addAll(named, own);
        });
        return List.copyOf(all);
    }

    private static String item(@Nullable Working one, Form form) {
        return one == null
                        || form.values().containsKey("item") && one.document().version() == 0
                ? form.value("item")
                : one.document().item();
    }

    /** Those that are written already, and some to be filled in; a row that stays empty is none. */
    private static List<Field> rows(Ui ui, ItemForm form, @Nullable Working one) {
        List<Field> fields = new ArrayList<>();
        int written = one == null ? 0 : one.content().rows().size();
        for (int row = 1; row <= Math.min(written + MORE_ROWS, MOST_ROWS); row++) {
            fields.add(new Field.Part("row-" + row, ui.t("publication.row", row), ""));
            for (ItemForm.Field column : form.fields())
                fields.add(new Field.Line(
                        name(row, column), column.label().in(ui.locale()), null, !column.required(), "full"));
        }
        return fields;
    }

    private static String name(int row, ItemForm.Field column) {
        return "row-" + row + "-" + column.key();
    }

    static Form form(PublishingPages shared, Working one) {
        Content content = one.content();
        Form form = Form.empty()
                .with("item", one.document().item())
                .with("element", element(one.document()))
                .with("kind", one.document().kind().name())
                .with("formed", one.formedOn().toString())
                .with("title", content.title())
                .with("titleEn", content.titleEn())
                .with("body", content.body())
                .with("bodyEn", content.bodyEn())
                .with("number", content.paper().number())
                .with("issuer", content.paper().issuer())
                .with("issued", day(content.paper().issuedOn()))
                .with("effective", day(content.paper().effectiveOn()))
                .with("validity", content.paper().validity().name())
                .with("until", day(one.course().said().until()))
                .with("revision", Integer.toString(one.revision()));
        for (LinkKind kind : LinkKind.values())
            form = form.with(
                    kind.name(),
                    one.course().said().ties().stream()
                            .filter(tie -> tie.kind() == kind)
                            .map(Tie::number)
                            .collect(Collectors.joining(" ")));
        var columns = shared.form(one.document().item()).map(ItemForm::fields).orElse(List.of());
        for (int row = 1; row <= one.content().rows().size(); row++)
            for (ItemForm.Field column : columns)
                form = form.with(
                        name(row, column), one.content().rows().get(row - 1).getOrDefault(column.key(), ""));
        return form;
    }

    private static String element(PublicDocument one) {
        return one.element() == null ? "" : one.item() + "." + one.element();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** @param before what it was; null for something new */
    static Draft read(
            PublishingPages shared, Form form, @Nullable Working before, @Nullable Long proposal, LocalDate today) {
        @Nullable PublicDocument settled = before != null && before.document().version() > 0 ? before.document() : null;
        return new Draft(
                settled != null ? settled.item() : form.value("item"),
                settled != null ? settled.element() : element(form),
                settled != null
                        ? settled.kind()
                        : Fields.chosen(form, "kind", DocumentKind.class).orElse(DocumentKind.OTHER),
                form.date("formed").orElse(today),
                new Content(
                        form.value("title"),
                        form.value("titleEn"),
                        form.value("body"),
                        form.value("bodyEn"),
                        new Paper(
                                form.value("number"),
                                form.value("issuer"),
                                form.date("issued").orElse(null),
                                form.date("effective").orElse(null),
                                Fields.chosen(form, "validity", Validity.class).orElse(Validity.NONE)),
                        before == null ? "" : before.content().subject(),
                        rows(shared, form, before)),
                ties(form),
                form.date("until").orElse(null),
                proposal);
    }

    /** Which of the item's elements was chosen; none where the whole item was. */
    private static @Nullable Integer element(Form form) {
        String[] parts = form.value("element").split("\\.", 2);
        return parts.length == 2 && parts[1].matches("\\d{1,3}") ? Integer.valueOf(parts[1]) : null;
    }

    private static List<Map<String, String>> rows(PublishingPages shared, Form form, @Nullable Working before) {
        var found = shared.form(item(before, form));
        // what came without a form, as from elsewhere, stays as it is
        if (found.isEmpty())
            return before == null ? List.of() : before.content().rows();
        List<Map<String, String>> rows = new ArrayList<>();
        for (int row = 1; row <= MOST_ROWS; row++) {
            Map<String, String> values = new LinkedHashMap<>();
            for (ItemForm.Field column : found.get().fields())
                if (!form.value(name(row, column)).isEmpty()) values.put(column.key(), form.value(name(row, column)));
            if (!values.isEmpty()) rows.add(values);
        }
        return rows;
    }

    /** What doesn't fit the form is a problem of its field, under the words of the catalogue. */
    static Form checked(PublishingPages shared, Form form, @Nullable Working before, Draft draft) {
        var found = shared.form(item(before, form));
        if (found.isEmpty()) return form;
        List<Integer> numbers = new ArrayList<>();
        for (int row = 1; row <= MOST_ROWS; row++) {
            int no = row;
            if (found.get().fields().stream()
                    .anyMatch(column -> !form.value(name(no, column)).isEmpty())) numbers.add(row);
        }
        Form checked = form;
        for (FormProblem problem :
                ItemForms.problems(found.get(), draft.content().rows()))
            checked =
                    checked.problem("row-" + numbers.get(problem.row() - 1) + "-" + problem.field(), problem.reason());
        return checked;
    }

    /** Whoever chose an item with a form of its own gets to see the form before anything is kept; it may stay empty. */
    static Form seen(PublishingPages shared, Form form) {
        boolean shown = form.values().keySet().stream().anyMatch(name -> name.startsWith("row-"));
        return shown
                ? form
                : shared.form(form.value("item"))
                        .map(found -> form.problem(name(1, found.fields().getFirst()), "publication.form.rows"))
                        .orElse(form);
    }

    private static List<Tie> ties(Form form) {
        List<Tie> ties = new ArrayList<>();
        for (LinkKind kind : LinkKind.values())
            for (String number : BETWEEN.split(form.value(kind.name())))
                if (!number.isBlank()) ties.add(new Tie(kind, number));
        return ties;
    }

    static Set<Integer> removed(Form form) {
        return form.all("removed").stream()
                .filter(each -> each.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    static int revision(Form form) {
        return Optional.of(form)
                .flatMap(each -> Answers.number(each, "revision"))
                .orElse(0);
    }

    static List<Attached> attached(List<xinqiao.petition.Upload> files) {
        return files.stream()
                .map(file -> new Attached(0, file.sha256(), file.name(), file.type(), file.size()))
                .toList();
    }
}
