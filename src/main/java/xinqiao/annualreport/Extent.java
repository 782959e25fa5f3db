package xinqiao.annualreport;

/** Of what a report tells. */
public enum Extent {
    /** 本级: one house */
    OWN,
    /** 关区: the direct customs and all houses below it, added up from their own reports */
    AREA
}
