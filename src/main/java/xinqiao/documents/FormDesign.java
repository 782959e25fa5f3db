package xinqiao.documents;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a form looks like, from where it comes and for whom it is.
 *
 * @param titled the field that gives the title where a procedure names the form itself; empty for none
 * @param of what its fields are filled from
 * @param reader who gets the paper
 * @param provisions by which it exists, as identifiers
 * @param named whether the house stands above its title
 * @param parts in the words of the file, with fields in braces
 */
public record FormDesign(
        FormKind kind,
        String title,
        String titled,
        String language,
        Subject of,
        Reader reader,
        List<String> provisions,
        boolean named,
        String left,
        String right,
        List<Part> parts) {
    public FormDesign {
        provisions = List.copyOf(provisions);
        parts = List.copyOf(parts);
    }

    /** The same by the name that a procedure gives it. @param values field by words */
    public FormDesign named(Map<String, String> values) {
        String given = values.getOrDefault(titled, "");
        if (given.isEmpty()) return this;
        return new FormDesign(kind, given, titled, language, of, reader, provisions, named, left, right, parts);
    }

    /** What a form is filled from. */
    public enum Subject {
        PETITION,
        VISIT,
        SUPERVISION,
        INQUIRY,
        STATISTICS,
        SENDINGS,
        APPLICATION,
        PUBLICATION
    }

    /** Who gets the paper. */
    public enum Reader {
        /** stays in the file of the office */
        FILE,
        /** handed to the petitioner or applicant, or signed by them */
        PERSON,
        /** goes to a department or another house: no name of a protected petitioner */
        DEPARTMENT
    }

    public sealed interface Part {}

    public record Table(List<Integer> columns, List<Row> rows) implements Part {
        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /**
     * @param list whose rows it stands for; empty for a row by itself
     * @param blanks how many empty ones at least
     * @param needs a field without which the row isn't printed, such as what only some rules provide; empty for none
     */
    public record Row(
            double least, boolean grows, boolean head, String list, int blanks, String needs, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** @param words with fields in braces and choices in brackets, or a label without */
    public record Cell(String words, int columns, int rows, List<String> signed) {
        /** Before words that are printed where others are filled in. */
        static final String PRINTED = "~";

        public Cell {
            signed = List.copyOf(signed);
        }

        public boolean label() {
            return !words.isEmpty() && words.indexOf('{') < 0 && words.indexOf('[') < 0 && !words.startsWith(PRINTED);
        }
    }

    public record Heading(String words) implements Part {}

    public record Words(List<String> paragraphs, boolean small) implements Part {
        public Words {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    public record Signed(List<String> lines) implements Part {
        public Signed {
            lines = List.copyOf(lines);
        }
    }

    public record Cut() implements Part {}

    /** The labels that are printed on it, in their order. */
    public List<String> labels() {
        return parts.stream()
                .filter(Table.class::isInstance)
                .flatMap(part -> ((Table) part).rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(Cell::label)
                .map(Cell::words)
                .toList();
    }

    /** The fields that facts fill. */
    public Set<String> fields() {
        return FormWords.fields(this);
    }
}
