package xinqiao.imports.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xinqiao.imports.RowProblem;
import xinqiao.publication.Brought;
import xinqiao.publication.Content;
import xinqiao.publication.DocumentKind;
import xinqiao.publication.Paper;
import xinqiao.publication.Paragraphs;
import xinqiao.publication.Validity;

/** A row of the file becomes a document; what is odd about it is told, and it is brought in all the same. */
final class DocumentRows {
    private static final Pattern DAY = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?");

    /** 主题: to the kinds of business by which people ask and subscribe. */
    private static final Map<String, String> SUBJECTS = Map.of(
            "关税征收管理类", "关税征管",
            "进出口货物监管类", "货物监管通关",
            "知识产权类", "知识产权海关保护",
            "加工贸易保税监管类", "加工贸易",
            "企业管理类", "企业管理");

    private static final int SHOWN = 40;

    private final String file;
    private final String house;
    private final List<String> headings;
    private final List<RowProblem> problems;

    /** @param problems where what is odd is added */
    DocumentRows(String file, String house, List<String> headings, List<RowProblem> problems) {
        this.file = file;
        this.house = house;
        this.headings = headings;
        this.problems = problems;
    }

    Optional<DocumentRow> read(long line, Map<String, String> cells) {
        String number = cell(cells, DocumentColumn.NUMBER);
        String named = cell(cells, DocumentColumn.TITLE);
        var page = SitePage.of(cell(cells, DocumentColumn.CONTENT));
        if (number.isEmpty() && named.isEmpty() && page.text().isBlank()) {
            problem(line, cells, DocumentColumn.CONTENT, "imports.document.nothing");
            return Optional.empty();
        }
        if (page.text().isBlank()) problem(line, cells, DocumentColumn.CONTENT, "imports.document.no-text");
        String issuer = cell(cells, DocumentColumn.ISSUER);
        String title = !named.isEmpty() ? named : page.title();
        boolean titled = !title.isEmpty();
        if (!titled) title = number.isEmpty() ? shorten(page.text()) : (issuer + number);
        var content = new Content(
                title.replaceAll("\\s+", " "),
                "",
                String.join("\n", Paragraphs.of(page.text())),
                "",
                paper(line, cells, number, issuer),
                SUBJECTS.getOrDefault(cell(cells, DocumentColumn.CATEGORY), ""),
                List.of());
        var kind = kind(number, title, cell(cells, DocumentColumn.TYPE));
        return Optional.of(new DocumentRow(
                file,
                line,
                Map.copyOf(cells),
                new Brought(
                        mark((number.isEmpty() ? title : number) + "\n"
                                + page.text().replaceAll("\\s+", "")),
                        house,
                        item(kind),
                        null,
                        kind,
                        content.paper().issuedOn(),
                        content),
                titled));
    }

    private Paper paper(long line, Map<String, String> cells, String number, String issuer) {
        var issued = day(line, cells, DocumentColumn.ISSUED);
        var effective = day(line, cells, DocumentColumn.EFFECTIVE);
        if (issued != null && effective != null && effective.isBefore(issued))
            problem(line, cells, DocumentColumn.EFFECTIVE, "imports.document.effective-before-issue");
        String status = cell(cells, DocumentColumn.STATUS);
        Validity validity = switch (status) {
            case "有效", "现行有效" -> Validity.IN_FORCE;
            case "失效" -> Validity.EXPIRED;
            case "废止", "已废止" -> Validity.REPEALED;
            default -> Validity.NONE;
        };
        if (validity == Validity.NONE
                && !DocumentColumn.STATUS.heading(headings).isEmpty())
            problem(
                    line,
                    cells,
                    DocumentColumn.STATUS,
                    status.isEmpty() ? "imports.document.no-status" : "imports.document.unknown-status");
        return new Paper(number, issuer, issued, effective, validity);
    }

    private @Nullable LocalDate day(long line, Map<String, String> cells, DocumentColumn column) {
        String text = cell(cells, column);
        if (text.isEmpty()) return null;
        Matcher day = DAY.matcher(text);
        try {
            if (day.matches())
                return LocalDate.of(
                        Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2)), Integer.parseInt(day.group(3)));
        } catch (DateTimeException e) {
            // told below
        }
        problem(line, cells, column, "imports.document.no-date");
        return null;
    }

    private static DocumentKind kind(String number, String title, String type) {
        if (!number.isEmpty() || !type.isEmpty()) return DocumentKind.DOCUMENT;
        boolean consultation = title.contains("征求") && title.contains("意见");
        return consultation ? DocumentKind.CONSULTATION : DocumentKind.INTERPRETATION;
    }

    /** Where the catalogue has it: 海关履职依据, 解读宣贯, 意见征集. */
    private static String item(DocumentKind kind) {
        return switch (kind) {
            case INTERPRETATION -> "GS-C23";
            case CONSULTATION -> "GS-C25";
            default -> "GS-C03";
        };
    }

    private String cell(Map<String, String> cells, DocumentColumn column) {
        // PostgreSQL keeps no NUL; some exports have them
        return cells.getOrDefault(column.heading(headings), "")
                .replace("\u0000", "")
                .strip();
    }

    private void problem(long line, Map<String, String> cells, DocumentColumn column, String reason) {
        problems.add(new RowProblem(line, column.heading(headings), reason, shorten(cell(cells, column))));
    }

    private static String shorten(String text) {
        return text.codePointCount(0, text.length()) > SHOWN
                ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…"
                : text;
    }

    static String mark(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
