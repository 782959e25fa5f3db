package xinqiao.disclosure;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/** Part four of the annual report (政府信息公开行政复议、行政诉讼情况) as it was counted. */
public record AnnualContests(Map<ContestKind, Map<End, Long>> cases) {
    /** How it had ended by the end of the year. */
    public enum End {
        /** 结果维持 */
        UPHELD,
        /** 结果纠正 */
        CORRECTED,
        /** 其他结果 */
        OTHER,
        /** 尚未审结 */
        PENDING
    }

    public AnnualContests {
        Map<ContestKind, Map<End, Long>> all = new EnumMap<>(ContestKind.class);
        for (ContestKind kind : ContestKind.values()) {
            Map<End, Long> ends = new EnumMap<>(End.class);
            for (End end : End.values())
                ends.put(end, cases.getOrDefault(kind, Map.of()).getOrDefault(end, 0L));
            all.put(kind, Collections.unmodifiableMap(ends));
        }
        cases = Collections.unmodifiableMap(all);
    }

    public static AnnualContests none() {
        return new AnnualContests(Map.of());
    }

    public long at(ContestKind kind, End end) {
        return cases.getOrDefault(kind, Map.of()).getOrDefault(end, 0L);
    }

    public long total(ContestKind kind) {
        return Arrays.stream(End.values()).mapToLong(end -> at(kind, end)).sum();
    }

    public AnnualContests plus(AnnualContests other) {
        Map<ContestKind, Map<End, Long>> sums = new EnumMap<>(ContestKind.class);
        for (ContestKind kind : ContestKind.values())
            for (End end : End.values())
                sums.computeIfAbsent(kind, _ -> new EnumMap<>(End.class)).put(end, at(kind, end) + other.at(kind, end));
        return new AnnualContests(sums);
    }
}
