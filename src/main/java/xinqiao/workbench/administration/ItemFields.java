package xinqiao.workbench.administration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import xinqiao.administration.Item;
import xinqiao.identity.Actor;
import xinqiao.law.Objection;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.House;
import xinqiao.organisation.Level;
import xinqiao.organisation.Power;
import xinqiao.organisation.Role;
import xinqiao.organisation.Scope;
import xinqiao.organisation.Staffing;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.web.Ui;
import xinqiao.workbench.Field;
import xinqiao.workbench.Fields;

/** What the form of each kind of thing asks for. */
@Component
class ItemFields {
    private static final String NAMES = "administration.field";
    private static final String REFUSAL = "administration.refusal.";

    /** Objections that belong to one field. */
    private static final Map<String, String> FIELD_OF = Map.ofEntries(
            Map.entry("no-person-name", "name"),
            Map.entry("no-name", "name-zh"),
            Map.entry("login", "login"),
            Map.entry("login-taken", "login"),
            Map.entry("email", "email"),
            Map.entry("disclosure-email", "disclosure-email"),
            Map.entry("contact-in-one-language", "disclosure-office-en"),
            Map.entry("staff-no-taken", "staff-no"),
            Map.entry("staff-no-too-long", "staff-no"),
            Map.entry("no-start", "from"),
            Map.entry("ends-before-start", "until"),
            Map.entry("mark-taken", "mark"),
            Map.entry("house-code.DIRECT", "code"),
            Map.entry("house-code.SUBORDINATE", "code"),
            Map.entry("house-code-taken", "code"),
            Map.entry("department-named-so", "name-zh"),
            Map.entry("role-named-so", "name-zh"),
            Map.entry("no-scope", "scope"),
            Map.entry("export-rows", "export-rows"),
            Map.entry("no-department", "department"),
            Map.entry("no-department-kind", "department-kind"),
            Map.entry("notice-in-one-language", "notice-en"),
            Map.entry("introduction-in-one-language", "introduction-en"),
            Map.entry("move-level", "parent"),
            Map.entry("move-where", "parent"),
            Map.entry("move-below-itself", "parent"),
            Map.entry("move-in-service", "parent"),
            Map.entry("move-with-cases", "parent"),
            Map.entry("phone-line", "phones"),
            Map.entry("phones-many", "phones"));

    private final Staffing staffing;

    ItemFields(Staffing staffing) {
        this.staffing = staffing;
    }

    /** @param houseCode the house of the thing, or that in which a new one is to be */
    List<Field> of(Ui ui, Actor actor, Item item, boolean fresh, String houseCode) {
        var fields = new Fields(ui, NAMES);
        switch (item) {
            case HOUSE -> house(ui, actor, fields, fresh, houseCode);
            case DEPARTMENT -> department(ui, fields, fresh);
            case PERSON -> {
                fields.line("name", "medium");
                fields.optional().line("latin", "medium");
                fields.optional().line("staff-no", "short");
                fields.pick("house", houses(ui, actor));
            }
            case ACCOUNT -> {
                if (fresh) fields.line("login", "medium");
                else fields.one("enabled", yesNo(ui, "administration.enabled."));
            }
            case POST -> post(ui, fields, fresh, houseCode);
            case ROLE -> {
                names(fields);
                fields.one("scope", Fields.options(ui, Arrays.asList(Scope.values()), "workbench.scope."));
                powers(ui, fields);
                fields.optional().number("export-rows");
                if (!fresh) fields.one("open", yesNo(ui, "administration.usable."));
            }
            case CONTACT -> contact(ui, fields);
            case NOTICE -> {
                fields.optional().area("notice-zh", 3);
                fields.optional().area("notice-en", 3);
                fields.optional().day("until", null);
            }
            case INTRODUCTION -> {
                fields.optional().area("introduction-zh", 6);
                fields.optional().area("introduction-en", 6);
            }
            case PHONES -> fields.optional().area("phones", 12);
            case PROFILE, FOLLOWED, WORDING -> throw new IllegalArgumentException(item + " has a page of its own");
        }
        return fields.list();
    }

    private void house(Ui ui, Actor actor, Fields fields, boolean fresh, String code) {
        if (fresh) fields.line("code", "short");
        names(fields);
        fields.optional().line("mark", "short");
        if (!fresh && movable(actor, code)) fields.pick("parent", houses(ui, actor));
        if (!fresh) fields.one("in-service", yesNo(ui, "administration.in-service."));
    }

    /** A house below a direct customs, whose place lies in the administrator's reach. */
    private boolean movable(Actor actor, String code) {
        return staffing.house(code)
                .map(Staffing.HouseFile::house)
                .filter(house -> house.level() == Level.SUBORDINATE)
                .flatMap(House::parent)
                .flatMap(staffing::house)
                .filter(above -> above.house().path().startsWith(actor.housePath()))
                .isPresent();
    }

