package xinqiao.statistics;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** By what units are assessed (考核指标). @param house whose it is; null for what came with the system */
public record Scheme(@Nullable String house, Map<Indicator, Integer> weights, LocalDate madeOn, String madeBy) {}
