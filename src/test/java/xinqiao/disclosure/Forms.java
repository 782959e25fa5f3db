package xinqiao.disclosure;

import java.time.LocalDate;
import java.util.List;
import xinqiao.procedure.ReceiptWay;

/** Applications as people write them, for tests. */
public final class Forms {
    private Forms() {}

    public static ApplicantDetails person(String name) {
        return new ApplicantDetails(
                name,
                "PASSPORT",
                "E" + Math.abs(name.hashCode()),
                null,
                "13900000001",
                "reader@example.org",
                null,
                "云南省昆明市示例路12号",
                "650000");
    }

    public static ItemAsked item(String name) {
        return new ItemAsked(name, "", "2025年度");
    }

    /** Handed in at the counter by somebody of that name. */
    public static ApplicationForm by(String house, String name, LocalDate on, String... items) {
        return of(house, List.of(person(name)), ReceiptWay.IN_PERSON, on, GivingManner.POST, items);
    }

    /** Handed in at the counter. */
    public static ApplicationForm inPerson(String house, LocalDate on, String... items) {
        return of(house, ReceiptWay.IN_PERSON, on, GivingManner.POST, items);
    }

    /** The same, by somebody else. */
    public static ApplicationForm by(ApplicationForm one, ApplicantDetails who) {
        var wanted = one.items().stream().map(ItemAsked::name).toArray(String[]::new);
        return of(one.houseCode(), List.of(who), one.way(), one.arrivedOn(), one.manner(), wanted);
    }

    /** Handed in at the counter by a firm. */
    public static ApplicationForm ofABody(String house, LocalDate on, String item) {
        var one = inPerson(house, on, item);
        return new ApplicationForm(
                one.houseCode(),
                one.way(),
                one.arrivedOn(),
                ApplicantKind.ENTERPRISE,
                one.applicants(),
                one.items(),
                one.purpose(),
                one.manner(),
                false,
                true,
                true,
                "",
                "zh",
                List.of(),
                List.of());
    }

    public static ApplicationForm of(String house, ReceiptWay way, LocalDate on, GivingManner manner, String... items) {
        return of(house, List.of(person("白样例")), way, on, manner, items);
    }

    private static ApplicationForm of(
            String house,
            List<ApplicantDetails> applicants,
            ReceiptWay way,
            LocalDate on,
            GivingManner manner,
            String... items) {
        return new ApplicationForm(
                house,
                way,
                on,
                ApplicantKind.PERSON,
                applicants,
                List.of(items).stream().map(Forms::item).toList(),
                "",
                manner,
                false,
                true,
                true,
                "",
                "zh",
                List.of(),
                List.of());
    }
}
