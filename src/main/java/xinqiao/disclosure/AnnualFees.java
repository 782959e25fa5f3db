package xinqiao.disclosure;

/**
 * What was charged and given in a year, for the report's words.
 *
 * @param yuan information processing fees (信息处理费) paid in the year, less what was reduced
 * @param notices applications for which a fee was asked for
 * @param waived applications for which it was remitted, as a whole or in part
 * @param givings how often information was given
 */
public record AnnualFees(long yuan, long notices, long waived, long givings) {
    public static final AnnualFees NONE = new AnnualFees(0, 0, 0, 0);

    public AnnualFees plus(AnnualFees other) {
        return new AnnualFees(
                yuan + other.yuan, notices + other.notices, waived + other.waived, givings + other.givings);
    }
}
