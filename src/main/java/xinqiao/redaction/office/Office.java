package xinqiao.redaction.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import xinqiao.redaction.pages.Unfit;

/** Reads what office programs write, and plain text. */
public final class Office {
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

    private Office() {}

    /** @return empty if it is no file of such a kind; @throws Unfit if it can't be read as a whole */
    public static Optional<Reading> read(byte[] file) throws IOException {
        try {
            if (starts(file, 'P', 'K', 3, 4)) return zipped(file);
            if (starts(file, 0xD0, 0xCF, 0x11, 0xE0)) return compound(file);
            return text(file);
        } catch (EncryptedDocumentException e) {
            throw new Unfit(Unfit.Reason.LOCKED);
        } catch (Unfit e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new Unfit(Unfit.Reason.DAMAGED);
        }
    }

    private static boolean starts(byte[] file, int... start) {
        if (file.length < start.length) return false;
        for (int i = 0; i < start.length; i++) if ((file[i] & 0xFF) != start[i]) return false;
        return true;
    }

    private static Optional<Reading> zipped(byte[] file) throws IOException {
        boolean word;
        boolean sheets;
        boolean slides;
        try (Parts parts = Parts.of(file)) {
            word = parts.has("word/document.xml");
            sheets = parts.has("xl/workbook.xml");
            slides = parts.has("ppt/presentation.xml");
        }
        if (word) return Optional.of(Docx.read(file));
        if (sheets) return Optional.of(Xlsx.read(file));
        return slides ? Optional.of(Pptx.read(file)) : Optional.empty();
    }

    private static Optional<Reading> compound(byte[] file) throws IOException {
        boolean word;
        boolean sheets;
        try (var storage = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            if (storage.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) throw new Unfit(Unfit.Reason.LOCKED);
            word = storage.getRoot().hasEntryCaseInsensitive("WordDocument");
            sheets = storage.getRoot().hasEntryCaseInsensitive("Workbook");
        }
        if (word) return Optional.of(OldWord.read(file));
        return sheets ? Optional.of(OldSheets.read(file)) : Optional.empty();
    }

    private static Optional<Reading> text(byte[] file) throws IOException {
        Reading reading = new Reading();
        for (Charset charset :
                starts(file, 0xFE, 0xFF) || starts(file, 0xFF, 0xFE) ? List.of(StandardCharsets.UTF_16) : CHARSETS) {
            try {
                String text = charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
                if (text.chars().anyMatch(c -> c < ' ' && "\t\n\r\f\u001a".indexOf(c) < 0)) return Optional.empty();
                for (String line : text.replace("\uFEFF", "").split("\\R")) reading.text(line);
                return Optional.of(reading);
            } catch (CharacterCodingException e) {
                // not in this one
            }
        }
        return Optional.empty();
    }
}
