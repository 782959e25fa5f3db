package xinqiao.governance.rules;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.governance.Matter.Finding;
import xinqiao.governance.Matter.Inspection;
import xinqiao.governance.Matter.Verdict;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;

/** Checks of a house: point by point, what is to be mended until when, and whether it was. */
public final class Inspecting {
    private Inspecting() {}

    /** What isn't met is told in words, or nobody could mend it. */
    @Enforces({Provision.GS_19, Provision.HZ_3_3})
    public static Decision<List<Finding>> find(List<Finding> findings) {
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

    /** The house says what it mended, with evidence. @param evidence how many files prove it */
    @Enforces({Provision.GS_19, Provision.HZ_3_3})
    public static Decision<String> answer(String words, int evidence) {
        return new Objections()
                .when(words.isBlank(), Provision.GS_19, "governance.refusal.no-words")
                .when(evidence == 0, Provision.GS_19, "governance.refusal.no-evidence")
                .orGrant(words::strip);
    }

    /** 复查: it suffices, or another day is set. */
    @Enforces({Provision.GS_19, Provision.HZ_3_3})
    public static Decision<Boolean> recheck(boolean accepted, String words, @Nullable LocalDate due, LocalDate today) {
        return new Objections()
                .when(words.isBlank(), Provision.GS_19, "governance.refusal.no-words")
                .when(!accepted && due == null, Provision.GS_19, "governance.refusal.no-due")
                .when(
                        !accepted && due != null && due.isBefore(today),
                        Provision.GS_19,
                        "governance.refusal.task-before")
                .orGrant(() -> accepted);
    }
}
