package xinqiao.portal.guide;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import xinqiao.documents.Booklet.Chapter;
import xinqiao.documents.Booklet.Part;

/** A guide's text as chapters of a booklet: 一、 or 1. begins one. */
final class GuideChapters {
    private static final Pattern HEAD = Pattern.compile("^(?:[一二三四五六七八九十]{1,3}、|\\d{1,2}\\. ).{1,60}$");

    private GuideChapters() {}

    /** @param opening the title of what stands before the first of them */
    static List<Chapter> of(String body, String opening) {
        List<Chapter> all = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        String title = opening;
        for (String line : body.lines().filter(each -> !each.isBlank()).toList()) {
            if (HEAD.matcher(line).matches()) {
                if (!parts.isEmpty()) all.add(new Chapter(title, parts));
                parts = new ArrayList<>();
                title = line.strip();
            } else parts.add(new Part.Text(line.strip()));
        }
        if (!parts.isEmpty()) all.add(new Chapter(title, parts));
        return all;
    }
}
