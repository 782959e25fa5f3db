package xinqiao.reading;

/** What people do with the words of a scan; the journal keeps it. Nothing of the words themselves. */
sealed interface ScanFact {
    /** @param characters how many there were and are */
    record Corrected(int page, int before, int characters) implements ScanFact {}
}
