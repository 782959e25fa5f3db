package xinqiao.redaction.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import xinqiao.redaction.pages.Unfit;

/** Writes a DOCX, XLSX or PPTX anew without what its pages don't show: properties, comments, tracked changes, notes. */
public final class CleanOffice {
    private static final int MOST_BYTES = 100 << 20;
    private static final String TYPES = "[Content_Types].xml";

    /** What goes as a whole. */
    private static final Pattern DROPPED = Pattern.compile("docProps/.*|customXml/.*|(.*/)?\\.DS_Store"
            + "|word/(comments[^/]*\\.xml|people\\.xml|glossary/.*)"
            + "|xl/(comments[^/]*\\.xml|comments/.*|threadedComments/.*|persons/.*|revisions/.*|drawings/vmlDrawing[^/]*)"
            + "|ppt/(comments/.*|commentAuthors\\.xml|authors\\.xml|notesSlides/.*|tags/.*)");

    /** What nobody can look into here. */
    private static final Pattern UNKNOWN =
            Pattern.compile("(word|xl|ppt)/(.*vbaProject.*|embeddings/.*|activeX/.*|externalLinks/.*|afchunk.*)");

    private static final Pattern TEXTS = Pattern.compile(
            "word/(document|header\\d*|footer\\d*|footnotes|endnotes|settings)\\.xml|xl/worksheets/.*\\.xml");

    private CleanOffice() {}

    /** @return empty for a file of another kind; @throws Unfit where it can't be done safely */
    public static Optional<byte[]> copy(byte[] file) throws IOException {
        if (file.length < 4 || file[0] != 'P' || file[1] != 'K') return Optional.empty();
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            if (zip.getEntry(TYPES) == null) return Optional.empty();
            var out = new ByteArrayOutputStream();
            try (var to = new ZipArchiveOutputStream(out)) {
                to.setLevel(Deflater.BEST_COMPRESSION);
                long left = MOST_BYTES;
                for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                    String name = entry.getName();
                    if (UNKNOWN.matcher(name).matches()) throw new Unfit(Unfit.Reason.COMPLEX);
                    if (entry.isDirectory() || dropped(name)) continue;
                    byte[] part = part(zip, entry, left);
                    left -= part.length;
                    write(to, name, cleaned(name, part));
                }
            }
            return Optional.of(out.toByteArray());
        }
    }

    /** A part goes with what it points to. */
    private static boolean dropped(String name) {
        String owner = name.endsWith(".rels")
                ? name.substring(0, name.length() - ".rels".length()).replace("_rels/", "")
                : name;
        return DROPPED.matcher(owner).matches();
    }

    private static byte[] part(ZipFile zip, ZipArchiveEntry entry, long left) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] part = in.readNBytes((int) left + 1);
            if (part.length > left) throw new Unfit(Unfit.Reason.BOMB);
            return part;
        }
    }

    /** Without the day, the author's system and whatever else an archive says of a file. */
    private static void write(ZipArchiveOutputStream to, String name, byte[] part) throws IOException {
        var entry = new ZipArchiveEntry(name);
        entry.setTime(315_532_800_000L);
        to.putArchiveEntry(entry);
        to.write(part);
        to.closeArchiveEntry();
    }

    private static byte[] cleaned(String name, byte[] part) throws IOException {
        if (name.equals(TYPES)) return types(part);
        if (name.endsWith(".rels")) return relationships(name, part);
        if (!TEXTS.matcher(name).matches()) return part;
        Document document = Dom.read(part);
        WordChanges.accept(document);
        return Dom.write(document);
    }

    private static byte[] types(byte[] part) throws IOException {
        Document document = Dom.read(part);
        for (Element one : Dom.named(document, "Override"))
            if (dropped(one.getAttribute("PartName").replaceFirst("^/", ""))) Dom.remove(one);
        return Dom.write(document);
    }

    private static byte[] relationships(String name, byte[] part) throws IOException {
        String folder = name.substring(0, name.indexOf("_rels/"));
        Document document = Dom.read(part);
        for (Element one : Dom.named(document, "Relationship")) {
            String target = one.getAttribute("Target");
            boolean outside = one.getAttribute("TargetMode").equals("External");
            // the template from which it was made lies in a folder of somebody's machine
            boolean template = one.getAttribute("Type").endsWith("/attachedTemplate");
            if (template || !outside && dropped(resolved(folder, target))) Dom.remove(one);
        }
        return Dom.write(document);
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) return target.substring(1);
        List<String> path = new java.util.ArrayList<>(List.of(folder.isEmpty() ? new String[0] : folder.split("/")));
        for (String step : target.split("/"))
            if (step.equals("..")) {
                if (!path.isEmpty()) path.removeLast();
            } else if (!step.equals(".")) path.add(step);
        return String.join("/", path);
    }
}
