package xinqiao.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import xinqiao.archive.Dossier.Paper;
import xinqiao.documents.PlainPages;
import xinqiao.documents.PlainPages.Block;
import xinqiao.documents.PlainPages.Cell;
import xinqiao.files.FileStore;
import xinqiao.files.StoredFile;

/** Binds a file: cover (封面), contents (卷内目录), the papers with page numbers, and the note at the end (卷内备考表). */
@Component
class Binding {
    private static final int MOST = 200;

    private final FileStore files;

    Binding(FileStore files) {
        this.files = files;
    }

    /** @param pages of the papers, those that have numbers */
    record Made(StoredFile file, int pages) {}

    Made bind(Dossier dossier, String number, String house, Retention kept, LocalDate on, String by) {
        try (var pages = new Pages()) {
            pages.add(print(cover(dossier, number, house, kept)));
            pages.add(print(contents(dossier)));
            int first = pages.number();
            for (Paper paper : dossier.papers())
                if (paper.pages() > 0) pages.add(files.path(paper.sha256()), paper.type());
            int numbered = pages.number() - first;
            pages.numbers(first);
            pages.add(print(note(dossier, numbered, on, by)));
            return new Made(save(pages, number), numbered);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredFile save(Pages pages, String number) throws IOException {
        Path made = Files.createTempFile("dossier", ".pdf");
        try {
            pages.save(made, number);
            try (var in = Files.newInputStream(made)) {
                return files.keep(in, number + ".pdf", Pages.PDF);
            }
        } finally {
            Files.deleteIfExists(made);
        }
    }

    private static byte[] print(List<Block> blocks) {
        return PlainPages.print(blocks, MOST).orElseThrow();
    }

    private static List<Block> cover(Dossier dossier, String number, String house, Retention kept) {
        List<List<Cell>> rows = new ArrayList<>();
        row(rows, "house", house);
        row(rows, "dossier", number);
        row(rows, "kind", words("archive.kind." + dossier.kind()));
        row(rows, "title", dossier.title());
        row(
                rows,
                dossier.of().kind() == FiledCase.Kind.PETITION ? "number" : "application",
                dossier.of().number());
        row(rows, "year", Integer.toString(dossier.year()));
        row(
                rows,
                "retention",
                words(
                        kept.years() == null ? "archive.for-good" : "archive.years",
                        kept.years() == null ? 0 : kept.years()));
        row(rows, "papers", Integer.toString(dossier.papers().size()));
        return List.of(new Block.Text(words("archive.cover"), true), new Block.Table(List.of(1, 3), List.copyOf(rows)));
    }

    private static void row(List<List<Cell>> rows, String key, String value) {
        rows.add(List.of(Cell.head(words("archive.row." + key), 1, 1), Cell.label(value, 1, 1)));
    }

    private static List<Block> contents(Dossier dossier) {
        List<Block> list = new ArrayList<>();
        list.add(new Block.Text(words("archive.contents"), true));
        list.add(new Block.Row(List.of(
                words("archive.row.ord"),
                words("archive.row.part"),
                words("archive.row.paper"),
                words("archive.row.on"),
                words("archive.row.page"))));
        int ord = 1;
        int page = 1;
        for (Paper paper : dossier.papers()) {
            list.add(new Block.Row(List.of(
                    Integer.toString(ord++),
                    words("archive.part." + paper.part()),
                    paper.title(),
                    paper.on().toString(),
                    paper.pages() == 0 ? words("archive.electronic") : Integer.toString(page))));
            page += paper.pages();
        }
        return List.copyOf(list);
    }

    private static List<Block> note(Dossier dossier, int pages, LocalDate on, String by) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Text(words("archive.note"), true));
        blocks.add(new Block.Text(words("archive.note.pages", dossier.papers().size(), pages), false));
        dossier.gaps()
                .forEach((part, reason) -> blocks.add(
                        new Block.Text(words("archive.note.gap", words("archive.part." + part), reason), false)));
        dossier.changes()
                .forEach(one -> blocks.add(new Block.Text(
                        words(
                                "archive.note.change",
                                one.letter(),
                                one.was().toString(),
                                one.now().toString(),
                                one.on().toString()),
                        false)));
        blocks.add(new Block.Text(words("archive.note.by", by, on.toString()), false));
        return List.copyOf(blocks);
    }

    private static String words(String key, Object... values) {
        String text = ResourceBundle.getBundle("i18n/archive", Locale.of("zh")).getString(key);
        return values.length == 0 ? text : MessageFormat.format(text, values);
    }
}
