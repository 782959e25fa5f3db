package xinqiao.documents.layout;

import java.util.ArrayList;
import java.util.List;
import xinqiao.documents.Letter;
import xinqiao.documents.Paragraph;
import xinqiao.documents.Phrases;
import xinqiao.documents.rules.Values;

/** Lays a letter out: title, number, addressee, paragraphs, house and date, and the foot of every page. */
final class LetterLayout {
    /** a blank line, the house, the date */
    private static final int SIGNATURE = 3;

    private static final float[] CLOSER = {0.94f, 0.88f, 0.82f};

    private final Letter letter;
    private final Style style;
    private final LineBreaker body;
    private final List<Page> pages = new ArrayList<>();
    private float down = Style.DEPTH;
    private boolean lastParagraph;

    private LetterLayout(Letter letter, Style style) {
        this.letter = letter;
        this.style = style;
        this.body = new LineBreaker(Style.MEASURE / style.body(), style.stretched());
    }

    /** Lines move closer together where that saves a page that would hold little but the signature. */
    static List<Page> pages(Letter letter) {
        Style style = Style.of(letter.locale());
        List<Page> pages = new LetterLayout(letter, style).laidOut();
        for (float leading : CLOSER) {
            List<Page> fewer = new LetterLayout(letter, style.withLeading(style.leading() * leading)).laidOut();
            if (fewer.size() < pages.size()) return fewer;
        }
        return pages;
    }

    private List<Page> laidOut() {
        title();
        if (!letter.addressee().isBlank())
            paragraph(Phrases.of("documents.salutation", letter.locale(), letter.addressee()), Face.REGULAR, 0, false);
        for (Paragraph paragraph : letter.paragraphs()) {
            lastParagraph = paragraph == letter.paragraphs().getLast();
            paragraph(
                    paragraph.text(),
                    paragraph.heading() ? Face.BOLD : Face.REGULAR,
                    style.indent(),
                    paragraph.heading());
        }
        signature();
        for (int i = 0; i < pages.size(); i++) foot(pages.get(i), i + 1);
        return pages;
    }

    private void title() {
        for (Line line :
                new LineBreaker(Style.MEASURE / style.title(), false).lines(Pieces.of(letter.title(), Face.BOLD), 0))
            centred(line, style.title(), next(style.title() * 1.6f));
        String number = letter.draft() ? Phrases.of("documents.draft", letter.locale()) : letter.number();
        centred(new Line(Pieces.of(number, Face.REGULAR), 0, 0), style.body(), next(style.leading()));
        down += style.leading() / 2;
    }

    private void paragraph(String text, Face face, float indent, boolean keepWithNext) {
        if (keepWithNext && !fits(2)) down = Style.DEPTH;
        List<Line> lines = body.lines(Pieces.of(text, face), indent);
        for (int i = 0; i < lines.size(); i++) {
            // house and date never stand on a page without text (GB/T 9704)
            boolean lastLines = lastParagraph && i == Math.max(0, lines.size() - 2);
            if (lastLines && !fits(lines.size() - i + SIGNATURE)) down = Style.DEPTH;
            place(lines.get(i), style.body(), Style.LEFT, next(style.leading()));
        }
        down += style.gap();
    }

    /** House and date keep together; the date leaves four characters to the right, the house is centred over it. */
    private void signature() {
        down += style.leading();
        float size = style.body();
        Line house = new Line(Pieces.of(letter.house(), Face.REGULAR), 0, 0);
        Line date = new Line(Pieces.of(Values.day(letter.date(), letter.locale()), Face.REGULAR), 0, 0);
        float right = Style.LEFT + Style.MEASURE;
        float dateX = right - (4 + date.width()) * size;
        float houseX = Math.min(dateX + (date.width() - house.width()) / 2 * size, right - house.width() * size);
        place(house, size, Math.max(Style.LEFT, houseX), next(style.leading()));
        place(date, size, dateX, next(style.leading()));
    }

    private void foot(Page page, int number) {
        float y = Style.HEIGHT - Style.TOP - Style.DEPTH - 7 * 72 / 25.4f - style.small();
        Line left = new Line(Pieces.of(letter.number(), Face.REGULAR), 0, 0);
        Line right = new Line(
                Pieces.of(Phrases.of("documents.page", letter.locale(), number, pages.size()), Face.REGULAR), 0, 0);
        page.lines().add(new Placed(left, style.small(), Style.LEFT, y));
        page.lines()
                .add(new Placed(right, style.small(), Style.LEFT + Style.MEASURE - right.width() * style.small(), y));
    }

    private boolean fits(int lines) {
        return down + lines * style.leading() <= Style.DEPTH + 0.5f;
    }

    private void centred(Line line, float size, float y) {
        place(line, size, Style.LEFT + (Style.MEASURE - line.width() * size) / 2, y);
    }

    /** The baseline of the next line, on a new page where this one is full. */
    private float next(float leading) {
        if (down + leading > Style.DEPTH + 0.5f) {
            pages.add(new Page());
            down = 0;
        }
        down += leading;
        return Style.HEIGHT - Style.TOP - down + leading * 0.3f;
    }

    private void place(Line line, float size, float x, float y) {
        pages.getLast().lines().add(new Placed(line, size, x, y));
    }
}
