package xinqiao.workbench.publications;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import xinqiao.publication.Content;
import xinqiao.publication.PublishingDesk.Opened;
import xinqiao.web.Ui;

/** What differs between a version and the newest. @param lines of the text, in the order of the newest */
public record ComparedVersions(List<Line> lines) {

    /** One line. */
    public record Line(Mark mark, String words) {}

    public enum Mark {
        SAME,
        ADDED,
        GONE
    }

    static ComparedVersions of(Ui ui, Opened opened) {
        var newest = opened.versions().getFirst();
        return new ComparedVersions(between(text(ui, opened.one().content()), text(ui, newest.content())));
    }

    private static List<String> text(Ui ui, Content content) {
        List<String> all = new ArrayList<>();
        all.add(content.title());
        if (!content.paper().number().isEmpty()) all.add(content.paper().number());
        all.add(ui.t("publication.validity." + content.paper().validity()));
        content.body().lines().filter(line -> !line.isBlank()).forEach(all::add);
        content.bodyEn().lines().filter(line -> !line.isBlank()).forEach(all::add);
        content.rows().forEach(row -> all.add(String.join(" · ", new TreeMap<>(row).values())));
        return all;
    }

    /** Along the longest sequence of lines that both have. */
    private static List<Line> between(List<String> before, List<String> after) {
        Set<String> both = new LinkedHashSet<>(before);
        both.retainAll(new LinkedHashSet<>(after));
        int[][] longest = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--)
            for (int j = after.size() - 1; j >= 0; j--)
                longest[i][j] = before.get(i).equals(after.get(j)) && both.contains(after.get(j))
                        ? longest[i + 1][j + 1] + 1
                        : Math.max(longest[i + 1][j], longest[i][j + 1]);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() && j < after.size()) {
            if (before.get(i).equals(after.get(j))) {
                lines.add(new Line(Mark.SAME, after.get(j)));
                i++;
                j++;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) lines.add(new Line(Mark.GONE, before.get(i++)));
            else lines.add(new Line(Mark.ADDED, after.get(j++)));
        }
        for (; i < before.size(); i++) lines.add(new Line(Mark.GONE, before.get(i)));
        for (; j < after.size(); j++) lines.add(new Line(Mark.ADDED, after.get(j)));
        return lines;
    }

    /** Whether both say the same. */
    public boolean same() {
        return lines.stream().allMatch(line -> line.mark() == Mark.SAME);
    }
}
