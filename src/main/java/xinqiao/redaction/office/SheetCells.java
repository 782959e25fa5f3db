package xinqiao.redaction.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import xinqiao.redaction.Omission.What;

/** The rows of one sheet of an XLSX. */
final class SheetCells {
    /** Beyond that many columns, empty cells keep no room. */
    private static final int ALIGNED = 64;

    private static final int LAST_COLUMN = 16_384;

    private final Reading reading;
    private final List<String> strings;
    private final IntFunction<String> format;
    private final boolean since1904;
    private final Shown shown = new Shown();
    private final BitSet hiddenColumns = new BitSet();
    private List<String> row = new ArrayList<>();
    private boolean hiddenRow;
    private int column;

    SheetCells(Reading reading, List<String> strings, IntFunction<String> format, boolean since1904) {
        this.reading = reading;
        this.strings = strings;
        this.format = format;
        this.since1904 = since1904;
    }

    void read(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) start(xml);
            else if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("row") && !hiddenRow)
                reading.row(row);
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "col" -> {
                if (!yes(xml, "hidden")) return;
                int first = Math.max(1, number(Parts.attribute(xml, "min")));
                int last = Math.min(LAST_COLUMN, number(Parts.attribute(xml, "max")));
                if (first <= last) hiddenColumns.set(first, last + 1);
                reading.left(What.HIDDEN_ROWS_AND_COLUMNS);
            }
            case "row" -> {
                hiddenRow = yes(xml, "hidden");
                if (hiddenRow) reading.left(What.HIDDEN_ROWS_AND_COLUMNS);
                row = new ArrayList<>();
                column = 0;
            }
            case "c" -> cell(xml);
            default -> {}
        }
    }

    private void cell(XMLStreamReader xml) throws XMLStreamException {
        String place = Parts.attribute(xml, "r");
        column = place.isEmpty() ? column + 1 : column(place);
        String type = Parts.attribute(xml, "t");
        int style = number(Parts.attribute(xml, "s"));
        String value = value(xml);
        if (value.isEmpty() || hiddenRow || hiddenColumns.get(column)) return;
        while (row.size() < Math.min(column - 1, ALIGNED)) row.add("");
        row.add(shown(type, value, style));
    }

    /** The value that was last reckoned, not the formula. */
    private static String value(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder value = new StringBuilder();
        while (true) {
            int event = xml.next();
            if (event == XMLStreamReader.END_ELEMENT && xml.getLocalName().equals("c")) return value.toString();
            if (event != XMLStreamReader.START_ELEMENT) continue;
            switch (xml.getLocalName()) {
                case "v", "t" -> value.append(xml.getElementText());
                case "f", "rPh" -> Parts.skip(xml);
                default -> {}
            }
        }
    }

    private String shown(String type, String value, int style) {
        return switch (type) {
            case "s" -> {
                int index = number(value);
                yield index < strings.size() ? strings.get(index) : "";
            }
            case "str", "inlineStr", "e", "d" -> value;
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            default -> numeric(value, style);
        };
    }

    private String numeric(String value, int style) {
        try {
            return shown.number(Double.parseDouble(value), format.apply(style), since1904);
        } catch (IllegalArgumentException e) {
            return value;
        }
    }

    private static boolean yes(XMLStreamReader xml, String name) {
        return Parts.attribute(xml, name).matches("1|true");
    }

    private static int column(String place) {
        int column = 0;
        for (int i = 0; i < Math.min(3, place.length()) && Character.isLetter(place.charAt(i)); i++)
            column = column * 26 + Character.toUpperCase(place.charAt(i)) - 'A' + 1;
        return Math.clamp(column, 0, LAST_COLUMN);
    }

    /** 0 for what is none. */
    static int number(String digits) {
        return digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
    }
}
