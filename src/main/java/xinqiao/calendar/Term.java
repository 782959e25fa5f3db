package xinqiao.calendar;

/**
 * A period that law or profile sets (期限): how long, counted in what, where it may begin and end, how far it may be
 * extended and on whose authority. Length 0 means the same day. An extension is counted in the term's own unit.
 *
 * @param longestExtension 0 where the authority allows none
 */
public record Term(
        int length, Unit unit, StartRule startRule, EndRule endRule, int longestExtension, Citation citation) {
    public Term {
        if (length < 0 || longestExtension < 0) throw new IllegalArgumentException("a term can't be negative");
    }

    /** Natural days whose last day moves off a rest day. */
    public static Term days(int length, int longestExtension, Citation citation) {
        return new Term(length, Unit.DAY, StartRule.ANY_DAY, EndRule.NEXT_WORKING_DAY, longestExtension, citation);
    }

    public static Term workingDays(int length, int longestExtension, Citation citation) {
        return new Term(
                length, Unit.WORKING_DAY, StartRule.ANY_DAY, EndRule.NEXT_WORKING_DAY, longestExtension, citation);
    }
}
