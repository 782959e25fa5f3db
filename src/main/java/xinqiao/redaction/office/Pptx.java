package xinqiao.redaction.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import xinqiao.redaction.Omission.What;
import xinqiao.redaction.pages.Unfit;

/** The text of a PPTX, a slide a page. */
final class Pptx {
    private static final String MAIN = "ppt/presentation.xml";

    private final Reading reading = new Reading();
    private final Deque<List<String>> rows = new ArrayDeque<>();
    private final Deque<StringBuilder> cells = new ArrayDeque<>();
    private StringBuilder paragraph = new StringBuilder();
    private boolean shown;

    private Pptx() {}

    static Reading read(byte[] file) throws IOException {
        Pptx pptx = new Pptx();
        try (Parts parts = Parts.of(file)) {
            Map<String, String> targets = parts.targets(MAIN);
            List<String> slides = new ArrayList<>();
            parts.read(MAIN, xml -> {
                while (xml.hasNext())
                    if (xml.next() == XMLStreamReader.START_ELEMENT
                            && xml.getLocalName().equals("sldId"))
                        slides.add(targets.getOrDefault(
                                xml.getAttributeValue(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "id"),
                                ""));
            });
            if (slides.isEmpty()) throw new Unfit(Unfit.Reason.DAMAGED);
            for (String slide : slides) parts.read(slide, pptx::slide);
            pptx.reading.left(
                    What.SPEAKER_NOTES,
                    parts.names("ppt/notesSlides/[^/]+\\.xml").size());
            pptx.reading.left(
                    What.COMMENTS, parts.names("ppt/comments/[^/]+\\.xml").size());
            parts.leave(pptx.reading, "ppt");
        }
        return pptx.reading;
    }

    private void slide(XMLStreamReader xml) throws XMLStreamException, IOException {
        shown = true;
        reading.newPage();
        while (xml.hasNext() && shown) {
            int event = xml.next();
            if (event == XMLStreamReader.START_ELEMENT) start(xml);
            if (event == XMLStreamReader.END_ELEMENT) end(xml.getLocalName());
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "sld" -> {
                shown = !Parts.attribute(xml, "show").matches("0|false");
                if (!shown) reading.left(What.HIDDEN_SLIDES);
            }
            case "tr" -> rows.push(new ArrayList<>());
            case "tc" -> cells.push(new StringBuilder());
            case "p" -> paragraph = new StringBuilder();
            case "br" -> paragraph.append("\n");
            case "t" -> paragraph.append(xml.getElementText());
            case "Fallback" -> Parts.skip(xml);
            default -> {}
        }
    }

    private void end(String name) throws IOException {
        switch (name) {
            case "p" -> {
                StringBuilder cell = cells.peek();
                if (cell == null) reading.text(paragraph.toString());
                else cell.append(cell.isEmpty() ? "" : "\n").append(paragraph);
            }
            case "tc" -> {
                String text = cells.pop().toString();
                List<String> row = rows.peek();
                if (row != null) row.add(text);
            }
            case "tr" -> reading.row(rows.pop());
            default -> {}
        }
    }
}
