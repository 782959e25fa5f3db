package xinqiao.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import xinqiao.documents.setting.FormSetting;
import xinqiao.documents.sheet.Pages;
import xinqiao.documents.writing.OfdWriter;
import xinqiao.documents.writing.PdfWriter;
import xinqiao.documents.writing.PictureWriter;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;

/** The forms of the source documents, blank or filled, on paper: the same pages as PDF/A, as OFD and as pictures. */
@Component
public class Forms {
    private static final String LINE = "＿";
    private static final String SPACE = "　";
    private static final int ROOM = 8;

    private final Map<FormKind, FormDesign> designs = FormBook.read();

    public FormDesign design(FormKind kind) {
        FormDesign found = designs.get(kind);
        if (found == null) throw new IllegalStateException("no form " + kind);
        return found;
    }

    public List<FormDesign> all() {
        return List.copyOf(designs.values());
    }

    /** What isn't known is left to be written by hand. */
    public PaperForm fill(FormKind kind, FormFacts facts) {
        FormDesign of = design(kind).named(facts.values());
        boolean english = of.language().equals("en");
        return new PaperForm(
                of.language(),
                of.named() ? facts.house() : "",
                of.title(),
                inline(of.left(), facts, english),
                inline(of.right(), facts, english),
                facts.code(),
                of.parts().stream().map(part -> part(part, facts, english)).toList(),
                facts.day());
    }

    private static String inline(String words, FormFacts facts, boolean english) {
        return FormWords.fill(words, values(facts, Map.of()), english ? "_" : SPACE, ROOM, english);
    }

    private static Map<String, String> values(FormFacts facts, Map<String, String> row) {
        Map<String, String> all = new TreeMap<>(facts.values());
        all.put("house", facts.house());
        all.putAll(row);
        return all;
    }

    private static PaperForm.Part part(FormDesign.Part part, FormFacts facts, boolean english) {
        return switch (part) {
            case FormDesign.Table(List<Integer> columns, List<FormDesign.Row> rows) -> {
                List<PaperForm.Row> all = new ArrayList<>();
                for (int i = 0; i < rows.size(); i++)
                    if (printed(rows.get(i), facts)) all.addAll(rows(shortened(rows, i, facts), facts, english));
                yield new PaperForm.Table(columns, all);
            }
            case FormDesign.Heading(String words) -> new PaperForm.Heading(inline(words, facts, english));
            case FormDesign.Words(List<String> paragraphs, boolean small) ->
                new PaperForm.Words(
                        paragraphs.stream()
                                .map(words -> FormWords.fill(
                                        words, values(facts, Map.of()), english ? "_" : LINE, ROOM, english))
                                .toList(),
                        small);
            case FormDesign.Signed(List<String> lines) ->
                new PaperForm.Signed(lines.stream()
                        .map(words -> inline(words, facts, english))
                        .toList());
            case FormDesign.Cut _ -> new PaperForm.Cut();
        };
    }

    private static boolean printed(FormDesign.Row row, FormFacts facts) {
        return row.needs().isEmpty() || !facts.value(row.needs()).isEmpty();
    }

    /** Its cells reach over the rows that are printed. */
    private static FormDesign.Row shortened(List<FormDesign.Row> rows, int at, FormFacts facts) {
        FormDesign.Row row = rows.get(at);
        List<FormDesign.Cell> cells = row.cells().stream()
                .map(cell -> new FormDesign.Cell(
                        cell.words(),
                        cell.columns(),
                        (int) rows.subList(at, at + cell.rows()).stream()
                                .filter(each -> printed(each, facts))
                                .count(),
                        cell.signed()))
                .toList();
        return new FormDesign.Row(row.least(), row.grows(), row.head(), row.list(), row.blanks(), row.needs(), cells);
    }

    /** One row, or one for each of a list, and empty ones to write in. */
    private static List<PaperForm.Row> rows(FormDesign.Row row, FormFacts facts, boolean english) {
        if (row.list().isEmpty()) return List.of(row(row, values(facts, Map.of()), english));
        List<Map<String, String>> list = new ArrayList<>(facts.rows().getOrDefault(row.list(), List.of()));
        while (list.size() < row.blanks()) list.add(Map.of("no", String.valueOf(list.size() + 1)));
        return list.stream().map(one -> row(row, values(facts, one), english)).toList();
    }

    private static PaperForm.Row row(FormDesign.Row row, Map<String, String> values, boolean english) {
        List<PaperForm.Cell> cells = row.cells().stream()
                .map(cell -> new PaperForm.Cell(
                        cell.label(),
                        FormWords.fill(printed(cell.words()), values, LINE, 0, english),
                        cell.columns(),
                        cell.rows(),
                        cell.signed().stream()
                                .map(line -> FormWords.fill(line, values, english ? "_" : SPACE, ROOM, english))
                                .toList()))
                .toList();
        return new PaperForm.Row(row.least(), row.grows(), row.head(), cells);
    }

    private static String printed(String words) {
        return words.startsWith(FormDesign.Cell.PRINTED) ? words.substring(1) : words;
    }

    @Enforces(Provision.LAW_S2)
    public byte[] pdf(PaperForm form) {
        return PdfWriter.write(FormSetting.set(form));
    }

    public byte[] ofd(PaperForm form) {
        return OfdWriter.write(FormSetting.set(form));
    }

    /** @param page from 1, the last one if there are fewer */
    public byte[] picture(PaperForm form, int page, int dotsPerInch) {
        Pages pages = FormSetting.set(form);
        int index = Math.clamp(page, 1, pages.sheets().size()) - 1;
        return PictureWriter.write(pages.sheets().get(index), dotsPerInch);
    }
}
