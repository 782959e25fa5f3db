package xinqiao.template.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinqiao.procedure.LetterPart;
import xinqiao.template.Vocabulary;

/**
 * The words of a template in one language, cut into its parts. A line 【事实和理由】 begins a part; what follows in the same line
 * is printed as its heading; the lines up to the next one are its words.
 */
record Sections(List<Section> all, List<Stray> strays, int lines) {
    private static final Pattern HEAD = Pattern.compile("\\s*[【\\[]([^】\\]]*)[】\\]](.*)");

    /** @param line of its head, from 1; @param part nothing for a name that no part has */
    record Section(int line, String name, Optional<LetterPart> part, Written heading, List<Written> words) {}

    /** A line, with where it stands. @param shift how many characters of the line are before it */
    record Written(int line, int shift, String text) {}

    /** A line before the first part. */
    record Stray(int line, String text) {}

    static Sections of(String text) {
        List<Section> all = new ArrayList<>();
        List<Stray> strays = new ArrayList<>();
        String[] lines = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            Matcher head = HEAD.matcher(lines[i]);
            if (head.matches()) {
                String name = head.group(1).strip();
                var heading = new Written(i + 1, head.start(2), head.group(2));
                all.add(new Section(i + 1, name, Vocabulary.part(name), heading, new ArrayList<>()));
            } else if (!all.isEmpty()) all.getLast().words().add(new Written(i + 1, 0, lines[i]));
            else if (!lines[i].isBlank()) strays.add(new Stray(i + 1, lines[i]));
        }
        return new Sections(all, strays, lines.length);
    }
}
