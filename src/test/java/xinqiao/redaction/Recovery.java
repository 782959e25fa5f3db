package xinqiao.redaction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.poifs.filesystem.FileMagic;

/** Tries to get out of a released file what somebody with the usual tools would get, in ways of its own. */
final class Recovery {
    static final Map<String, List<String>> TOOLS = Map.of(
            "pdftotext", List.of("pdftotext", "-raw", "FILE", "-"),
            "strings", List.of("strings", "-a", "FILE"),
            "unzip", List.of("unzip", "-p", "FILE"),
            "qpdf", List.of("qpdf", "--qdf", "--object-streams=disable", "FILE", "-"));

    private Recovery() {}

    /** All texts that could be made out, one for each way. */
    static List<String> texts(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        List<String> texts = new ArrayList<>(decoded(bytes));
        if (new String(bytes, 0, 5, StandardCharsets.US_ASCII).equals("%PDF-")) pdf(bytes, texts);
        zip(bytes, texts);
        for (String tool : TOOLS.keySet()) with(tool, file).ifPresent(texts::addAll);
        return texts;
    }

    /** What that tool makes out of the file, whatever it thinks of it; empty where this machine lacks the tool. */
    static Optional<List<String>> with(String tool, Path file) {
        List<String> command = Objects.requireNonNull(TOOLS.get(tool)).stream()
                .map(word -> word.equals("FILE") ? file.toString() : word)
                .toList();
        return run(command).map(Recovery::decoded);
    }

    private static void pdf(byte[] bytes, List<String> texts) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            texts.add(new PDFTextStripper().getText(document));
            texts.add(String.valueOf(document.getDocumentInformation().getCOSObject()));
            texts.add(String.valueOf(document.getDocumentCatalog().getCOSObject()));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet())
                if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSStream stream
                        && !stream.containsKey(COSName.WIDTH))
                    try (var in = stream.createInputStream()) {
                        texts.addAll(decoded(in.readAllBytes()));
                    }
        }
    }

    private static List<String> decoded(byte[] bytes) {
        return List.of(
                new String(bytes, StandardCharsets.UTF_8),
                new String(bytes, StandardCharsets.UTF_16BE),
                new String(bytes, StandardCharsets.UTF_16LE),
                new String(bytes, Charset.forName("GB18030")));
    }

    /** A file can be two things at once. */
    private static void zip(byte[] bytes, List<String> texts) throws IOException {
        if (FileMagic.valueOf(bytes) == FileMagic.OLE2) throw new AssertionError("an office file");
        for (int at = 0; at + 4 < bytes.length; at++) {
            if (bytes[at] != 'P' || bytes[at + 1] != 'K' || bytes[at + 2] != 3 || bytes[at + 3] != 4) continue;
            try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes, at, bytes.length - at))) {
                while (zip.getNextEntry() != null) texts.addAll(decoded(zip.readAllBytes()));
            } catch (IOException | IllegalArgumentException e) {
                // no archive after all
            }
        }
    }

    /** What it writes; empty where this machine lacks it. */
    private static Optional<byte[]> run(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            byte[] out = process.getInputStream().readAllBytes();
            if (!process.waitFor(20, TimeUnit.SECONDS)) throw new AssertionError(command.getFirst() + " hangs");
            return Optional.of(out);
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
