package xinqiao.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import xinqiao.documents.Booklet;
import xinqiao.documents.Booklet.Chapter;
import xinqiao.documents.Booklet.Part;
import xinqiao.documents.PlainPages.Block.Table;
import xinqiao.documents.PlainPages.Cell;

/** Lays out a booklet. The chapters come first, so that the contents know their pages; cover and contents go before them. */
final class BookletLayout {
    private static final float MARGIN = 62;
    private static final float MEASURE = Style.WIDTH - 2 * MARGIN;
    private static final float BOTTOM = 70;
    private static final float SIZE = 11;
    private static final float LEADING = 19;
    private static final float CONTENTS_LEADING = 26;

    /** Where a bookmark leads. @param line its line in the contents, on that page; null for a heading inside a chapter */
    record Mark(
            String title,
            boolean chapter,
            int page,
            float top,
            @Nullable Box line,
            int lineOn) {}

    private final Booklet booklet;
    private final boolean stretched;
    private final List<Page> pages = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Page> front = new ArrayList<>();
    private float y;

    BookletLayout(Booklet booklet) {
        this.booklet = booklet;
        this.stretched = Style.of(Locale.of(booklet.language())).stretched();
        booklet.chapters().forEach(this::chapter);
        cover();
        contents();
        for (int no = 0; no < pages.size(); no++)
            pages.get(no).lines().add(centred(Integer.toString(no + 1), Face.REGULAR, SIZE, BOTTOM / 2));
    }

    List<Page> pages() {
        List<Page> all = new ArrayList<>(front);
        all.addAll(pages);
        return all;
    }

    List<Mark> marks() {
        return marks;
    }

    private void chapter(Chapter chapter) {
        page();
        marks.add(new Mark(chapter.title(), true, pages.size() - 1, Style.HEIGHT, null, 0));
        for (Line line : lines(chapter.title(), Face.BOLD, 18)) place(line, 18, 30);
        y -= 10;
        for (Part part : chapter.parts()) {
            switch (part) {
                case Part.Heading(String text) -> heading(text);
                case Part.Text(String text) -> {
                    for (Line line : lines(text, Face.REGULAR, SIZE)) place(line, SIZE, LEADING);
                    y -= 6;
                }
                case Part.Rows rows -> rows(rows);
            }
        }
    }

    private void heading(String text) {
        y -= 8;
        // never the last line of a page
        if (y - 3 * LEADING < BOTTOM) page();
        marks.add(new Mark(text, false, pages.size() - 1, y, null, 0));
        for (Line line : lines(text, Face.BOLD, 13)) place(line, 13, 22);
        y -= 2;
    }

    /** Each row by itself, so that a long table goes on over the page; its head is repeated there. */
    private void rows(Part.Rows rows) {
        Grid head = grid(rows, rows.head(), true);
        boolean headed = !rows.head().isEmpty();
        boolean first = true;
        for (List<String> row : rows.rows()) {
            Grid grid = grid(rows, row, false);
            float more = first && headed ? head.height() : 0;
            boolean full = y - grid.height() - more < BOTTOM;
            if (full) page();
            if (headed && (first || full)) grid(head);
            grid(grid);
            first = false;
        }
        y -= LEADING * 0.6f;
    }

    private void grid(Grid grid) {
        grid.place(pages.getLast(), MARGIN, y);
        y -= grid.height();
    }

    private static Grid grid(Part.Rows rows, List<String> cells, boolean head) {
        List<Cell> all = cells.stream()
                .map(text -> head ? Cell.head(text, 1, 1) : Cell.label(text, 1, 1))
                .toList();
        return new Grid(new Table(rows.widths(), all.isEmpty() ? List.of() : List.of(all)), MEASURE);
    }

    private void cover() {
        Page cover = new Page();
        float at = Style.HEIGHT * 0.68f;
        for (Line line : lines(booklet.issuer(), Face.BOLD, 20)) cover.lines().add(centred(line, 20, at -= 30));
        at -= 20;
        for (Line line : lines(booklet.title(), Face.BOLD, 34)) cover.lines().add(centred(line, 34, at -= 46));
        at = Style.HEIGHT * 0.22f;
        for (String each : booklet.cover())
            for (Line line : lines(each, Face.REGULAR, 12)) cover.lines().add(centred(line, 12, at -= 20));
        front.add(cover);
    }

    private void contents() {
        int eachPage = (int) ((Style.HEIGHT - 2 * BOTTOM - 60) / CONTENTS_LEADING);
        int before = 1 + Math.max(1, (booklet.chapters().size() + eachPage - 1) / eachPage);
        float at = 0;
        int listed = 0;
        for (int i = 0; i < marks.size(); i++) {
            Mark mark = marks.get(i);
            Box box = null;
            if (mark.chapter()) {
                if (listed++ % eachPage == 0) {
                    front.add(new Page());
                    at = Style.HEIGHT - BOTTOM - 30;
                    front.getLast().lines().add(centred(booklet.contents(), Face.BOLD, 18, at));
                    at -= 30;
                }
                at -= CONTENTS_LEADING;
                entry(mark.title(), Integer.toString(mark.page() + 1), at);
                box = new Box(MARGIN, at - 6, MEASURE, CONTENTS_LEADING);
            }
            marks.set(
                    i, new Mark(mark.title(), mark.chapter(), mark.page() + before, mark.top(), box, front.size() - 1));
        }
    }

    /** The title, dots, the page's number at the margin. */
    private void entry(String title, String number, float at) {
        Line words = new Line(Pieces.of(title, Face.REGULAR), 0, 0);
        Line page = new Line(Pieces.of(number, Face.REGULAR), 0, 0);
        float from = MARGIN + words.width() * 12 + 6;
        float right = Style.WIDTH - MARGIN - page.width() * 12;
        Line dot = new Line(Pieces.of(".", Face.REGULAR), 0, 0);
        int dots = (int) ((right - 6 - from) / (dot.width() * 12 * 1.6f));
        List<Placed> lines = front.getLast().lines();
        lines.add(new Placed(words, 12, MARGIN, at));
        if (dots > 0)
            lines.add(new Placed(
                    new Line(java.util.Collections.nCopies(dots, dot.pieces().getFirst()), 0, dot.width() * 0.6f),
                    12,
                    from,
                    at));
        lines.add(new Placed(page, 12, right, at));
    }

    private List<Line> lines(String text, Face face, float size) {
        List<Line> all = new ArrayList<>();
        for (String part : text.split("\\R"))
            all.addAll(
                    new LineBreaker(MEASURE / size, stretched && face == Face.REGULAR).lines(Pieces.of(part, face), 0));
        return all;
    }

    private void place(Line line, float size, float leading) {
        if (y - leading < BOTTOM) page();
        y -= leading;
        pages.getLast().lines().add(new Placed(line, size, MARGIN, y + leading * 0.3f));
    }

    private void page() {
        pages.add(new Page());
        y = Style.HEIGHT - MARGIN;
    }

    private static Placed centred(String text, Face face, float size, float baseline) {
        return centred(new Line(Pieces.of(text, face), 0, 0), size, baseline);
    }

    private static Placed centred(Line line, float size, float baseline) {
        return new Placed(line, size, (Style.WIDTH - line.width() * size) / 2, baseline);
    }
}
