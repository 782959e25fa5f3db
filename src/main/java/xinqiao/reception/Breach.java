package xinqiao.reception;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** A breach of the monthly reception day (KM-13). @param late the day that was published too late; null for a month without one */
public record Breach(YearMonth month, @Nullable LocalDate late) {}
