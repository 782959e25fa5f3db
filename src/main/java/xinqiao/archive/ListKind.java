package xinqiao.archive;

/** What a list of files is for. */
public enum ListKind {
    /** 移交清册 */
    TRANSFER("YJ", "transfers"),
    /** 销毁清册 */
    DISPOSAL("XH", "disposals");

    private final String series;
    private final String path;

    ListKind(String series, String path) {
        this.series = series;
        this.path = path;
    }

    String number(String house, int year, int nth) {
        return "%s-%s-%d-%03d".formatted(house, series, year, nth);
    }

    /** The last part of its page's address. */
    public String path() {
        return path;
    }
}
