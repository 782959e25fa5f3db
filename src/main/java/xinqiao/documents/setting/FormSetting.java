package xinqiao.documents.setting;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import xinqiao.documents.PaperForm;
import xinqiao.documents.Phrases;
import xinqiao.documents.fonts.Typeface;
import xinqiao.documents.sheet.Ink;
import xinqiao.documents.sheet.Pages;
import xinqiao.documents.sheet.Role;
import xinqiao.documents.sheet.Run;
import xinqiao.documents.sheet.Sheet;
import xinqiao.documents.sheet.Stroke;

/** Lays a form out: title, code, tables, words; what doesn't fit goes on on further pages under a repeated title. */
public final class FormSetting {
    /** Characters of the line below the title. */
    private static final double COLUMNS = FormMeasures.WIDTH / FormMeasures.PITCH;

    private final PaperForm form;
    private final FormLeaves leaves = new FormLeaves();
    private final double spare;
    private int table;

    private FormSetting(PaperForm form, double spare) {
        this.form = form;
        this.spare = spare;
        begin();
        for (PaperForm.Part part : form.parts()) set(part);
    }

    /** Rows that may grow share what room is left, where one page is enough. */
    public static Pages set(PaperForm form) {
        var plain = new FormSetting(form, 0);
        double left = FormMeasures.BOTTOM - plain.leaves.y;
        long growing = form.parts().stream()
                .filter(PaperForm.Table.class::isInstance)
                .flatMap(part -> ((PaperForm.Table) part).rows().stream())
                .filter(PaperForm.Row::grows)
                .count();
        var best = plain.leaves.pages() > 1 || growing == 0 || left < 1
                ? plain
                : new FormSetting(form, (left - 0.5) / growing);
        return best.pages();
    }

    private Pages pages() {
        int all = leaves.pages();
        Locale locale = Locale.forLanguageTag(form.language());
        for (int i = 0; i < all; i++) {
            String words = Phrases.of("documents.page", locale, i + 1, all);
            double middle = FormMeasures.BOTTOM + 7;
            leaves.put(i, Role.PAGE_NUMBER, words, Typeface.SONG, FormMeasures.SMALL, 0.5, middle);
        }
        String title = form.right().isBlank() ? form.title() : form.title() + " " + form.right();
        return new Pages(
                form.language(),
                title.strip(),
                form.house().isBlank() ? form.title() : form.house(),
                form.date(),
                Setting.key(form.toString()),
                leaves.sheets(),
                new Pages.Seal(1, 0, 0, 0));
    }

    private void begin() {
        leaves.page();
        if (!form.code().isBlank()) code();
        if (!form.house().isBlank()) {
            centred(form.house(), Typeface.SONG, FormMeasures.HOUSE, Role.HOUSE, 8.5);
            leaves.y += 0.5;
        }
        centred(form.title(), Typeface.TITLE, FormMeasures.TITLE, Role.TITLE, 11);
        leaves.y += 2;
        if (form.left().isBlank() && form.right().isBlank()) return;
        beside(form.left(), form.right());
        leaves.y += 1;
    }

    /** The line below the title; what doesn't fit beside each other stands below each other. */
    private void beside(String left, String right) {
        List<SetLine> one = FormText.lines(left, Typeface.SONG, COLUMNS, 0, false);
        List<SetLine> other = FormText.lines(right, Typeface.SONG, COLUMNS, 0, false);
        double width = Stream.concat(one.stream(), other.stream())
                .mapToDouble(SetLine::width)
                .sum();
        boolean same = width < COLUMNS - 1;
        lines(one, Role.NOTE, 0);
        if (same && !one.isEmpty() && !other.isEmpty()) leaves.y -= FormMeasures.LEADING;
        lines(other, Role.NUMBER, 1);
    }

    private void lines(List<SetLine> lines, Role role, double place) {
        int block = leaves.block();
        for (SetLine line : lines) {
            double room = FormMeasures.WIDTH - line.width() * FormMeasures.PITCH;
            double middle = leaves.y + FormMeasures.LEADING / 2;
            leaves.put(role, block, null, line, FormMeasures.POINTS, FormMeasures.LEFT + room * place, middle);
            leaves.y += FormMeasures.LEADING;
        }
    }

