package xinqiao.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import xinqiao.documents.Poster;

/** Lays out a poster: the head on its first page, the code on its last, page numbers where there are several. */
final class PosterLayout {
    private static final float MARGIN = 56.7f;
    private static final float MEASURE = Style.WIDTH - 2 * MARGIN;
    private static final float FOOT = 130;
    private static final float CODE = 100;
    private static final float SMALL = 10.5f;
    private static final float RULE = 2;

    /** One page. @param red lines in the colour of the head @param rules filled in that colour */
    record Sheet(Page page, List<Placed> red, List<Box> rules) {
        Sheet() {
            this(new Page(), new ArrayList<>(), new ArrayList<>());
        }
    }

    /** How much smaller or else larger the text may be, rather than that the code stands on a page of its own. */
    private static final List<Float> OTHERWISE = List.of(0.93f, 0.86f, 0.8f, 1.07f, 1.14f, 1.21f);

    private final Poster poster;
    private final boolean english;
    private final float scale;
    private final List<Sheet> sheets = new ArrayList<>(List.of(new Sheet()));
    private float y = Style.HEIGHT - MARGIN;
    private boolean codeAlone;

    private PosterLayout(Poster poster, float scale) {
        this.poster = poster;
        this.scale = scale;
        this.english = poster.language().equals("en");
    }

    static List<Sheet> sheets(Poster poster) {
        PosterLayout layout = laid(poster, 1);
        if (!layout.codeAlone) return layout.sheets;
        return OTHERWISE.stream()
                .map(scale -> laid(poster, scale))
                .filter(other -> !other.codeAlone)
                .findFirst()
                .orElse(layout)
                .sheets;
    }

    private static PosterLayout laid(Poster poster, float scale) {
        PosterLayout layout = new PosterLayout(poster, scale);
        layout.head();
        layout.body();
        layout.foot();
        return layout;
    }

    private Sheet sheet() {
        return sheets.getLast();
    }

    private void head() {
        y -= 14;
        for (Line line : broken(poster.head(), Face.BOLD, 28, false))
            sheet().red().add(centred(line, 28, down(36)));
        y -= 4;
        sheet().rules().add(new Box(MARGIN, y, MEASURE, RULE));
        y -= 20;
        for (Line line : broken(poster.title(), Face.BOLD, 22, false))
            sheet().page().lines().add(centred(line, 22, down(31)));
        y -= 6;
        for (String each : poster.about())
            for (Line line : broken(each, Face.REGULAR, SMALL, false))
                sheet().page().lines().add(centred(line, SMALL, down(16)));
        y -= 14;
    }

    private void body() {
        Style style = Style.of(english ? Locale.ENGLISH : Locale.CHINESE);
        float size = style.body() * scale;
        float leading = style.leading() * scale;
        LineBreaker breaker = new LineBreaker(MEASURE / size, style.stretched());
        for (String paragraph : poster.paragraphs()) {
            for (Line line : breaker.lines(Pieces.of(paragraph, Face.REGULAR), style.indent())) {
                room(leading);
                sheet().page().lines().add(new Placed(line, size, MARGIN, down(leading)));
            }
            y -= style.gap();
        }
    }

    /** The code stands at the bottom of the last page, what belongs to it beside it. */
    private void foot() {
        if (y < MARGIN + FOOT) {
            codeAlone = true;
            next();
        }
        float side = CODE / Math.max(1, poster.code().size());
        float top = MARGIN + CODE;
        for (int row = 0; row < poster.code().size(); row++)
            for (int column = 0; column < poster.code().get(row).size(); column++)
                if (poster.code().get(row).get(column))
                    sheet().page().boxes().add(new Box(MARGIN + column * side, top - (row + 1) * side, side, side));
        sheet().rules().add(new Box(MARGIN, top + 12, MEASURE, RULE / 2));
        float at = top - 12;
        float left = poster.code().isEmpty() ? MARGIN : MARGIN + CODE + 18;
        for (String each : poster.foot())
            for (Line line : PlainLayout.lines(each, Face.REGULAR, Style.WIDTH - MARGIN - left, SMALL)) {
                sheet().page().lines().add(new Placed(line, SMALL, left, at));
                at -= 17;
            }
        if (sheets.size() > 1)
            for (int no = 0; no < sheets.size(); no++) {
                Line line = new Line(Pieces.of(no + 1 + " / " + sheets.size(), Face.REGULAR), 0, 0);
                sheets.get(no).page().lines().add(centred(line, SMALL, MARGIN / 2));
            }
    }

    private void room(float leading) {
        if (y - leading < MARGIN) next();
    }

    private void next() {
        sheets.add(new Sheet());
        y = Style.HEIGHT - MARGIN;
    }

    /** @return the baseline of the next line */
    private float down(float leading) {
        y -= leading;
        return y + leading * 0.3f;
    }

    private static List<Line> broken(String text, Face face, float size, boolean stretched) {
        return new LineBreaker(MEASURE / size, stretched).lines(Pieces.of(text, face), 0);
    }

    private static Placed centred(Line line, float size, float baseline) {
        return new Placed(line, size, (Style.WIDTH - line.width() * size) / 2, baseline);
    }
}
