package xinqiao.publication.rules;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.publication.Attached;
import xinqiao.publication.Content;
import xinqiao.publication.Finding;
import xinqiao.publication.Finding.Kind;
import xinqiao.publication.Finding.Place;
import xinqiao.publication.Tie;
import xinqiao.redaction.Found;
import xinqiao.redaction.Found.As;
import xinqiao.redaction.Omission;
import xinqiao.redaction.Omission.What;
import xinqiao.redaction.PersonalNumbers;

/** What a careful clerk looks for before something is public. */
public final class Checking {
    /** Numbers of persons; an office's telephone and an enterprise's code are there to be public. */
    private static final Set<As> PERSONAL =
            EnumSet.of(As.RESIDENT_ID, As.MOBILE, As.EMAIL, As.BANK_CARD, As.LICENCE_PLATE);

    /** What a file carries along unseen. Its pictures, fonts and the like are no secret. */
    private static final Set<What> HIDDEN = EnumSet.of(
            What.ATTACHMENTS,
            What.COMMENTS,
            What.DELETED_TEXT,
            What.HIDDEN_TEXT,
            What.HIDDEN_SHEETS,
            What.HIDDEN_ROWS_AND_COLUMNS,
            What.HIDDEN_SLIDES,
            What.HIDDEN_LAYERS,
            What.SPEAKER_NOTES,
            What.EMBEDDED_OBJECTS,
            What.SCRIPTS,
            What.EARLIER_VERSIONS,
            What.METADATA);

    private static final Pattern ADDRESS = Pattern.compile("https?:[^\\s，。；、）)】》”\"]*");

    /** Names that a scanner, a camera or an office program gives, and those of papers that are none yet. */
    private static final Pattern EMPTY_NAME = Pattern.compile(
            "(?i)^(新建|未命名|无标题|文档|扫描|img|dsc|scan|image|untitled|document|new)[ _\\-（(]?.{0,24}$|.*(副本|草稿|修改稿|送审稿|内部|机密|秘密|绝密).*");

    private Checking() {}

    /** @param gone numbers of linked documents that nobody can read */
    @Enforces(Provision.GS_7)
    public static List<Finding> of(Content content, List<Attached> files, List<Tie> ties, Set<String> gone) {
        List<Finding> all = new ArrayList<>();
        personal(content.title() + "\n" + content.titleEn(), Place.TITLE, "", all);
        personal(content.body(), Place.BODY, "", all);
        personal(content.bodyEn(), Place.ENGLISH, "", all);
        addresses(content.body(), Place.BODY, all);
        addresses(content.bodyEn(), Place.ENGLISH, all);
        for (int no = 1; no <= content.rows().size(); no++) {
            Map<String, String> row = content.rows().get(no - 1);
            String where = Integer.toString(no);
            if (row.values().stream().allMatch(String::isBlank))
                all.add(new Finding(Kind.EMPTY_ROW, "", Place.ROW, where, "", 1));
            personal(String.join("\n", row.values()), Place.ROW, where, all);
        }
        for (Attached file : files) {
            String plain = file.name().replaceFirst("\\.[^.]*$", "");
            if (EMPTY_NAME.matcher(plain).matches())
                all.add(new Finding(Kind.FILE_NAME, "", Place.FILE, file.name(), file.name(), 1));
            personal(plain, Place.FILE, file.name(), all);
        }
        for (Tie tie : ties)
            if (gone.contains(tie.number()))
                all.add(new Finding(Kind.DEAD_LINK, "", Place.LINK, tie.number(), tie.number(), 1));
        return List.copyOf(all);
    }

    private static void personal(String text, Place place, String where, List<Finding> all) {
        add(PersonalNumbers.in(text), place, where, all);
    }

    /** Each number once, with how often it stands there. */
    private static void add(List<Found> found, Place place, String where, List<Finding> all) {
        Map<Found, Integer> often = new LinkedHashMap<>();
        for (Found one : found) if (PERSONAL.contains(one.as())) often.merge(one, 1, Integer::sum);
        often.forEach((one, count) ->
                all.add(new Finding(Kind.PERSONAL, one.as().name(), place, where, masked(one.word()), count)));
    }

    /** Enough to find it by; the rest belongs to nobody's list. */
    private static String masked(String word) {
        int seen = Math.min(3, word.length() / 3);
        return word.substring(0, seen) + "＊".repeat(word.length() - 2 * seen) + word.substring(word.length() - seen);
    }

    private static void addresses(String text, Place place, List<Finding> all) {
        var matcher = ADDRESS.matcher(text);
        while (matcher.find())
            if (!leads(matcher.group())) all.add(new Finding(Kind.DEAD_LINK, "", place, "", matcher.group(), 1));
    }

    private static boolean leads(String address) {
        try {
            String host = new URI(address).getHost();
            return host != null && host.contains(".") && !host.startsWith("localhost");
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What a file holds beside its pages, and numbers of persons on them. @param words as they stand on its pages */
    @Enforces(Provision.GS_7)
    public static List<Finding> inFile(String name, List<Omission> omissions, List<Found> words) {
        List<Finding> all = new ArrayList<>();
        for (Omission one : omissions)
            if (HIDDEN.contains(one.what()))
                all.add(new Finding(Kind.HIDDEN, one.what().name(), Place.FILE, name, "", one.count()));
        add(words, Place.FILE, name, all);
        return all;
    }
}