    /** Lines that leave room for the code at both sides, so that they stay in the middle. */
    private void centred(String text, Typeface face, double points, Role role, double leading) {
        double size = points * Run.POINT;
        double room = FormMeasures.WIDTH - (form.code().isBlank() ? 0 : 2 * (FormMeasures.CODE + 2));
        int block = leaves.block();
        for (SetLine line : Balance.lines(Atoms.of(text, face), room / size)) {
            double x = FormMeasures.LEFT + (FormMeasures.WIDTH - line.width() * size) / 2;
            leaves.put(role, block, null, line, points, x, leaves.y + leading / 2);
            leaves.y += leading;
        }
    }

    private void code() {
        try {
            ByteMatrix matrix = Encoder.encode(
                            form.code(), ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                    .getMatrix();
            double module = FormMeasures.CODE / matrix.getWidth();
            double left = FormMeasures.RIGHT - FormMeasures.CODE;
            for (int y = 0; y < matrix.getHeight(); y++)
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) != 1) continue;
                    int end = x;
                    while (end < matrix.getWidth() && matrix.get(end, y) == 1) end++;
                    leaves.stroke(new Stroke(
                            left + x * module,
                            FormMeasures.TOP - 2 + (y + 0.5) * module,
                            (end - x) * module,
                            module,
                            Ink.BLACK));
                    x = end;
                }
        } catch (WriterException e) {
            throw new IllegalStateException("a number always fits into a QR code", e);
        }
    }

    private void set(PaperForm.Part part) {
        switch (part) {
            case PaperForm.Table one -> new FormTable(one, leaves, ++table, spare, this::again).set();
            case PaperForm.Heading(String text) -> heading(text);
            case PaperForm.Words words -> words(words);
            case PaperForm.Signed(List<String> lines) -> signed(lines);
            case PaperForm.Cut _ -> cut();
        }
    }

    /** A further page says what it belongs to. */
    private void again() {
        Locale locale = Locale.forLanguageTag(form.language());
        leaves.page();
        double middle = leaves.y + FormMeasures.LEADING / 2;
        String words = Phrases.of("documents.continued", locale, form.title());
        leaves.put(Role.REPEATED, words, Typeface.SONG, FormMeasures.POINTS, 0, middle);
        if (!form.right().isBlank())
            leaves.put(Role.REPEATED, form.right(), Typeface.SONG, FormMeasures.POINTS, 1, middle);
        leaves.y += FormMeasures.LEADING + 1;
    }

    private void room(double height) {
        if (leaves.y + height > FormMeasures.BOTTOM) again();
    }

    private void heading(String text) {
        room(30);
        leaves.y += 2;
        centred(text, Typeface.TITLE, 18, Role.HEADING, 10);
        leaves.y += 1;
    }

    private void words(PaperForm.Words words) {
        double points = words.small() ? FormMeasures.SMALL : FormMeasures.WORDS;
        double leading = words.small() ? FormMeasures.SMALL_LEADING : FormMeasures.WORDS_LEADING;
        double size = points * Run.POINT;
        var face = words.small() ? Typeface.SONG : Typeface.FANG;
        leaves.y += words.small() ? 1.5 : 2;
        for (String text : words.paragraphs()) {
            int block = leaves.block();
            boolean flush = words.small() || text.startsWith(PaperForm.FLUSH);
            String said = text.startsWith(PaperForm.FLUSH) ? text.substring(PaperForm.FLUSH.length()) : text;
            for (SetLine line : FormText.lines(said, face, FormMeasures.WIDTH / size, flush ? 0 : 2, !words.small())) {
                room(leading);
                leaves.put(Role.TEXT, block, null, line, points, FormMeasures.LEFT, leaves.y + leading / 2);
                leaves.y += leading;
            }
        }
    }

    private void signed(List<String> lines) {
        double size = FormMeasures.WORDS * Run.POINT;
        room(lines.size() * FormMeasures.WORDS_LEADING + 4);
        leaves.y += 4;
        for (String text : lines) {
            int block = leaves.block();
            for (SetLine line : FormText.lines(text, Typeface.FANG, (FormMeasures.WIDTH - 4) / size, 0, false)) {
                double x = FormMeasures.RIGHT - line.width() * size - 4;
                double middle = leaves.y + FormMeasures.WORDS_LEADING / 2;
                leaves.put(Role.DATE, block, null, line, FormMeasures.WORDS, x, middle);
                leaves.y += FormMeasures.WORDS_LEADING;
            }
        }
    }

    private void cut() {
        leaves.y += 4;
        for (double x = 0; x < Sheet.WIDTH; x += 4)
            leaves.stroke(new Stroke(x, leaves.y, 2, FormMeasures.RULE, Ink.BLACK));
        leaves.y += 4;
    }
}
