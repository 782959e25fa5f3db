package xinqiao.procedure;

/** Who reviews (复查), re-reviews (复核) or reconsiders (行政复议). */
public sealed interface ReviewBody {

    /** The direct customs above the house that handled the matter; its name comes from the organisation. */
    record DirectCustoms() implements ReviewBody {}

    /** The house directly above (上一级主管部门); its name comes from the organisation. */
    record Superior() implements ReviewBody {}

    /** A body named in the profile. */
    record Named(Text name) implements ReviewBody {}

    /** No source settles it: the house must ask and configure it before it can print the remedy. */
    record Unsettled(Text note) implements ReviewBody {}
}
