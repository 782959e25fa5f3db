package xinqiao.documents.writing;

import java.util.List;
import xinqiao.documents.Official;
import xinqiao.documents.Paragraph;
import xinqiao.documents.Phrases;
import xinqiao.documents.rules.Levels;
import xinqiao.documents.rules.Values;

/** The text of a draft in WordprocessingML. Measures are in twentieths of a point, sizes in halves. */
final class DocxContent {
    /** 22 lines on 225 mm */
    private static final int LINE = 580;
    /** 28 characters of 三号 on 156 mm */
    private static final int CLOSER = -4;

    private static final String TITLE = "方正小标宋简体";
    private static final String TEXT = "仿宋_GB2312";
    private static final String HEADING = "黑体";
    private static final String SECOND = "楷体_GB2312";
    private static final String RED = "E60012";
    private static final int CHARACTER = 316;

    private final Official document;
    private final StringBuilder content = new StringBuilder();

    DocxContent(Official document) {
        this.document = document;
    }

    static String fonts(String name) {
        return "<w:rFonts w:ascii=\"" + name + "\" w:hAnsi=\"" + name + "\" w:eastAsia=\"" + name + "\"/>";
    }

    String write() {
        content.append(DocxWriter.HEADER)
                .append("<w:document")
                .append(DocxWriter.SPACE)
                .append("><w:body>");
        head();
        if (!document.addressee().isBlank())
            paragraph(0, run(Phrases.of("documents.salutation", document.locale(), document.addressee()), TEXT));
        for (Paragraph each : document.paragraphs())
            for (String text : each.text().split("\\R"))
                if (!text.isBlank()) paragraph(2, each.heading() ? run(text, HEADING) : led(text));
        attachments();
        blank(2);
        right(document.house());
        right(Values.day(document.date(), document.locale()));
        return content.append(section()).append("</w:body></w:document>").toString();
    }

    private void head() {
        if (!document.mark().isEmpty()) centred(document.mark(), TITLE, 66, RED, 800);
        String number =
                document.signer().isEmpty() ? document.number() : document.number() + "　　　　　签发人：" + document.signer();
        if (!number.isEmpty()) centred(number, TEXT, 32, "", LINE);
        blank(2);
        centred(document.title(), TITLE, 44, "", 640);
        blank(1);
    }

    /** The heading of the second level with which a paragraph begins is 楷体. */
    private String led(String text) {
        int lead = Levels.lead(text);
        return run(text.substring(0, lead), SECOND) + run(text.substring(lead), TEXT);
    }

    private void attachments() {
        List<String> names = document.attachments();
        if (names.isEmpty()) return;
        blank(1);
        for (int i = 0; i < names.size(); i++) {
            String word = i == 0 ? Phrases.of("documents.attachments", document.locale()) : "";
            String number = names.size() == 1 ? "" : i + 1 + ". ";
            paragraph(i == 0 ? 2 : 5, run(word + number + names.get(i), TEXT));
        }
    }

    private void paragraph(int indent, String runs) {
        begin(LINE);
        if (indent > 0)
            content.append("<w:ind w:firstLineChars=\"")
                    .append(indent * 100)
                    .append("\" w:firstLine=\"")
                    .append(indent * CHARACTER)
                    .append("\"/>");
        content.append("<w:jc w:val=\"both\"/></w:pPr>").append(runs).append("</w:p>");
    }

    private void right(String text) {
        begin(LINE);
        content.append("<w:ind w:rightChars=\"400\" w:right=\"")
                .append(4 * CHARACTER)
                .append("\"/>");
        content.append("<w:jc w:val=\"right\"/></w:pPr>")
                .append(run(text, TEXT))
                .append("</w:p>");
    }

    private void centred(String text, String font, int halves, String colour, int line) {
        begin(line);
        content.append("<w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr>").append(fonts(font));
        if (!colour.isEmpty())
            content.append("<w:color w:val=\"").append(colour).append("\"/>");
        content.append("<w:sz w:val=\"")
                .append(halves)
                .append("\"/></w:rPr>")
                .append(text(text))
                .append("</w:r></w:p>");
    }

    private void blank(int lines) {
        for (int i = 0; i < lines; i++) {
            begin(LINE);
            content.append("</w:pPr></w:p>");
        }
    }

    private void begin(int line) {
        content.append("<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"")
                .append(line)
                .append("\" w:lineRule=\"exact\"/>");
    }

    private static String run(String text, String font) {
        if (text.isEmpty()) return "";
        return "<w:r><w:rPr>" + fonts(font) + "<w:spacing w:val=\"" + CLOSER + "\"/><w:sz w:val=\"32\"/></w:rPr>"
                + text(text) + "</w:r>";
    }

    private static String text(String text) {
        return "<w:t xml:space=\"preserve\">" + Markup.escape(text) + "</w:t>";
    }

    /** A4, 37 mm above, 28 mm left, 26 mm right, 35 mm below; page numbers 7 mm below the text. */
    private static String section() {
        return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"r3\"/><w:footerReference w:type=\"even\" r:id=\"r4\"/>"
                + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\""
                + " w:left=\"1588\" w:header=\"851\" w:footer=\"1474\" w:gutter=\"0\"/>"
                + "<w:docGrid w:type=\"lines\" w:linePitch=\"" + LINE + "\"/></w:sectPr>";
    }
}
