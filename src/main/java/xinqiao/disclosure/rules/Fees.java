package xinqiao.disclosure.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.procedure.FeeRule;
import xinqiao.procedure.Tariff;

/** What processing information costs (信息处理费), in yuan. Without a tariff nothing is charged. */
public final class Fees {
    private Fees() {}

    /** Numbers that cost the same. @param yuan the price of each */
    public record Band(int from, int to, int yuan) {
        public int count() {
            return to - from + 1;
        }

        public int amount() {
            return Math.multiplyExact(count(), yuan);
        }
    }

    /**
     * By case (按件): of one applicant in one calendar month.
     *
     * @param before how many came before in that month
     * @param more how many this one counts for, where it is split by its matters
     */
    @Enforces({Provision.LAW_D5, Provision.SZ_29})
    public static int byCase(FeeRule rule, int before, int more) {
        return rule.byCase()
                .map(tariff -> total(tariff, before + more) - total(tariff, before))
                .orElse(0);
    }

    /** By page (按量): of one application by itself. */
    @Enforces({Provision.LAW_D5, Provision.SZ_29})
    public static int byPage(FeeRule rule, int pages) {
        return rule.byPage().map(tariff -> total(tariff, pages)).orElse(0);
    }

    /** Progressive: each number is charged by the step in which it lies (超额累进). */
    @Enforces(Provision.LAW_D5)
    public static int total(Tariff tariff, int quantity) {
        return bands(tariff, quantity).stream().mapToInt(Band::amount).sum();
    }

    /** The same step by step, as a notice explains it. */
    @Enforces(Provision.LAW_D5)
    public static List<Band> bands(Tariff tariff, int quantity) {
        List<Band> bands = new ArrayList<>();
        int from = 1;
        int yuan = 0;
        for (Tariff.Step step : tariff.steps()) {
            if (from > quantity) return bands;
            yuan = step.yuan();
            int to = Math.min(step.upTo().orElse(quantity), quantity);
            bands.add(new Band(from, to, yuan));
            from = to + 1;
        }
        Optional<Tariff.Rise> rise = tariff.rise();
        while (rise.isPresent() && from <= quantity) {
            yuan += rise.get().yuan();
            int to = Math.min(from + rise.get().every() - 1, quantity);
            bands.add(new Band(from, to, yuan));
            from = to + 1;
        }
        return bands;
    }
}
