package xinqiao.redaction.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import xinqiao.redaction.Omission.What;

/** The text of a DOC: heads and feet, body, text boxes, notes; as it is after all tracked changes. */
final class OldWord {
    private final Reading reading = new Reading();
    private List<String> row = new ArrayList<>();
    private StringBuilder cell = new StringBuilder();
    /** Fields that are open, each true while its instruction is read and not its result. */
    private final List<Boolean> fields = new ArrayList<>();

    private OldWord() {}

    static Reading read(byte[] file) throws IOException {
        OldWord old = new OldWord();
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(file))) {
            old.range(document.getHeaderStoryRange());
            old.range(document.getRange());
            old.range(document.getMainTextboxRange());
            old.range(document.getFootnoteRange());
            old.range(document.getEndnoteRange());
            if (!document.getCommentsRange().text().isBlank()) old.reading.left(What.COMMENTS);
        }
        old.reading.left(What.METADATA);
        old.reading.left(What.APPEARANCE);
        return old.reading;
    }

    private void range(Range range) throws IOException {
        for (int i = 0; i < range.numParagraphs(); i++) paragraph(range.getParagraph(i));
        fields.clear();
    }

    private void paragraph(Paragraph paragraph) throws IOException {
        String text = text(paragraph);
        if (!paragraph.isInTable()) {
            reading.text(text);
            return;
        }
        if (paragraph.isTableRowEnd()) {
            reading.row(row);
            row = new ArrayList<>();
            return;
        }
        cell.append(cell.isEmpty() ? "" : "\n").append(text);
        if (paragraph.text().endsWith("\u0007")) {
            row.add(cell.toString());
            cell = new StringBuilder();
        }
    }

    private String text(Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
            CharacterRun run = paragraph.getCharacterRun(i);
            if (run.isMarkedDeleted()) reading.left(What.DELETED_TEXT);
            else if (run.isVanished()) reading.left(What.HIDDEN_TEXT);
            else run.text().chars().forEach(c -> sign((char) c, text));
        }
        return text.toString();
    }

    /** The control characters of the format. */
    private void sign(char c, StringBuilder text) {
        switch (c) {
            case 0x13 -> fields.add(true);
            case 0x14 -> {
                if (!fields.isEmpty()) fields.set(fields.size() - 1, false);
            }
            case 0x15 -> {
                if (!fields.isEmpty()) fields.removeLast();
            }
            case 0x01, 0x08 -> reading.left(What.PICTURES);
            case 0x0B, 0x0C -> text.append('\n');
            case '\t' -> text.append(' ');
            case 0x1E -> text.append('-');
            default -> {
                if (c >= ' ' && !fields.contains(true)) text.append(c);
            }
        }
    }
}