    private static void department(Ui ui, Fields fields, boolean fresh) {
        if (fresh)
            fields.one(
                    "department-kind",
                    Fields.options(ui, Arrays.asList(DepartmentKind.values()), "workbench.department."));
        names(fields);
        if (!fresh) fields.one("open", yesNo(ui, "administration.open."));
    }

    private void post(Ui ui, Fields fields, boolean fresh, String houseCode) {
        if (fresh)
            fields.pick(
                    "department",
                    staffing.departments(houseCode).stream()
                            .filter(Staffing.DepartmentFile::open)
                            .map(Staffing.DepartmentFile::department)
                            .map(one -> new Option(Long.toString(one.id()), one.name(ui.locale())))
                            .toList());
        fields.line("title-zh", "medium");
        fields.line("title-en", "medium");
        fields.optional()
                .pick(
                        "role",
                        staffing
                                .house(houseCode)
                                .map(file -> staffing.rolesFor(file.house()))
                                .orElse(List.of())
                                .stream()
                                .filter(Role::open)
                                .map(role -> new Option(Long.toString(role.id()), role.name(ui.locale())))
                                .toList());
        fields.optional().one("scope", Fields.options(ui, Arrays.asList(Scope.values()), "workbench.scope."));
        powers(ui, fields);
        fields.day("from", null);
        fields.optional().day("until", null);
    }

    /** Three in one form: petitions, disclosure on request, and complaints about disclosure. */
    private static void contact(Ui ui, Fields fields) {
        for (String name : List.of("address-zh", "address-en")) fields.line(name, "full");
        fields.line("postal-code", "short");
        fields.line("email", "medium");
        fields.line("phone", "medium");
        for (String name : List.of("place-zh", "place-en", "time-zh", "time-en")) fields.line(name, "full");
        for (String name : List.of("progress-zh", "progress-en")) fields.area(name, 2);
        fields.whole(ui.t("administration.contact.disclosure"), ui.t("administration.contact.disclosure.words"));
        for (String name : List.of(
                "disclosure-office-zh", "disclosure-office-en", "disclosure-address-zh", "disclosure-address-en"))
            fields.optional().line(name, "full");
        for (String name : List.of("disclosure-phone", "disclosure-fax", "disclosure-email"))
            fields.optional().line(name, "medium");
        fields.whole(ui.t("administration.contact.report"), "");
        fields.optional().line("report-phone", "medium");
        for (String name : List.of("report-address-zh", "report-address-en"))
            fields.optional().line(name, "full");
    }

    private static void names(Fields fields) {
        fields.line("name-zh", "medium");
        fields.line("name-en", "medium");
    }

    private static void powers(Ui ui, Fields fields) {
        fields.optional().many("powers", Fields.options(ui, Arrays.asList(Power.values()), "workbench.power."));
    }

    List<Option> houses(Ui ui, Actor actor) {
        return staffing.houses(actor.housePath()).stream()
                .map(file -> new Option(
                        file.house().code(),
                        file.house().name(ui.locale()) + " " + file.house().code()))
                .toList();
    }

    private static List<Option> yesNo(Ui ui, String words) {
        return List.of(new Option("yes", ui.t(words + "yes")), new Option("no", ui.t(words + "no")));
    }

    /** The form as it is shown: several powers are several values. */
    static Form form(Map<String, String> held) {
        var form = Form.empty();
        for (var field : held.entrySet())
            form = field.getKey().equals("powers")
                    ? form.with("powers", field.getValue().split(" "))
                    : form.with(field.getKey(), field.getValue());
        return form;
    }

    /** What was sent, as far as the form asks for it. */
    static Map<String, String> values(List<Field> fields, Form form) {
        Map<String, String> values = new LinkedHashMap<>();
        for (var field : fields)
            if (!(field instanceof Field.Part))
                values.put(
                        field.name(),
                        field instanceof Field.Many
                                ? String.join(" ", form.all(field.name()))
                                : form.value(field.name()));
        return values;
    }

    /** The objections at their fields; those that belong to none are left for the top of the page. */
    static Form atFields(Form form, List<Field> fields, List<Objection> objections) {
        var shown = form;
        for (var objection : objections) {
            var field = FIELD_OF.get(objection.reason().replace(REFUSAL, ""));
            if (field != null && fields.stream().anyMatch(one -> one.name().equals(field)))
                shown = shown.problem(
                        field, objection.reason(), objection.values().toArray());
        }
        return shown;
    }

    static List<Objection> onTop(List<Field> fields, List<Objection> objections) {
        List<Objection> onTop = new ArrayList<>();
        for (var objection : objections) {
            var field = FIELD_OF.get(objection.reason().replace(REFUSAL, ""));
            if (field == null || fields.stream().noneMatch(one -> one.name().equals(field))) onTop.add(objection);
        }
        return onTop;
    }
}
