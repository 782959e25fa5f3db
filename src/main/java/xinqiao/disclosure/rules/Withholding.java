package xinqiao.disclosure.rules;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.DisclosureProfile;
import xinqiao.procedure.ReplyKind;
import xinqiao.procedure.ReplyRule;
import xinqiao.redaction.Ground;

/** On which grounds a part of a document may be withheld: those on which the procedure may refuse the whole of it. */
public final class Withholding {
    private Withholding() {}

    /** Each ground of the procedure with the rule whose article it is. */
    @Enforces({Provision.SZ_24B, Provision.LAW_D4})
    public static Map<Ground, ReplyRule> grounds(DisclosureProfile profile) {
        Map<Ground, ReplyRule> grounds = new EnumMap<>(Ground.class);
        for (Ground ground : Ground.values())
            kinds(ground).stream()
                    .flatMap(kind -> profile.findReply(kind).stream())
                    .findFirst()
                    .ifPresent(rule -> grounds.put(ground, rule));
        return grounds;
    }

    /** The reply that refuses for it; a profile may know others' rights as one ground. */
    private static List<ReplyKind> kinds(Ground ground) {
        return switch (ground) {
            case STATE_SECRET -> List.of(ReplyKind.STATE_SECRET);
            case FORBIDDEN_BY_LAW -> List.of(ReplyKind.FORBIDDEN);
            case SECURITY -> List.of(ReplyKind.SAFETY);
            case TRADE_SECRET -> List.of(ReplyKind.TRADE_SECRET, ReplyKind.THIRD_PARTY);
            case PRIVACY -> List.of(ReplyKind.PRIVACY, ReplyKind.THIRD_PARTY);
            case INTERNAL -> List.of(ReplyKind.INTERNAL);
            case PROCESS -> List.of(ReplyKind.PROCESS);
            case ENFORCEMENT_FILE -> List.of(ReplyKind.ENFORCEMENT_FILE);
            case WORK_SECRET -> List.of(ReplyKind.WORK_SECRET);
            case HARM -> List.of(ReplyKind.HARM);
            case NOT_GOVERNMENT_INFORMATION -> List.of(ReplyKind.PARTLY);
        };
    }
}
