package xinqiao.documents.writing;

import java.util.List;
import xinqiao.documents.fonts.FontFile;
import xinqiao.documents.sheet.Glyph;
import xinqiao.documents.sheet.Ink;
import xinqiao.documents.sheet.Line;
import xinqiao.documents.sheet.Run;
import xinqiao.documents.sheet.Sheet;
import xinqiao.documents.sheet.Stroke;

/** The objects of one page of an OFD. Characters that a reader finds by itself share an object, others have their own. */
final class OfdContent {
    private final OfdWriter writer;
    private final StringBuilder content = new StringBuilder(1 << 14);

    OfdContent(OfdWriter writer) {
        this.writer = writer;
    }

    String write(Sheet sheet) {
        sheet.strokes().forEach(this::stroke);
        sheet.lines().forEach(this::line);
        return content.toString();
    }

    private void stroke(Stroke stroke) {
        double middle = stroke.width() / 2 + 1;
        object("PathObject", stroke.x() - 1, stroke.y() - middle, stroke.length() + 2, 2 * middle);
        content.append(" LineWidth=\"");
        Numbers.append(content, stroke.width()).append("\">");
        colour("StrokeColor", stroke.ink());
        content.append("<ofd:AbbreviatedData>M 1 ");
        Numbers.append(content, middle).append(" L ");
        Numbers.append(content, stroke.length() + 1).append(' ');
        Numbers.append(content, middle).append("</ofd:AbbreviatedData></ofd:PathObject>");
    }

    private void line(Line line) {
        for (Run run : line.runs()) {
            List<Glyph> glyphs = run.backwards() ? run.glyphs().reversed() : run.glyphs();
            for (int from = 0; from < glyphs.size(); ) {
                int to = from;
                while (!run.backwards() && to < glyphs.size() && plain(run.font(), glyphs.get(to))) to++;
                if (to > from) text(run, glyphs.subList(from, to), line);
                else alone(run, glyphs.get(to++), line);
                from = to;
            }
        }
    }

    /** Whether the reader gets the glyph from the character alone. */
    private static boolean plain(FontFile font, Glyph glyph) {
        return glyph.text().length() == 1
                && glyph.rise() == 0
                && font.type().glyph(glyph.text().charAt(0)) == glyph.id();
    }

    private void text(Run run, List<Glyph> glyphs, Line line) {
        Glyph first = glyphs.getFirst();
        begin(run, first, glyphs.getLast().x() - first.x(), line);
        StringBuilder characters = new StringBuilder();
        StringBuilder deltas = new StringBuilder();
        double pen = 0;
        for (int i = 0; i < glyphs.size(); i++) {
            characters.append(glyphs.get(i).text());
            writer.subset(run.font()).add(glyphs.get(i).id(), glyphs.get(i).text());
            if (i == 0) continue;
            double delta = Math.round((glyphs.get(i).x() - first.x() - pen) * 1000) / 1000.0;
            pen += delta;
            Numbers.append(deltas.append(i == 1 ? "" : " "), delta);
        }
        code(run, characters, deltas);
    }

    private void alone(Run run, Glyph glyph, Line line) {
        if (glyph.text().isEmpty()) {
            shape(run, glyph, line);
            return;
        }
        int number = writer.subset(run.font()).add(glyph.id(), glyph.text());
        begin(run, glyph, 0, line);
        if (glyph.text().length() > 1 || run.font().type().glyph(glyph.text().charAt(0)) != glyph.id())
            content.append("<ofd:CGTransform CodePosition=\"0\" CodeCount=\"")
                    .append(glyph.text().length())
                    .append("\" GlyphCount=\"1\"><ofd:Glyphs>")
                    .append(number)
                    .append("</ofd:Glyphs></ofd:CGTransform>");
        code(run, glyph.text(), "");
    }

    private void begin(Run run, Glyph first, double length, Line line) {
        double size = run.size();
        object(
                "TextObject",
                first.x() - 1,
                line.baseline() - first.rise() - 1.2 * size,
                length + 2 * size + 2,
                1.8 * size);
        content.append(" Font=\"").append(writer.font(run.font())).append("\" Size=\"");
        Numbers.append(content, size).append("\">");
        colour("FillColor", line.ink());
    }

    private void code(Run run, CharSequence text, CharSequence deltas) {
        content.append("<ofd:TextCode X=\"1\" Y=\"");
        Numbers.append(content, 1.2 * run.size()).append('"');
        if (!deltas.isEmpty()) content.append(" DeltaX=\"").append(deltas).append('"');
        content.append('>').append(Markup.escape(text.toString())).append("</ofd:TextCode></ofd:TextObject>");
    }

    /** A mark that belongs to the character before it: no text of its own, so it is drawn. */
    private void shape(Run run, Glyph glyph, Line line) {
        double size = run.size();
        object("PathObject", glyph.x() - 2 * size, line.baseline() - glyph.rise() - 2 * size, 4 * size, 4 * size);
        content.append(" Stroke=\"false\" Fill=\"true\">");
        colour("FillColor", line.ink());
        content.append("<ofd:AbbreviatedData>")
                .append(OfdShapes.of(run.font(), glyph.id(), size, 2 * size))
                .append("</ofd:AbbreviatedData></ofd:PathObject>");
    }

    private void object(String kind, double x, double y, double width, double height) {
        content.append("<ofd:")
                .append(kind)
                .append(" ID=\"")
                .append(writer.next())
                .append("\" Boundary=\"");
        Numbers.append(content, x).append(' ');
        Numbers.append(content, y).append(' ');
        Numbers.append(content, width).append(' ');
        Numbers.append(content, height).append('"');
    }

    private void colour(String element, Ink ink) {
        content.append("<ofd:").append(element).append(" Value=\"");
        content.append(ink.red()).append(' ').append(ink.green()).append(' ').append(ink.blue());
        content.append("\"/>");
    }
}
