package xinqiao.statistics;

import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.petition.Figure;

/** A rate between two figures (指标). */
public enum Indicator {
    /** 及时受理率 */
    TIMELY(Figure.NOTICE_KEPT, Figure.NOTICE_DUE, true, Provision.LAW_P6),
    /** 按期答复率 */
    ANSWERED_IN_TIME(Figure.ANSWER_KEPT, Figure.ANSWER_DUE, true, Provision.LAW_P6),
    /** 一次办结率: “最多访一次” */
    ONE_VISIT(Figure.SETTLED_AT_ONCE, Figure.SETTLED, true, Provision.KM_33B),
    /** 重复信访率 */
    REPEATED(Figure.REPEATS, Figure.REGISTERED, false, Provision.LAW_P6),
    /** 参评率 */
    RATED(Figure.RATED, Figure.RATEABLE, true, Provision.LAW_P6),
    /** 满意率 (信访工作机构) */
    OFFICE_SATISFACTION(Figure.OFFICE_SATISFIED, Figure.RATED, true, Provision.LAW_P6),
    /** 满意率 (承办单位) */
    HANDLING_SATISFACTION(Figure.HANDLING_SATISFIED, Figure.HANDLING_RATED, true, Provision.LAW_P6),
    /** 复查复核改变率 */
    OVERTURNED(Figure.OVERTURNED, Figure.REVIEWED, false, Provision.KM_7_5);

    private final Figure part;
    private final Figure whole;
    private final boolean higherIsBetter;
    private final Provision provision;

    Indicator(Figure part, Figure whole, boolean higherIsBetter, Provision provision) {
        this.part = part;
        this.whole = whole;
        this.higherIsBetter = higherIsBetter;
        this.provision = provision;
    }

    public Figure part() {
        return part;
    }

    public Figure whole() {
        return whole;
    }

    public boolean higherIsBetter() {
        return higherIsBetter;
    }

    public Provision provision() {
        return provision;
    }

    /** LAW-P6: from 0 to 1; none where nothing is counted, which isn't the same as 0. */
    @Enforces({Provision.LAW_P6, Provision.KM_33B})
    public OptionalDouble of(Map<Figure, Long> figures) {
        long of = figures.getOrDefault(whole, 0L);
        return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) figures.getOrDefault(part, 0L) / of);
    }

    /** What all of them are reckoned from. */
    public static Set<Figure> figures() {
        return Stream.of(values())
                .flatMap(one -> Stream.of(one.part, one.whole))
                .collect(Collectors.toCollection(() -> java.util.EnumSet.noneOf(Figure.class)));
    }
}
