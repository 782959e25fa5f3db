package xinqiao.imports;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import xinqiao.imports.documents.DocumentsImport;
import xinqiao.operation.OperatorCommand;

/**
 * {@code ./xinqiao import petitions FILE.csv [--house CODE] [--map title=HEADING,…] [--dry-run]} and {@code import documents
 * FILE.csv… [--house CODE] [--dry-run]}.
 */
@Component
class ImportCommand implements OperatorCommand {
    private static final String USAGE =
            "用法 · usage: ./xinqiao import petitions FILE.csv [--house CODE] [--map title=HEADING,...] [--dry-run]\n"
                    + "              ./xinqiao import documents FILE.csv... [--house CODE] [--dry-run]";
    private static final int SHOWN = 50;

    private final Imports imports;
    private final DocumentsImport documents;

    ImportCommand(Imports imports, DocumentsImport documents) {
        this.imports = imports;
        this.documents = documents;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public int run(List<String> arguments, PrintWriter out) {
        Deque<String> words = new ArrayDeque<>(arguments);
        String what = words.size() < 2 ? "" : words.removeFirst();
        if (what.equals("documents")) return documents(words, out);
        if (!what.equals("petitions")) {
            out.println(USAGE);
            return 2;
        }
        Path file = Path.of(words.removeFirst());
        String house = imports.house();
        Map<CaseColumn, String> chosen = Map.of();
        boolean dry = false;
        while (!words.isEmpty()) {
            switch (words.removeFirst()) {
                case "--house" -> house = words.isEmpty() ? "" : words.removeFirst();
                case "--map" -> chosen = Mapping.parse(words.isEmpty() ? "" : words.removeFirst());
                case "--dry-run" -> dry = true;
                default -> {
                    out.println(USAGE);
                    return 2;
                }
            }
        }
        try {
            return run(file, house, chosen, dry, out);
        } catch (IOException e) {
            out.println("无法读取文件 · cannot read the file: " + file);
            return 1;
        }
    }

    private int documents(Deque<String> words, PrintWriter out) {
        List<Path> files = new ArrayList<>();
        String house = imports.house();
        boolean dry = false;
        while (!words.isEmpty()) {
            String word = words.removeFirst();
            switch (word) {
                case "--house" -> house = words.isEmpty() ? "" : words.removeFirst();
                case "--dry-run" -> dry = true;
                default -> files.add(Path.of(word));
            }
        }
        if (files.isEmpty() || files.stream().anyMatch(file -> file.toString().startsWith("--"))) {
            out.println(USAGE);
            return 2;
        }
        if (!imports.knows(house)) {
            out.println("没有这个海关 · there is no such house: " + house);
            return 2;
        }
        return documents.run(files, house, dry, out);
    }

    private int run(Path file, String house, Map<CaseColumn, String> chosen, boolean dry, PrintWriter out)
            throws IOException {
        if (!imports.knows(house)) {
            out.println("没有这个海关 · there is no such house: " + house);
            return 2;
        }
        ImportReport report = imports.tryOut(house, file, chosen);
        print(report, out);
        if (!report.missing().isEmpty()) return 1;
        if (dry) {
            out.println("试运行，没有写入 · dry run, nothing was written");
            return 0;
        }
        ImportRun run = imports.loadNow(
                house, file, chosen, (done, added) -> out.println("已处理 · done %d / %d".formatted(done, report.good())));
        out.println("新增 %d 件，此前已有 %d 件，未能导入 %d 行 · %d new, %d already here, %d rows left out"
                .formatted(
                        run.added(),
                        run.good() - run.added(),
                        run.rows() - run.good(),
                        run.added(),
                        run.good() - run.added(),
                        run.rows() - run.good()));
        return run.failure() == null ? 0 : 1;
    }

    private static void print(ImportReport report, PrintWriter out) {
        out.println("%d 行，可导入 %d 行，其中已有 %d 件 · %d rows, %d good, %d of them already here"
                .formatted(report.rows(), report.good(), report.known(), report.rows(), report.good(), report.known()));
        for (CaseColumn column : report.missing())
            out.println("缺少栏目 · missing column: %s (--map %s=HEADING); 文件的栏目 · the file has: %s"
                    .formatted(column, column.name().toLowerCase(Locale.ROOT), report.headings()));
        for (RowProblem problem : report.problems().stream().limit(SHOWN).toList())
            out.println("第 %d 行“%s”栏 · line %d, column “%s”: %s · %s %s"
                    .formatted(
                            problem.line(),
                            problem.column(),
                            problem.line(),
                            problem.column(),
                            word(problem.reason(), Locale.SIMPLIFIED_CHINESE),
                            word(problem.reason(), Locale.ENGLISH),
                            problem.found()));
        if (report.problems().size() > SHOWN)
            out.println("… (" + report.problems().size() + ")");
        for (var late : report.lateness())
            out.println("按 %s 计算：%d 件有答复，%d 件超期，%d 件期限待定 · %d answered, %d late, %d provisional"
                    .formatted(
                            late.profile(),
                            late.answered(),
                            late.late(),
                            late.provisional(),
                            late.answered(),
                            late.late(),
                            late.provisional()));
    }

    private static String word(String key, Locale locale) {
        return ResourceBundle.getBundle("i18n/imports", locale).getString(key);
    }
}
