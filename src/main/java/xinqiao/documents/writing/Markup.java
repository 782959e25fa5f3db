package xinqiao.documents.writing;

/** Text inside XML. */
final class Markup {
    private Markup() {}

    static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> {
                    boolean may = character >= 0x20 && (character < 0xD800 || character > 0xDFFF) || character == '\n';
                    if (may && character != 0xFFFE && character != 0xFFFF) escaped.appendCodePoint(character);
                }
            }
        });
        return escaped.toString();
    }
}
