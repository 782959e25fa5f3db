package xinqiao.workbench.catalogue;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import xinqiao.catalogue.CatalogueItem;
import xinqiao.catalogue.CatalogueItem.Audience;
import xinqiao.catalogue.CatalogueItem.Manner;
import xinqiao.catalogue.Cells;
import xinqiao.catalogue.NationalCatalogue;
import xinqiao.catalogue.PublicChannel;
import xinqiao.catalogue.Words;
import xinqiao.organisation.Level;
import xinqiao.web.Form;
import xinqiao.web.Language;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** The form of an item: all of it where the house words it, else what every house chooses. */
record ItemFields(Ui ui, NationalCatalogue national, Map<Long, String> departments, boolean refines) {
    private static final String PREFIX = "catalogue.ask.";

    List<Field> fields() {
        var fields = new Fields(ui, PREFIX.substring(0, PREFIX.length() - 1));
        if (refines) {
            fields.pick("first", levels());
            fields.line("second", "full");
            fields.optional().line("secondEn", "full");
            fields.area("elements", 6);
            fields.optional().many("bases", bases());
            fields.optional().line("basis", "full");
            fields.line("limit", "full");
            fields.optional().line("limitEn", "full");
            fields.area("terms", 2);
            fields.many("levels", Fields.options(ui, List.of(Level.values()), "catalogue.level."));
        }
        fields.many("channels", Fields.options(ui, List.of(PublicChannel.values()), "catalogue.channel."));
        fields.optional().line("other", "full");
        if (refines) {
            fields.many("audience", Fields.options(ui, List.of(Audience.values()), "catalogue.audience."));
            fields.many("manner", Fields.options(ui, List.of(Manner.values()), "catalogue.manner."));
            fields.optional().area("note", 3);
            fields.optional().area("noteEn", 3);
        }
        fields.optional()
                .pick(
                        "department",
                        departments.entrySet().stream()
                                .map(one -> new Option(one.getKey().toString(), one.getValue()))
                                .toList());
        fields.optional().area("remark", 3);
        return fields.list();
    }

    private List<Option> levels() {
        return national.levels().stream()
                .map(level -> new Option(level.zh(), level.in(ui.locale())))
                .toList();
    }

    private List<Option> bases() {
        return national.bases().stream()
                .map(basis -> new Option(
                        basis.mark(), basis.mark() + " " + basis.words().in(ui.locale())))
                .toList();
    }

    Form filled(CatalogueItem item) {
        return Form.empty()
                .with("first", item.first().zh())
                .with("second", item.second().zh())
                .with("secondEn", item.second().en())
                .with("elements", Cells.elements(item))
                .with("bases", item.bases().split(""))
                .with("basis", item.basis())
                .with("limit", item.limit().zh())
                .with("limitEn", item.limit().en())
                .with("terms", Cells.terms(item.terms()))
                .with("levels", names(item.publisher().levels()))
                .with("channels", names(item.channels()))
                .with("other", item.other())
                .with("audience", names(item.audience()))
                .with("manner", names(item.manner()))
                .with("note", item.note().zh())
                .with("noteEn", item.note().en())
                .with("department", item.department() == null ? "" : Long.toString(item.department()))
                .with("remark", item.remark());
    }

    private static String[] names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toArray(String[]::new);
    }

    /** What can't be read, beside what every field says of itself. */
    Form checked(Form sent) {
        Form form = Answers.check(fields(), sent);
        if (!refines) return form;
        if (Cells.elements(form.value("elements")).isEmpty())
            form = form.problem("elements", "catalogue.sheet.wrong.ELEMENTS", "");
        if (Cells.terms(form.value("terms")).isEmpty()) form = form.problem("terms", "catalogue.sheet.wrong.TERMS", "");
        return form;
    }

    /** The item as the form has it; the form has been checked. @param was null for one that is added */
    CatalogueItem read(Form form, String id, @Nullable CatalogueItem was) {
        Set<PublicChannel> channels = constants(form, "channels", PublicChannel.class);
        Long department = Answers.id(form, "department").orElse(null);
        if (!refines && was != null) return was.chosen(channels, form.value("other"), department, form.value("remark"));
        var elements = Cells.elements(form.value("elements")).orElseThrow();
        var levels = List.copyOf(constants(form, "levels", Level.class));
        return new CatalogueItem(
                id,
                level(form.value("first")),
                new Words(form.value("second"), form.value("secondEn")),
                elements.all(),
                elements.numbered(),
                String.join("", form.all("bases")),
                form.value("basis"),
                new Words(form.value("limit"), form.value("limitEn")),
                Cells.terms(form.value("terms")).orElseThrow(),
                was != null && was.publisher().levels().equals(levels) ? was.publisher() : publisher(levels),
                channels,
                form.value("other"),
                was == null ? "" : was.otherHint(),
                constants(form, "audience", Audience.class),
                constants(form, "manner", Manner.class),
                new Words(form.value("note"), form.value("noteEn")),
                department,
                form.value("remark"));
    }

    private Words level(String zh) {
        return national.levels().stream()
                .filter(one -> one.zh().equals(zh))
                .findFirst()
                .orElse(new Words(zh, ""));
    }

    private CatalogueItem.Publisher publisher(List<Level> levels) {
        return new CatalogueItem.Publisher(words(levels, Language.ZH), words(levels, Language.EN), levels);
    }

    private String words(List<Level> levels, Language language) {
        return levels.stream()
                .map(level -> ui.in(language, "catalogue.level." + level))
                .collect(Collectors.joining(ui.in(language, "web.list.comma")));
    }

    private static <E extends Enum<E>> Set<E> constants(Form form, String name, Class<E> type) {
        return Stream.of(type.getEnumConstants())
                .filter(one -> form.chosen(name, one.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(type)));
    }

    /** The number of the next item that the house adds: 8600-01. */
    static String next(String house, List<CatalogueItem> items) {
        int last = items.stream()
                .map(CatalogueItem::id)
                .filter(id -> id.startsWith(house + "-"))
                .mapToInt(id -> Integer.parseInt(id.substring(house.length() + 1)))
                .max()
                .orElse(0);
        return house + "-" + (last < 9 ? "0" : "") + (last + 1);
    }
}
