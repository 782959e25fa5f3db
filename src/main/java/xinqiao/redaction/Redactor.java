package xinqiao.redaction;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import xinqiao.law.Decision;
import xinqiao.law.Granted;
import xinqiao.law.Objection;
import xinqiao.law.Refused;
import xinqiao.redaction.pages.Unfit;
import xinqiao.redaction.rules.Fitting;
import xinqiao.redaction.rules.Plain;

/** Makes the document that may be handed out (遮盖处理). */
public final class Redactor {
    private static final Options PREVIEW = new Options(Options.Ink.COLOUR, false, true);

    /** A character that is covered less than half may still be read. */
    private static final float COVERED = 0.5f;

    /** A sign that is said to stand for so much is a word by itself. */
    private static final int LONG_SIGN = 4;

    /** Below a mark drawn by hand: less may stand anywhere, more stands nowhere else. */
    private static final int SHORTEST_DRAWN = 4;

    private static final int LONGEST_DRAWN = 40;

    private final Original original;
    private final List<Mark> marks;
    private final Options options;
    private final List<List<Glyph>> left = new ArrayList<>();
    private final Set<String> words = new LinkedHashSet<>();
    private int unseen;

    private Redactor(Original original, List<Mark> marks, Options options) {
        this.original = original;
        this.marks = marks;
        this.options = options;
        for (Mark mark : marks) if (mark.found() != null) words.add(mark.found().word());
    }

    /**
     * The same marks and options make the same bytes. Marks grow to whole characters.
     *
     * @return to be closed; refused if a mark covers nothing, and, with the words masked, if anything that a mark was made for can be read anywhere in
     *     it, be it on another page
     */
    public static Decision<Released> release(Original original, List<Mark> marks, Options options) {
        return release(original, marks, options, _ -> {});
    }

    /** @param progress is told each page when it begins */
    public static Decision<Released> release(
            Original original, List<Mark> marks, Options options, IntConsumer progress) {
        try {
            Set<Objection> objections = new LinkedHashSet<>();
            List<Mark> whole = new ArrayList<>();
            for (Mark mark : marks) {
                switch (Fitted.of(original, mark)) {
                    case Granted<Fitted>(Fitted fitted) -> whole.add(fitted.mark());
                    case Refused<Fitted> refused -> objections.addAll(refused.objections());
                }
            }
            if (!objections.isEmpty()) return new Refused<>(List.copyOf(objections));
            Path path = Files.createTempFile("xinqiao-release", ".tmp");
            boolean kept = false;
            try {
                Redactor redactor = new Redactor(original, List.copyOf(whole), options);
                Decision<Released> proven = Proof.of(redactor.write(path, progress), redactor.words);
                kept = proven.isGranted();
                return proven;
            } finally {
                if (!kept) Files.deleteIfExists(path);
            }
        } catch (Unfit e) {
            return Redactions.refused(e, original.name());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A page as it would be given, as PNG. */
    public static byte[] preview(Original original, List<Mark> marks, int page) {
        try {
            Redactor redactor = new Redactor(original, marks, PREVIEW);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(redactor.burnt(page, redactor.boxes(page)), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Released write(Path path, IntConsumer progress) throws IOException {
        if (original.form().picture()) return picture(path);
        try (ReleasedPdf pdf = new ReleasedPdf(options)) {
            for (int page = 1; page <= original.pages(); page++) {
                progress.accept(page);
                List<Box> boxes = boxes(page);
                List<Glyph> glyphs = original.inside().glyphs(page);
                judge(glyphs, boxes);
                pdf.add(burnt(page, boxes), original.size(page), layer(page, glyphs, boxes));
            }
            pdf.save(path);
        }
        return new Released(path, "application/pdf", "pdf", left, unseen);
    }

    private List<Box> boxes(int page) {
        return marks.stream().filter(mark -> mark.page() == page).map(Mark::box).toList();
    }

    /** What stays, and what is taken: both are what the proof goes by. */
    private void judge(List<Glyph> glyphs, List<Box> boxes) {
        left.add(
                glyphs.stream().filter(glyph -> !touched(glyph, boxes, COVERED)).toList());
        for (Box box : boxes) {
            String below = glyphs.stream()
                    .filter(glyph -> glyph.box().coveredBy(box) > COVERED)
                    .map(Glyph::text)
                    .collect(Collectors.joining());
            for (Glyph glyph : glyphs)
                if (glyph.box().coveredBy(box) > COVERED
                        && Plain.of(glyph.text()).length() >= LONG_SIGN) words.add(glyph.text());
            int length = Plain.of(below).length();
            boolean drawn = marks.stream().anyMatch(mark -> mark.box().equals(box) && mark.found() == null);
            if (drawn && length >= SHORTEST_DRAWN && length <= LONGEST_DRAWN) words.add(below);
        }
    }

    private static boolean touched(Glyph glyph, List<Box> boxes, float most) {
        return boxes.stream().anyMatch(box -> glyph.box().coveredBy(box) > most);
    }

    private BufferedImage burnt(int page, List<Box> boxes) throws IOException {
        BufferedImage picture = original.inside().render(page, options.ink().dpi());
        Burner.burn(picture, picture.getWidth() / original.size(page).width(), boxes, options.label());
        return options.ink() == Options.Ink.COLOUR ? picture : Burner.blackAndWhite(picture);
    }

    private List<Glyph> layer(int page, List<Glyph> glyphs, List<Box> boxes) throws IOException {
        if (!options.textLayer()) return List.of();
        List<Glyph> open = glyphs.stream()
                .filter(glyph -> !glyph.text().isBlank() && !touched(glyph, boxes, Fitting.TOUCHED))
                .toList();
        List<Glyph> painted = original.inside().painted(page, open);
        unseen += open.size() - painted.size();
        return painted;
    }

    private Released picture(Path path) throws IOException {
        boolean jpeg = original.form() == Form.JPEG && options.ink() == Options.Ink.COLOUR;
        left.add(List.of());
        ReleasedPicture.write(burnt(1, boxes(1)), jpeg, path);
        return new Released(path, jpeg ? "image/jpeg" : "image/png", jpeg ? "jpg" : "png", left, 0);
    }
}
