package xinqiao.redaction.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import xinqiao.redaction.Omission.What;
import xinqiao.redaction.pages.Unfit;

/** The cells of an XLSX as they are shown; hidden sheets, rows and columns are counted and left. */
final class Xlsx {
    private static final String MAIN = "xl/workbook.xml";

    private final Reading reading = new Reading();
    private final Parts parts;
    private final List<String> strings = new ArrayList<>();
    private final Map<Integer, String> formats = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean since1904;

    private record Sheet(String name, String part) {}

    private Xlsx(Parts parts) {
        this.parts = parts;
    }

    static Reading read(byte[] file) throws IOException {
        try (Parts parts = Parts.of(file)) {
            Xlsx xlsx = new Xlsx(parts);
            xlsx.strings();
            xlsx.styles();
            List<Sheet> sheets = xlsx.sheets();
            if (sheets.isEmpty()) throw new Unfit(Unfit.Reason.DAMAGED);
            for (Sheet sheet : sheets) {
                xlsx.reading.newPage();
                xlsx.reading.heading(sheet.name());
                SheetCells cells = xlsx.cells();
                parts.read(sheet.part(), cells::read);
            }
            for (String comments : parts.names("xl/(threadedComments/[^/]+|comments\\d*)\\.xml"))
                parts.read(comments, xlsx::comments);
            parts.leave(xlsx.reading, "xl");
            return xlsx.reading;
        }
    }

    private SheetCells cells() {
        return new SheetCells(
                reading, strings, style -> style < styles.size() ? format(styles.get(style)) : "General", since1904);
    }

    private String format(int id) {
        String own = formats.get(id);
        return own == null ? Shown.builtin(id) : own;
    }

    private void strings() throws IOException {
        parts.read("xl/sharedStrings.xml", xml -> {
            StringBuilder string = new StringBuilder();
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.START_ELEMENT) {
                    switch (xml.getLocalName()) {
                        case "si" -> string.setLength(0);
                        case "t" -> string.append(xml.getElementText());
                        // how it is pronounced
                        case "rPh" -> Parts.skip(xml);
                        default -> {}
                    }
                } else if (event == XMLStreamReader.END_ELEMENT
                        && xml.getLocalName().equals("si")) strings.add(string.toString());
            }
        });
    }

    private void styles() throws IOException {
        parts.read("xl/styles.xml", xml -> {
            boolean cells = false;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("cellXfs")) cells = false;
                if (event != XMLStreamReader.START_ELEMENT) continue;
                switch (xml.getLocalName()) {
                    case "cellXfs" -> cells = true;
                    case "numFmt" ->
                        formats.put(
                                SheetCells.number(Parts.attribute(xml, "numFmtId")),
                                Parts.attribute(xml, "formatCode"));
                    case "xf" -> {
                        if (cells) styles.add(SheetCells.number(Parts.attribute(xml, "numFmtId")));
                    }
                    default -> {}
                }
            }
        });
    }

    private List<Sheet> sheets() throws IOException {
        Map<String, String> targets = parts.targets(MAIN);
        List<Sheet> sheets = new ArrayList<>();
        parts.read(MAIN, xml -> {
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) continue;
                if (xml.getLocalName().equals("workbookPr"))
                    since1904 = Parts.attribute(xml, "date1904").matches("1|true");
                if (!xml.getLocalName().equals("sheet")) continue;
                if (Parts.attribute(xml, "state").toLowerCase(Locale.ROOT).contains("hidden"))
                    reading.left(What.HIDDEN_SHEETS);
                else
                    sheets.add(new Sheet(
                            Parts.attribute(xml, "name"), targets.getOrDefault(Parts.attribute(xml, "id"), "")));
            }
        });
        return sheets;
    }

    private void comments(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext())
            if (xml.next() == XMLStreamReader.START_ELEMENT
                    && xml.getLocalName().matches("comment|threadedComment")) reading.left(What.COMMENTS);
    }
}
