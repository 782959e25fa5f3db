package xinqiao.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;
import xinqiao.archive.Dossier.Paper;
import xinqiao.files.FileStore;

/**
 * A bound file as a package that any archive can open without us: a bag after RFC 8493 in a ZIP, with the bound pages, every
 * paper as it was, metadata as XML, and the SHA-256 of each.
 */
@Component
class ArchivePackage {
    private static final String MANIFEST = "manifest-sha256.txt";
    private static final String TAGS = "tagmanifest-sha256.txt";

    private final FileStore files;

    ArchivePackage(FileStore files) {
        this.files = files;
    }

    void write(Dossier dossier, String house, OutputStream out) throws IOException {
        String number = Objects.requireNonNull(dossier.number());
        Map<String, String> sums = new LinkedHashMap<>();
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        copy(zip, number, "data/dossier.pdf", Objects.requireNonNull(dossier.sha256()), sums);
        if (dossier.ofd() != null) copy(zip, number, "data/dossier.ofd", dossier.ofd(), sums);
        int ord = 1;
        for (Paper paper : dossier.papers())
            copy(zip, number, "data/papers/%03d%s".formatted(ord++, ending(paper.type())), paper.sha256(), sums);
        put(zip, number, "data/metadata.xml", metadata(dossier, house), sums);
        Map<String, String> tags = new LinkedHashMap<>();
        put(zip, number, "bagit.txt", text("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"), tags);
        put(zip, number, "bag-info.txt", text(info(dossier, house)), tags);
        put(zip, number, MANIFEST, text(lines(sums)), tags);
        put(zip, number, TAGS, text(lines(tags)), new HashMap<>());
        zip.finish();
    }

    private static String info(Dossier dossier, String house) {
        return "Source-Organization: " + house + "\nExternal-Identifier: " + dossier.number() + "\nBagging-Date: "
                + dossier.boundOn() + "\n";
    }

    private void copy(ZipOutputStream zip, String folder, String name, String sha256, Map<String, String> sums)
            throws IOException {
        zip.putNextEntry(new ZipEntry(folder + "/" + name));
        try (InputStream in = files.open(sha256)) {
            in.transferTo(zip);
        }
        zip.closeEntry();
        sums.put(name, sha256);
    }

    private static void put(ZipOutputStream zip, String folder, String name, byte[] bytes, Map<String, String> sums)
            throws IOException {
        zip.putNextEntry(new ZipEntry(folder + "/" + name));
        zip.write(bytes);
        zip.closeEntry();
        sums.put(name, HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static String lines(Map<String, String> sums) {
        var lines = new StringBuilder();
        sums.forEach((name, sum) -> lines.append(sum).append("  ").append(name).append('\n'));
        return lines.toString();
    }

    private static String ending(String type) {
        return switch (type) {
            case "application/pdf" -> ".pdf";
            case "image/png" -> ".png";
            case "image/jpeg" -> ".jpg";
            case "text/plain" -> ".txt";
            default -> ".bin";
        };
    }

    /** What the file is, and each paper in it with its name, day, pages and checksum. */
    private static byte[] metadata(Dossier dossier, String house) {
        try {
            var bytes = new ByteArrayOutputStream();
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(bytes, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("dossier");
            element(xml, "number", dossier.number());
            element(xml, "house", house);
            element(
                    xml,
                    dossier.of().kind() == FiledCase.Kind.PETITION ? "petition" : "application",
                    dossier.of().number());
            element(xml, "title", dossier.title());
            element(xml, "kind", dossier.kind());
            element(xml, "year", dossier.year());
            element(xml, "closedOn", dossier.closedOn());
            element(xml, "boundOn", dossier.boundOn());
            element(xml, "retention", dossier.retention());
            element(xml, "keptUntil", dossier.until() == null ? "permanent" : dossier.until());
            element(xml, "pages", dossier.pages());
            for (Paper paper : dossier.papers()) {
                xml.writeStartElement("paper");
                xml.writeAttribute("part", paper.part().name());
                element(xml, "title", paper.title());
                element(xml, "on", paper.on());
                element(xml, "pages", paper.pages());
                element(xml, "type", paper.type());
                element(xml, "size", paper.size());
                element(xml, "sha256", paper.sha256());
                xml.writeEndElement();
            }
            dossier.gaps().forEach((part, reason) -> gap(xml, part, reason));
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void element(XMLStreamWriter xml, String name, @org.jspecify.annotations.Nullable Object value)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(clean(String.valueOf(value)));
        xml.writeEndElement();
    }

    private static void gap(XMLStreamWriter xml, DossierPart part, String reason) {
        try {
            xml.writeStartElement("missing");
            xml.writeAttribute("part", part.name());
            xml.writeCharacters(clean(reason));
            xml.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** XML has no place for control characters. */
    private static String clean(String words) {
        return words.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", " ");
    }

    /** What is wrong with a package, one line each, by its own checksums: nothing changed, nothing missing, nothing added. */
    static List<String> problems(Path file) {
        List<String> problems = new ArrayList<>();
        try (var zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            var names = new TreeSet<String>();
            zip.stream().filter(entry -> !entry.isDirectory()).forEach(entry -> names.add(entry.getName()));
            if (names.isEmpty()) return List.of("empty");
            String folder = names.first().substring(0, names.first().indexOf('/') + 1);
            for (String manifest : List.of(TAGS, MANIFEST)) {
                ZipEntry listed = zip.getEntry(folder + manifest);
                if (listed == null) {
                    problems.add("missing " + manifest);
                    continue;
                }
                names.remove(folder + manifest);
                String sums = new String(zip.getInputStream(listed).readAllBytes(), StandardCharsets.UTF_8);
                for (String line : sums.lines().toList()) check(zip, folder, line, names, problems);
            }
            names.forEach(name -> problems.add("added " + name));
        } catch (IOException | IndexOutOfBoundsException unreadable) {
            problems.add("unreadable " + unreadable.getMessage());
        }
        return problems;
    }

    private static void check(ZipFile zip, String folder, String line, TreeSet<String> names, List<String> problems)
            throws IOException {
        String name = line.substring(66);
        names.remove(folder + name);
        ZipEntry entry = zip.getEntry(folder + name);
        if (entry == null) {
            problems.add("missing " + name);
            return;
        }
        try (var in = new DigestInputStream(zip.getInputStream(entry), sha256())) {
            in.transferTo(OutputStream.nullOutputStream());
            if (!HexFormat.of().formatHex(in.getMessageDigest().digest()).equals(line.substring(0, 64)))
                problems.add("changed " + name);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256", impossible);
        }
    }

    /** @return the package as a file in that folder, named by the number; one that is there already is left as it is */
    Path into(Path folder, Dossier dossier, String house) throws IOException {
        Path to = folder.resolve(Objects.requireNonNull(dossier.number()) + ".zip");
        if (Files.exists(to)) return to;
        Path part = Files.createTempFile(folder, "", ".part");
        try {
            try (var out = Files.newOutputStream(part)) {
                write(dossier, house, out);
            }
            return Files.move(part, to);
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
