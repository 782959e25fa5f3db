package xinqiao.workbench.scan;

import java.util.ArrayList;
import java.util.List;
import xinqiao.reading.Read;
import xinqiao.reading.ScanFile;
import xinqiao.web.Form;

/** One page of a scan. @param able whether scans are read here; @param corrects whether the viewer may change something */
public record ScanView(ScanFile file, Form form, boolean able, boolean corrects) {

    /** @param hit whether it is doubtful */
    public record Piece(String text, boolean hit) {}

    /** Whether something on the page is doubtful. */
    public boolean doubts() {
        var page = file.page();
        return page != null
                && page.read() != null
                && page.read().lines().stream().anyMatch(line -> !line.unsure().isEmpty());
    }

    public String path(ScanFile.Holder holder) {
        return switch (holder.of()) {
            case PETITION -> "/desk/petitions/" + holder.id();
            case APPLICATION -> "/desk/applications/" + holder.id();
            case MAIL -> "/desk/mail/" + holder.id();
        };
    }

    /** A line in pieces; what is doubtful is a hit. */
    public static List<Piece> pieces(Read.Line line) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < line.unsure().size(); i++) {
            int from = line.unsure().get(i);
            int to = from + 1;
            while (i + 1 < line.unsure().size() && line.unsure().get(i + 1) == to) {
                to++;
                i++;
            }
            if (from > at) pieces.add(new Piece(line.text().substring(at, from), false));
            pieces.add(new Piece(line.text().substring(from, to), true));
            at = to;
        }
        if (at < line.text().length()) pieces.add(new Piece(line.text().substring(at), false));
        return pieces;
    }
}
