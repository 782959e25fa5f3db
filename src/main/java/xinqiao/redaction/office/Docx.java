package xinqiao.redaction.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import xinqiao.redaction.Omission.What;

/** The text of a DOCX: heads, body, feet, notes; as it is after all tracked changes. */
final class Docx {
    private final Reading reading = new Reading();
    /** Paragraphs that are open; a text box lies within one. */
    private final Deque<StringBuilder> paragraphs = new ArrayDeque<>();
    /** Rows and cells that are open; a table may lie within a cell. */
    private final Deque<List<String>> rows = new ArrayDeque<>();

    private final Deque<StringBuilder> cells = new ArrayDeque<>();
    private boolean run;
    private boolean hidden;
    private int deleted;

    private Docx() {}

    static Reading read(byte[] file) throws IOException {
        Docx docx = new Docx();
        try (Parts parts = Parts.of(file)) {
            for (String part : parts.names("word/header\\d*\\.xml")) parts.read(part, docx::part);
            parts.read("word/document.xml", docx::part);
            for (String part : parts.names("word/(footer|footnotes|endnotes)\\d*\\.xml")) parts.read(part, docx::part);
            parts.leave(docx.reading, "word");
        }
        return docx.reading;
    }

    private void part(XMLStreamReader xml) throws XMLStreamException, IOException {
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) start(xml, xml.getLocalName());
            if (event == XMLStreamReader.END_ELEMENT) end(xml.getLocalName());
        }
    }

    private void start(XMLStreamReader xml, String name) throws XMLStreamException {
        switch (name) {
            case "p" -> paragraphs.push(new StringBuilder());
            case "tr" -> rows.push(new ArrayList<>());
            case "tc" -> cells.push(new StringBuilder());
            case "r" -> {
                run = true;
                hidden = false;
            }
            case "vanish" -> hidden |= run && !Parts.attribute(xml, "val").matches("0|false|off");
            case "del", "moveFrom" -> deleted++;
            case "t" -> text(xml.getElementText());
            case "tab", "ptab" -> {
                if (run) append(" ");
            }
            case "br", "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            case "sym" -> append("□");
            case "delText" -> reading.left(What.DELETED_TEXT);
            case "commentReference" -> reading.left(What.COMMENTS);
            case "numPr" -> reading.left(What.NUMBERING);
            // what a program shows that doesn't know the newer form before it
            case "Fallback" -> Parts.skip(xml);
            default -> {}
        }
    }

    private void text(String text) {
        if (deleted > 0) reading.left(What.DELETED_TEXT);
        else if (hidden) reading.left(What.HIDDEN_TEXT);
        else append(text);
    }

    private void append(String text) {
        StringBuilder paragraph = paragraphs.peek();
        if (paragraph != null && deleted == 0 && !hidden) paragraph.append(text);
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "p" -> {
                String text = paragraphs.pop().toString();
                StringBuilder cell = cells.peek();
                if (cell == null) reading.text(text);
                else cell.append(cell.isEmpty() ? "" : "\n").append(text);
            }
            case "tc" -> {
                String text = cells.pop().toString();
                List<String> row = rows.peek();
                if (row != null) row.add(text);
            }
            case "tr" -> row(rows.pop());
            case "r" -> {
                run = false;
                hidden = false;
            }
            case "del", "moveFrom" -> deleted--;
            default -> {}
        }
    }

    private void row(List<String> row) throws IOException {
        StringBuilder outer = cells.peek();
        if (outer == null) reading.row(row);
        else outer.append(outer.isEmpty() ? "" : "\n").append(row.stream().collect(Collectors.joining(" ")));
    }
}
