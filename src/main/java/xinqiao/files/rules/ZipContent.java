package xinqiao.files.rules;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Files that are ZIP archives inside: DOCX, XLSX, OFD. Reads the table of contents and one small part, unpacks nothing. */
final class ZipContent {
    private static final int MOST_ENTRIES = 10_000;
    private static final long LARGEST_UNPACKED = 500L << 20;
    private static final int LARGEST_PART_READ = 1 << 20;

    private ZipContent() {}

    static Content of(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_ENTRIES) return Flaw.BOMB;
            List<? extends ZipEntry> entries = zip.stream().toList();
            if (entries.stream()
                            .mapToLong(entry -> Math.max(0, entry.getSize()))
                            .sum()
                    > LARGEST_UNPACKED) return Flaw.BOMB;
            if (zip.getEntry("[Content_Types].xml") != null) return office(zip, entries);
            if (zip.getEntry("OFD.xml") != null) return ofd(zip);
            return new Content.Other("application/zip");
        } catch (ZipException | IllegalArgumentException e) {
            return Flaw.DAMAGED;
        }
    }

    private static Content office(ZipFile zip, List<? extends ZipEntry> entries) throws IOException {
        String types = read(zip, "[Content_Types].xml");
        boolean macros = types.contains("macroEnabled")
                || types.contains("vbaProject")
                || entries.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"));
        if (macros) return Flaw.MACROS;
        if (types.contains("wordprocessingml.document.main+xml") && zip.getEntry("word/document.xml") != null)
            return Kind.DOCX;
        if (types.contains("spreadsheetml.sheet.main+xml") && zip.getEntry("xl/workbook.xml") != null) return Kind.XLSX;
        return new Content.Other("application/zip");
    }

    private static Content ofd(ZipFile zip) throws IOException {
        return read(zip, "OFD.xml").contains("OFD") ? Kind.OFD : new Content.Other("application/zip");
    }

    private static String read(ZipFile zip, String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) return "";
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LARGEST_PART_READ), StandardCharsets.UTF_8);
        }
    }
}
