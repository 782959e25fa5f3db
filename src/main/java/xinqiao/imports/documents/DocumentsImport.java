package xinqiao.imports.documents;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.springframework.stereotype.Component;
import xinqiao.identity.Machine;
import xinqiao.imports.RowProblem;
import xinqiao.publication.Origin;
import xinqiao.publication.PublicDocuments;

/**
 * {@code ./xinqiao import documents FILE… [--house CODE] [--dry-run]}: tables of documents that are public elsewhere. Each
 * row is kept as it stands; rows that tell the same document are one; nothing is brought in twice.
 */
@Component
public class DocumentsImport {
    private static final Machine TASK = new Machine("import of documents");
    private static final int SHOWN = 50;

    private final PublicDocuments documents;

    DocumentsImport(PublicDocuments documents) {
        this.documents = documents;
    }

    /** @return the exit code */
    public int run(List<Path> files, String house, boolean dry, PrintWriter out) {
        List<DocumentFile> read = new ArrayList<>();
        for (Path path : files) {
            try {
                read.add(DocumentFile.read(path, house));
            } catch (IOException e) {
                out.println("无法读取文件 · cannot read the file: " + path);
                return 1;
            }
        }
        Map<String, DocumentRow.Group> groups = new LinkedHashMap<>();
        for (DocumentFile file : read) {
            for (DocumentRow row : file.rows())
                groups.computeIfAbsent(row.document().source(), mark -> new DocumentRow.Group(new ArrayList<>()))
                        .rows()
                        .add(row);
            print(file, out);
        }
        repeated(groups, out);
        if (!read.stream().allMatch(DocumentFile::legible)) return 1;
        return dry ? tryOut(groups, out) : load(groups, out);
    }

    private int tryOut(Map<String, DocumentRow.Group> groups, PrintWriter out) {
        long known = groups.keySet().stream()
                .filter(source -> documents.knows(TASK, source))
                .count();
        out.println("可导入 %d 件，其中已有 %d 件 · %d documents, %d of them already here"
                .formatted(groups.size(), known, groups.size(), known));
        out.println("试运行，没有写入 · dry run, nothing was written");
        return 0;
    }

    private int load(Map<String, DocumentRow.Group> groups, PrintWriter out) {
        int added = 0;
        for (DocumentRow.Group group : groups.values()) {
            var origins = group.rows().stream()
                    .map(row -> new Origin(row.file(), row.line(), row.cells()))
                    .toList();
            if (documents.bring(TASK, group.best().document(), origins).isPresent()) added++;
        }
        int known = groups.size() - added;
        out.println("新增 %d 件，此前已有 %d 件 · %d new, %d already here".formatted(added, known, added, known));
        int links = documents.relate(TASK);
        out.println("新建关联 %d 处（解读、征集结果与所涉文件） · %d new links between interpretations, results and documents"
                .formatted(links, links));
        return 0;
    }

    private static void print(DocumentFile file, PrintWriter out) {
        String name = file.path().getFileName().toString();
        if (!file.legible()) {
            out.println("%s：缺少栏目“content”，或者缺少“title”“number” · no column content, or neither title nor number"
                    .formatted(name));
            return;
        }
        int left = file.count() - file.rows().size();
        out.println("%s：%d 行，可导入 %d 行，未能导入 %d 行 · %d rows, %d good, %d left out"
                .formatted(
                        name,
                        file.count(),
                        file.rows().size(),
                        left,
                        file.count(),
                        file.rows().size(),
                        left));
        for (RowProblem problem : file.problems().stream().limit(SHOWN).toList())
            out.println("  第 %d 行“%s”栏：%s %s · line %d, column “%s”: %s"
                    .formatted(
                            problem.line(),
                            problem.column(),
                            word(problem.reason(), Locale.SIMPLIFIED_CHINESE),
                            problem.found(),
                            problem.line(),
                            problem.column(),
                            word(problem.reason(), Locale.ENGLISH)));
        if (file.problems().size() > SHOWN)
            out.println("  … (" + file.problems().size() + ")");
    }

    private static void repeated(Map<String, DocumentRow.Group> groups, PrintWriter out) {
        var twice = groups.values().stream()
                .filter(group -> group.rows().size() > 1)
                .toList();
        if (twice.isEmpty()) return;
        int more = twice.stream().mapToInt(group -> group.rows().size() - 1).sum();
        var first = twice.getFirst().rows();
        out.println(
                "%d 行与其他行是同一件（如第 %d 行和第 %d 行），合为一件，各行原样留存 · %d rows tell a document that another row tells too (as lines %d and %d); each row is kept as it stands"
                        .formatted(
                                more,
                                first.get(0).line(),
                                first.get(1).line(),
                                more,
                                first.get(0).line(),
                                first.get(1).line()));
    }

    private static String word(String key, Locale locale) {
        return ResourceBundle.getBundle("i18n/imports", locale).getString(key);
    }
}
