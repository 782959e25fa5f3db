package xinqiao.documents.setting;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import xinqiao.documents.CodeModules;
import xinqiao.documents.fonts.Typeface;
import xinqiao.documents.sheet.Ink;
import xinqiao.documents.sheet.Pages;
import xinqiao.documents.sheet.Role;
import xinqiao.documents.sheet.Run;

/** Puts lines, rules and codes at any place of a page, where the grid of an official document isn't followed. */
final class Plate {
    private static final double MIDDLE = 0.38;

    private final Galley galley = new Galley(Measures.of(Locale.SIMPLIFIED_CHINESE));

    void page() {
        galley.page();
    }

    int count() {
        return galley.pages();
    }

    int block() {
        return galley.block();
    }

    static List<SetLine> lines(String text, Typeface face, double points, double width) {
        List<SetLine> all = new java.util.ArrayList<>();
        for (String part : text.split("\\R", -1)) {
            var broken = new Breaking(width / (points * Run.POINT), false).lines(Atoms.of(part, face), 0);
            if (broken.isEmpty()) all.add(SetLine.plain(List.of(), 0));
            else all.addAll(broken);
        }
        return all;
    }

    static double width(SetLine line, double points) {
        return line.width() * points * Run.POINT;
    }

    /** @param middle of the line */
    void line(Role role, int block, SetLine line, double points, double x, double middle) {
        line(galley.pages() - 1, role, block, line, points, x, middle);
    }

    void line(int page, Role role, int block, SetLine line, double points, double x, double middle) {
        if (line.atoms().isEmpty()) return;
        double size = points * Run.POINT;
        galley.put(page, role, block, line, points, size, x, middle + MIDDLE * size, Ink.BLACK);
    }

    void across(double x, double y, double length, double thick) {
        galley.stroke(x, y, length, thick, Ink.BLACK);
    }

    /** A rule from above to below is a very short and very thick one across. */
    void down(double x, double top, double height, double thick) {
        galley.stroke(x - thick / 2, top + height / 2, thick, height, Ink.BLACK);
    }

    /** Dark modules side by side are one stroke, so that no printer leaves hairlines between them. */
    void code(String text, double x, double y, double size) {
        List<List<Boolean>> rows = CodeModules.of(text);
        double module = size / rows.size();
        for (int row = 0; row < rows.size(); row++) {
            List<Boolean> modules = rows.get(row);
            for (int from = 0; from < modules.size(); from++) {
                if (!modules.get(from)) continue;
                int to = from;
                while (to + 1 < modules.size() && modules.get(to + 1)) to++;
                galley.stroke(
                        x + from * module,
                        y + (row + 0.5) * module,
                        (to - from + 1) * module,
                        module * 1.01,
                        Ink.BLACK);
                from = to;
            }
        }
    }

    Pages pages(String language, String title, String house, LocalDate date, String contents) {
        return new Pages(language, title, house, date, key(contents), galley.sheets(), new Pages.Seal(1, 0, 0, 0));
    }

    private static String key(String contents) {
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256").digest(contents.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
