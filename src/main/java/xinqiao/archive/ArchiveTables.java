package xinqiao.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Provision;
import xinqiao.petition.ClosingSource;

/**
 * What a customs varies of its archives, as two tables: which parts a file of which kind has (归档范围), and how long it is kept
 * (保管期限表). Those that come along follow the source documents; an authority that made its own table puts it in their place
 * (《机关文件材料归档范围和文书档案保管期限规定》第十二条).
 */
public final class ArchiveTables {
    private static final CSVFormat TABLE =
            CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();

    private final List<Wanted> contents;
    private final Map<String, Retention> retention;

    /** @param source null for every source */
    private record Wanted(
            Came came, DossierKind kind, @Nullable ClosingSource source, DossierPart part, Provision provision) {}

    private ArchiveTables(List<Wanted> contents, Map<String, Retention> retention) {
        this.contents = contents;
        this.retention = retention;
    }

    /** @param folder with contents.csv and retention.csv; null for those that come along */
    static ArchiveTables read(@Nullable Path folder) {
        Map<String, Retention> kept = new LinkedHashMap<>();
        for (var row : rows(folder, "retention.csv")) {
            String years = row.get("years").strip();
            kept.put(
                    row.get("code"),
                    new Retention(
                            row.get("code"),
                            years.isEmpty() ? null : Integer.valueOf(years),
                            row.get("zh"),
                            row.get("en")));
        }
        List<Wanted> wanted = new ArrayList<>();
        for (var row : rows(folder, "contents.csv")) wanted.add(wanted(row));
        for (Came came : Came.values())
            for (DossierKind kind : DossierKind.values())
                if (kind.of() == came.of()
                        && wanted.stream().noneMatch(one -> one.came() == came && one.kind() == kind))
                    throw new IllegalArgumentException("contents.csv: nothing for " + came + " " + kind);
        return new ArchiveTables(List.copyOf(wanted), kept);
    }

    private static Wanted wanted(CSVRecord row) {
        try {
            return new Wanted(
                    Came.valueOf(row.get("came")),
                    DossierKind.valueOf(row.get("kind")),
                    row.get("source").equals("ANY") ? null : ClosingSource.valueOf(row.get("source")),
                    DossierPart.valueOf(row.get("part")),
                    provision(row.get("provision")));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "contents.csv, line " + row.getRecordNumber() + ": " + e.getMessage(), e);
        }
    }

    private static Provision provision(String id) {
        return List.of(Provision.values()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no provision " + id));
    }

    private static List<CSVRecord> rows(@Nullable Path folder, String name) {
        try (Reader reader = new InputStreamReader(open(folder, name), StandardCharsets.UTF_8);
                var table = TABLE.parse(reader)) {
            return table.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(@Nullable Path folder, String name) throws IOException {
        if (folder != null) return Files.newInputStream(folder.resolve(name));
        InputStream own = ArchiveTables.class.getResourceAsStream("/archive/" + name);
        if (own == null) throw new IllegalStateException("The program lacks /archive/" + name);
        return own;
    }

    /** The parts that such a file has. */
    public Set<DossierPart> parts(Came came, DossierKind kind, ClosingSource source) {
        Set<DossierPart> parts = EnumSet.noneOf(DossierPart.class);
        for (Wanted one : contents)
            if (one.came() == came && one.kind() == kind && (one.source() == null || one.source() == source))
                parts.add(one.part());
        return parts;
    }

    /** Who asks for the parts of such a file. */
    public Provision provision(Came came, DossierKind kind, ClosingSource source) {
        return contents.stream()
                .filter(one ->
                        one.came() == came && one.kind() == kind && (one.source() == null || one.source() == source))
                .map(Wanted::provision)
                .findFirst()
                .orElse(Provision.JF_V5A);
    }

    public List<Retention> retention() {
        return List.copyOf(retention.values());
    }

    public Optional<Retention> retention(String code) {
        return Optional.ofNullable(retention.get(code));
    }
}
