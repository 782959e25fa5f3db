package xinqiao.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** How long each kind of request took. */
final class Percentiles {
    private final Map<String, ConcurrentLinkedQueue<Long>> taken = new ConcurrentHashMap<>();

    void add(String kind, long nanos) {
        taken.computeIfAbsent(kind, all -> new ConcurrentLinkedQueue<>()).add(nanos);
    }

    /** @param limits p95 in milliseconds that is aimed at, by kind */
    String report(Map<String, Integer> limits) {
        var lines = new StringBuilder();
        new TreeMap<>(taken).forEach((kind, all) -> {
            long[] sorted = all.stream().mapToLong(Long::longValue).sorted().toArray();
            Integer limit = limits.get(kind);
            lines.append("%-44s n %7d   p50 %8.1f   p95 %8.1f   p99 %8.1f ms%s%n"
                    .formatted(
                            kind,
                            sorted.length,
                            at(sorted, 0.50),
                            at(sorted, 0.95),
                            at(sorted, 0.99),
                            limit == null ? "" : "   aim p95 < %d: %s".formatted(limit, verdict(sorted, limit))));
        });
        return lines.toString();
    }

    private static String verdict(long[] sorted, int limit) {
        return at(sorted, 0.95) < limit ? "met" : "missed";
    }

    private static double at(long[] sorted, double share) {
        int last = Math.min(sorted.length - 1, (int) (sorted.length * share));
        return Arrays.stream(sorted, last, last + 1).sum() / 1e6;
    }
}
