package xinqiao.numbering;

/**
 * A series of a house in a year.
 *
 * @param series its name in the procedure, such as "acceptance"
 * @param example the last number that was given, as printed; empty where it is missing
 * @param last the last number that was given
 * @param issued how many of them are letters; {@code voided} likewise
 * @param faults numbers that are neither
 */
public record NumberSeries(String series, String example, int last, int issued, int voided, int faults) {}
