package xinqiao.petition;

/**
 * How many a list has.
 *
 * @param orMore there are more, and counting them one by one would take too long
 */
public record Count(long number, boolean orMore) {
    static Count exactly(long number) {
        return new Count(number, false);
    }

    public boolean none() {
        return number == 0;
    }
}
