package xinqiao.governance.rules;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import xinqiao.governance.Correction;
import xinqiao.governance.Matter.Inspection;
import xinqiao.governance.Matter.Verdict;
import xinqiao.governance.PointFinding;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;

/** Checks of a house: point by point, what is to be mended until when, and whether it was. */
public final class Inspecting {
    private Inspecting() {}

    /** What isn't met is told in words, or nobody could mend it. */
    @Enforces({Provision.GS_19, Provision.HZ_3_3})
    public static Decision<List<PointFinding>> find(List<PointFinding> findings) {
        boolean wordless = findings.stream()
                .anyMatch(one -> one.verdict() == Verdict.NOT_MET && one.words().isBlank());
        return new Objections()
                .when(wordless, Provision.GS_19, "governance.refusal.finding-no-words")
                .orGrant(() -> findings);
    }

    /**
     * The result; where a point isn't met a correction is ordered (督促整改) with its day.
     *
     * @param due until when it is to be mended and reported
     */
    @Enforces({Provision.GS_19, Provision.SZ_9, Provision.HZ_3_3})
    public static Decision<Inspection> conclude(
            Inspection one, String conclusion, String correction, @Nullable LocalDate due, LocalDate today) {
        boolean faulty = one.count(Verdict.NOT_MET) > 0;
        long open =
                one.findings().stream().filter(each -> each.verdict() == null).count();
        return new Objections()
                .when(open > 0, Provision.GS_19, "governance.refusal.points-open", open)
                .when(conclusion.isBlank(), Provision.GS_19, "governance.refusal.no-conclusion")
                .when(faulty && correction.isBlank(), Provision.GS_19, "governance.refusal.no-correction")
                .when(faulty && due == null, Provision.GS_19, "governance.refusal.no-due")
                .when(due != null && due.isBefore(today), Provision.GS_19, "governance.refusal.task-before")
                .orGrant(() -> new Inspection(
                        one.title(),
                        one.occasion(),
                        one.inspectors(),
                        one.checklist(),
                        one.version(),
                        one.findings(),
                        conclusion.strip(),
                        faulty ? correction.strip() : "",
                        one.late()));
    }

    /** What a house wrote so far; it may save as often as it likes. @param from the day of the check */
    @Enforces({Provision.GS_19, Provision.HZ_3_3})
    public static Decision<List<PointFinding>> correct(List<PointFinding> findings, LocalDate from, LocalDate today) {
        var objections = new Objections();
        for (int place = 0; place < findings.size(); place++) {
            Correction now = findings.get(place).current();
            LocalDate on = now == null ? null : now.on();
            objections.when(
                    on != null && (on.isAfter(today) || on.isBefore(from)),
                    Provision.GS_19,
                    "governance.refusal.correction-day",
                    place + 1);
        }
        return objections.orGrant(() -> findings);
    }

    /**
     * The house reports: each point by itself, who mended it, what was done and when, with evidence.
     *
     * @param proved the places of the points whose answer has evidence
     */
    @Enforces({Provision.GS_19, Provision.HZ_3_3})
    public static Decision<List<PointFinding>> answer(List<PointFinding> findings, Set<Integer> proved) {
        var objections = new Objections();
        for (int place = 0; place < findings.size(); place++) {
            PointFinding one = findings.get(place);
            if (!one.open()) continue;
            Correction now = one.current();
            objections
                    .when(
                            now == null || !now.whole(),
                            Provision.GS_19,
                            "governance.refusal.correction-missing",
                            place + 1)
                    .when(
                            !proved.contains(place),
                            Provision.GS_19,
                            "governance.refusal.correction-no-evidence",
                            place + 1);
        }
        return objections.orGrant(() -> findings);
    }

    /** What a re-check says of one point. @param accepted null where it wasn't looked at */
    public record Checked(@Nullable Boolean accepted, String words) {}

    /** 复查: each point that was answered is judged by itself; for what isn't mended another day is set. */
    @Enforces({Provision.GS_19, Provision.HZ_3_3})
    public static Decision<Boolean> recheck(
            List<PointFinding> findings, Map<Integer, Checked> said, @Nullable LocalDate due, LocalDate today) {
        var objections = new Objections();
        boolean again = false;
        for (int place = 0; place < findings.size(); place++) {
            if (!findings.get(place).open()) continue;
            Checked one = said.get(place);
            Boolean accepted = one == null ? null : one.accepted();
            boolean refused = Boolean.FALSE.equals(accepted);
            again |= refused;
            objections
                    .when(accepted == null, Provision.GS_19, "governance.refusal.recheck-open", place + 1)
                    .when(
                            refused && one != null && one.words().isBlank(),
                            Provision.GS_19,
                            "governance.refusal.recheck-no-words",
                            place + 1);
        }
        boolean all = !again;
        return objections
                .when(again && due == null, Provision.GS_19, "governance.refusal.no-due")
                .when(again && due != null && due.isBefore(today), Provision.GS_19, "governance.refusal.task-before")
                .orGrant(() -> all);
    }
}
