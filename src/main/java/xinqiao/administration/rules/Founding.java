package xinqiao.administration.rules;

import static xinqiao.law.Provision.KM_2;
import static xinqiao.law.Provision.KM_7;
import static xinqiao.law.Provision.KM_9;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Level;

/** What a house and its departments must be. */
public final class Founding {
    /** As the database repeats it. */
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{2,12}");
    /** The code of a direct customs stands in every fact of its cases. */
    private static final Pattern DIRECT = Pattern.compile("[0-9A-Z]{4}");

    private static final int NAME = 100;

    private Founding() {}

    /** The level of a house is that of its place. */
    @Enforces(KM_2)
    public static Level level(@Nullable Level above) {
        if (above == null) return Level.NATIONAL;
        return switch (above) {
            case NATIONAL -> Level.DIRECT;
            case DIRECT, SUBORDINATE -> Level.SUBORDINATE;
        };
    }

    @Enforces(KM_2)
    public static Objections code(String code, Level level, boolean taken) {
        var form = level == Level.SUBORDINATE ? CODE : DIRECT;
        return new Objections()
                .when(!form.matcher(code).matches(), KM_2, "administration.refusal.house-code." + level.name())
                .when(taken, KM_2, "administration.refusal.house-code-taken", code);
    }

    @Enforces(KM_2)
    public static Decision<Boolean> named(String zh, String en) {
        return new Objections()
                .when(zh.isBlank() || en.isBlank(), KM_2, "administration.refusal.no-name")
                .when(zh.length() > NAME || en.length() > NAME, KM_2, "administration.refusal.name-too-long", NAME)
                .orGrant(() -> true);
    }

    /** A house in service has its petition office and its legal department. */
    @Enforces({KM_7, KM_9})
    public static Decision<Boolean> complete(Collection<DepartmentKind> open) {
        return new Objections()
                .when(!open.contains(DepartmentKind.PETITION_OFFICE), KM_7, "administration.refusal.no-petition-office")
                .when(!open.contains(DepartmentKind.LEGAL), KM_9, "administration.refusal.no-legal-department")
                .orGrant(() -> true);
    }

    /** One petition office and one legal department a house. */
    @Enforces({KM_7, KM_9})
    public static Decision<Boolean> single(DepartmentKind kind, List<DepartmentKind> others) {
        boolean second = others.contains(kind);
        return new Objections()
                .when(
                        second && kind == DepartmentKind.PETITION_OFFICE,
                        KM_7,
                        "administration.refusal.second-petition-office")
                .when(second && kind == DepartmentKind.LEGAL, KM_9, "administration.refusal.second-legal-department")
                .orGrant(() -> true);
    }
}
