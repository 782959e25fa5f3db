package xinqiao.redaction;

import static xinqiao.law.Provision.SZ_24B;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.redaction.Found.As;
import xinqiao.redaction.rules.PageText;
import xinqiao.redaction.rules.Patterns;
import xinqiao.redaction.rules.Plain;

/** Reads a released file as somebody would who wants to know what was removed. */
public final class Proof {
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));
    private static final int SHORTEST = 6;
    private static final int SHORTEST_BY_CHANCE = 8;

    private final Released released;
    private final List<String> words;
    private final Set<Objection> objections = new LinkedHashSet<>();

    private Proof(Released released, Collection<String> words) {
        this.released = released;
        this.words = words.stream()
                .filter(word -> Plain.of(word).length() > 1)
                .distinct()
                .toList();
    }

    /**
     * Looks for each word, however it is spaced, broken or cut by separators: in what no mark covers, in the text, in
     * every decompressed stream; and for anything in the file that isn't a picture or its text.
     *
     * @return the same if nothing was found; else every trace, its word masked
     */
    public static Decision<Released> of(Released released, Collection<String> removedWords) {
        Proof proof = new Proof(released, removedWords);
        try {
            proof.seen();
            if (released.extension().equals("pdf")) proof.pdf();
            else proof.bytes(Files.readAllBytes(released.path()), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return proof.objections.isEmpty() ? new Granted<>(released) : new Refused<>(List.copyOf(proof.objections));
    }

    /** On the pictures themselves, as far as the original had text there. */
    private void seen() {
        for (int page = 1; page <= released.left().size(); page++) {
            List<Glyph> glyphs = released.left().get(page - 1);
            text(PageText.of(glyphs).text(), page);
            text(PageText.byColumns(glyphs).text(), page);
        }
    }

    private void text(String text, int page) {
        for (String word : words)
            if (!Patterns.word(text, word, As.TYPED).isEmpty())
                objections.add(Objection.of(SZ_24B, "redaction.refusal.word-remains", Plain.masked(word), page));
    }

    private void pdf() throws IOException {
        try (PDDocument document = Loader.loadPDF(released.path().toFile())) {
            PDFTextStripper stripper = new PDFTextStripper();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                text(stripper.getText(document), page);
            }
            if (!Clean.is(document)) objections.add(Objection.of(SZ_24B, "redaction.refusal.not-clean"));
            for (Clean.Part part : Clean.parts(document)) bytes(part.bytes(), part.binary());
        }
        bytes(Files.readAllBytes(released.path()), true);
    }

    /** @param binary whether any bytes may follow each other by chance, so that a short word proves nothing */
    private void bytes(byte[] bytes, boolean binary) {
        String haystack = new String(bytes, StandardCharsets.ISO_8859_1);
        for (String word : words)
            for (String needle : needles(word, binary))
                if (haystack.contains(needle))
                    objections.add(Objection.of(SZ_24B, "redaction.refusal.word-in-file", Plain.masked(word)));
    }

    private static Set<String> needles(String word, boolean binary) {
        Set<String> needles = new LinkedHashSet<>();
        for (String form : List.of(word.strip(), Plain.of(word), Plain.of(word).toUpperCase(Locale.ROOT)))
            for (Charset charset : CHARSETS)
                needles.add(new String(form.getBytes(charset), StandardCharsets.ISO_8859_1));
        needles.removeIf(needle -> needle.length() < (binary ? SHORTEST_BY_CHANCE : SHORTEST));
        return needles;
    }
}
