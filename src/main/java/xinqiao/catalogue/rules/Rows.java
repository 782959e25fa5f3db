package xinqiao.catalogue.rules;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import xinqiao.catalogue.FormProblem;
import xinqiao.catalogue.ItemForm;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** Whether the rows of a structured item can be published as they are. */
public final class Rows {
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()（）-]{1,24}(?:(?:转|ext\\.?) ?[0-9]{1,6})?");
    private static final Pattern MONEY = Pattern.compile("[0-9]{1,15}(?:\\.[0-9]{1,2})?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,15}");
    /** JF-V6: that of an identity card doesn't belong into what is published. */
    private static final Pattern IDENTITY_CARD = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?![\\dXx])");

    private static final int LONGEST_NAME = 100;

    private Rows() {}

    /** All of them, row by row. */
    @Enforces(Provision.JF_V6)
    public static List<FormProblem> problems(ItemForm form, List<Map<String, String>> rows) {
        List<FormProblem> all = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, String> row = rows.get(i);
            if (row.values().stream().allMatch(String::isBlank))
                all.add(new FormProblem(i + 1, "", "catalogue.row.empty"));
            else
                for (ItemForm.Field field : form.fields()) {
                    String reason =
                            problem(field, row.getOrDefault(field.key(), "").strip());
                    if (!reason.isEmpty()) all.add(new FormProblem(i + 1, field.key(), reason));
                }
        }
        return all;
    }

    /** A message key; empty where nothing is wrong. */
    private static String problem(ItemForm.Field field, String value) {
        if (value.isEmpty()) return field.required() ? "catalogue.row.required" : "";
        if (IDENTITY_CARD.matcher(value).find()) return "catalogue.row.personal";
        return switch (field.type()) {
            case TEXT, PHOTO -> "";
            case PHONE -> PHONE.matcher(value).matches() ? "" : "catalogue.row.phone";
            case DATE -> day(value) ? "" : "catalogue.row.date";
            case MONEY -> MONEY.matcher(value).matches() ? "" : "catalogue.row.money";
            case NUMBER -> NUMBER.matcher(value).matches() ? "" : "catalogue.row.number";
            case PERSON -> value.length() <= LONGEST_NAME && !value.matches(".*\\d.*") ? "" : "catalogue.row.person";
        };
    }

    private static boolean day(String value) {
        try {
            return LocalDate.parse(value).getYear() > 0;
        } catch (DateTimeParseException notOne) {
            return false;
        }
    }
}
