package xinqiao.reading.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import xinqiao.reading.Proposal;
import xinqiao.reading.Proposal.Field;
import xinqiao.reading.Read.Line;

/** What the pages of a letter seem to say for the form; a help for whoever reads the letter, never taken by itself. */
public final class Proposing {
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\dA-Za-z])(1[3-9]\\d{9}|0\\d{2,3}[-—－ ]?\\d{7,8})(?![\\dXx])");
    private static final Pattern DOCUMENT = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
    private static final Pattern DATE = Pattern.compile(
            "([12]\\d{3}|[〇○零OＯ0一二三四五六七八九]{4})\\s*年\\s*([\\d一二三四五六七八九十]{1,3})\\s*月\\s*([\\d一二三四五六七八九十]{1,3})\\s*日?");
    private static final String SENDERS = "信访人|来信人|投诉人|举报人|申诉人|申请人|反映人|求决人|建议人|检举人|控告人|寄信人|写信人|寄件人|联系人|署名|姓名";
    private static final Pattern NAME =
            Pattern.compile("(?:" + SENDERS + ")(?:姓名|签名|[（(]签[名字][)）])?[:：]\\s*([\\p{IsHan}·•]{2,20})");
    private static final Pattern AFTER_NAME = Pattern.compile("(性别|男|女|电话|手机|身份|住址|地址|住所|联系|年龄|民族|工作|邮编|出生|年|日期).*");
    private static final Pattern SIGNED = Pattern.compile("\\p{IsHan}{2,4}|\\p{IsHan}{1,8}[·•]\\p{IsHan}{1,8}");
    private static final Pattern ADDRESS = Pattern.compile("(?:家庭住址|现住址|通讯地址|通信地址|邮寄地址|联系地址|住址|住所|地址)[:：]\\s*(\\S.*)");
    private static final Pattern AFTER_ADDRESS = Pattern.compile("[,，;；。\\s]*(?:邮政编码|邮编|联系电话|电话|手机|身份证|联系方式|姓名).*");
    private static final Pattern TITLE =
            Pattern.compile("关于.{2,50}的.{0,12}|.{2,20}(?:投诉信|举报信|申诉书|信访信|建议书|求助信|感谢信|申请书|情况反映|意见建议)");
    private static final Pattern LABEL = Pattern.compile("^.{0,8}[:：].*");
    private static final Pattern END = Pattern.compile("^(?:此致|敬礼|特此|附件|附：|附:|落款).*");
    private static final Pattern WANTED = Pattern.compile("[^。！？!?]*(?:请求|恳请|恳求|希望贵|望贵|特请|请贵|要求)[^。！？!?]{4,}[。！？!?]?");
    private static final int TITLE_AMONG = 8;
    private static final int SIGNATURE_AMONG = 10;
    private static final int LONGEST = 300;
    /** Shorter words, such as 其他, say nothing; a whole word counts as much as three halves. */
    private static final int WHOLE = 3;

    private Proposing() {}

    /** A line of a letter. @param no counted from 1 on its page */
    public record Placed(int page, int no, Line line) {
        String text() {
            return line.text().strip();
        }
    }

    /** At most one for each field. @param business the words of the dictionary for what a matter is about */
    public static Map<Field, Proposal> of(List<Placed> letter, List<String> business) {
        Map<Field, Proposal> found = new EnumMap<>(Field.class);
        first(letter, DOCUMENT).filter(one -> right(one.value())).ifPresent(one -> put(found, Field.DOCUMENT, one));
        labelled(letter, "电话|手机|联系方式", PHONE)
                .or(() -> first(letter, PHONE))
                .ifPresent(one -> put(found, Field.PHONE, one));
        Optional<Hit> date = lastDate(letter);
        date.ifPresent(one -> put(found, Field.DATE, one));
        name(letter, date.map(Hit::at).orElse(null)).ifPresent(one -> put(found, Field.NAME, one));
        address(letter).ifPresent(one -> put(found, Field.ADDRESS, one));
        Optional<Hit> title = title(letter);
        title.ifPresent(one -> put(found, Field.TITLE, one));
        body(letter, title.map(Hit::at).orElse(null)).ifPresent(body -> {
            put(found, Field.BODY, body);
            wanted(body).ifPresent(one -> put(found, Field.REQUEST, one));
        });
        String all = Joined.text(letter.stream().map(Placed::text).toList());
        if (!letter.isEmpty())
            business(all, business)
                    .ifPresent(word -> put(
                            found,
                            Field.BUSINESS,
                            new Hit(word, title.map(Hit::at).orElse(letter.getFirst()))));
        return found;
    }

    /**
     * Which of some words of a dictionary the letter speaks of most: of the whole word, or of a half of it that no other word
     * has. None where two are alike.
     */
    static Optional<String> business(String text, List<String> words) {
        Map<String, Long> halves = words.stream()
                .flatMap(word -> halves(word).stream())
                .collect(Collectors.groupingBy(half -> half, Collectors.counting()));
        String best = null;
        int most = 0;
        boolean alike = false;
        for (String word : words) {
            int count = word.length() < WHOLE ? 0 : WHOLE * often(text, word);
            for (String half : halves(word)) if (halves.getOrDefault(half, 0L) == 1) count += often(text, half);
            alike = count == most || count < most && alike;
            if (count > most) {
                most = count;
                best = word;
            }
        }
        return alike ? Optional.empty() : Optional.ofNullable(best);
    }

    private static Set<String> halves(String word) {
        Set<String> halves = new TreeSet<>();
        if (word.length() >= WHOLE)
            for (int i = 0; i + 2 <= word.length(); i += 2) halves.add(word.substring(i, i + 2));
        return halves;
    }

    private static int often(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) count++;
        return count;
    }

    private record Hit(String value, Placed at) {}

    private static void put(Map<Field, Proposal> found, Field field, Hit hit) {
        Placed at = hit.at();
        found.put(
                field,
                new Proposal(
                        field,
                        hit.value(),
                        at.page(),
                        at.no(),
                        at.line().unsure().isEmpty()));
    }

    private static Optional<Hit> first(List<Placed> letter, Pattern wanted) {
        for (Placed at : letter) {
            Matcher found = wanted.matcher(narrow(at.text()));
            if (found.find()) return Optional.of(new Hit(found.group(), at));
        }
        return Optional.empty();
    }

    private static Optional<Hit> labelled(List<Placed> letter, String label, Pattern wanted) {
        Pattern there = Pattern.compile("(?:" + label + ")[^\\d]{0,6}(" + wanted.pattern() + ")");
        for (Placed at : letter) {
            Matcher found = there.matcher(narrow(at.text()));
            if (found.find()) return Optional.of(new Hit(found.group(1), at));
        }
        return Optional.empty();
    }

    /** Digits as they are typed, and no blanks within a number. */
    private static String narrow(String text) {
        var out = new StringBuilder();
        for (char c : text.toCharArray()) out.append(c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c);
        return out.toString().replaceAll("(?<=\\d)\\s(?=\\d)", "");
    }

    /** GB 11643; a number that doesn't check is more likely read wrongly than written so. */
    static boolean right(String number) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) sum += (number.charAt(i) - '0') * weights[i];
        return "10X98765432".charAt(sum % 11) == Character.toUpperCase(number.charAt(17))
                && day(number.substring(6, 10), number.substring(10, 12), number.substring(12, 14))
                        .isPresent();
    }

    /** The one by the signature: the last that stands on a line with little else. */
    private static Optional<Hit> lastDate(List<Placed> letter) {
        for (Placed at : letter.reversed()) {
            Matcher found = DATE.matcher(narrow(at.text()));
            while (found.find()) {
                boolean alone = at.text().length() - found.group().length() <= 14;
                Optional<LocalDate> day =
                        alone ? day(found.group(1), found.group(2), found.group(3)) : Optional.empty();
                if (day.isPresent()) return Optional.of(new Hit(day.get().toString(), at));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            return Optional.of(LocalDate.of(Numerals.year(year), Numerals.small(month), Numerals.small(day)));
        } catch (DateTimeException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    /** With a label, or a short line of the signature beside or above the date. */
    private static Optional<Hit> name(List<Placed> letter, @Nullable Placed date) {
        for (Placed at : letter) {
            Matcher found = NAME.matcher(at.text());
            if (!found.find()) continue;
            String name = AFTER_NAME.matcher(found.group(1)).replaceFirst("");
            if (name.length() >= 2) return Optional.of(new Hit(name, at));
        }
        if (date == null) return Optional.empty();
        int end = letter.indexOf(date);
        for (int i = end; i >= Math.max(0, end - SIGNATURE_AMONG + 1); i--) {
            String text = DATE.matcher(letter.get(i).text()).replaceAll("").strip();
            if (SIGNED.matcher(text).matches()
                    && !END.matcher(text).matches()
                    && letter.get(i).line().x() > 0.3) return Optional.of(new Hit(text, letter.get(i)));
        }
        return Optional.empty();
    }

    /** Goes on in the next line where the first one is full. */
    private static Optional<Hit> address(List<Placed> letter) {
        for (int i = 0; i < letter.size(); i++) {
            Matcher found = ADDRESS.matcher(letter.get(i).text());
            if (!found.find()) continue;
            String whole = found.group(1);
            Line line = letter.get(i).line();
            boolean full = line.x() + line.width() > 0.82;
            if (full
                    && i + 1 < letter.size()
                    && !LABEL.matcher(letter.get(i + 1).text()).matches()) {
                String more = letter.get(i + 1).text();
                if (more.length() <= 25) whole += more;
            }
            String value = AFTER_ADDRESS.matcher(whole).replaceFirst("").replaceAll("[，,。;；]+$", "");
            if (value.length() >= 4) return Optional.of(new Hit(value, letter.get(i)));
        }
        return Optional.empty();
    }

    private static Optional<Hit> title(List<Placed> letter) {
        for (Placed at : letter.subList(0, Math.min(TITLE_AMONG, letter.size()))) {
            String text = at.text();
            Line line = at.line();
            boolean centred = Math.abs(line.x() + line.width() / 2 - 0.5) < 0.12;
            if (centred && TITLE.matcher(text).matches()) return Optional.of(new Hit(text, at));
        }
        return Optional.empty();
    }

    /** After title and addressee, up to the close; a line that begins further in begins a paragraph. */
    private static Optional<Hit> body(List<Placed> letter, @Nullable Placed title) {
        int from = title == null ? 0 : letter.indexOf(title) + 1;
        while (from < letter.size() && addressee(letter.get(from).text())) from++;
        List<Placed> body = new ArrayList<>();
        for (Placed at : letter.subList(from, letter.size())) {
            if (END.matcher(at.text()).matches() || signature(at.text())) break;
            body.add(at);
        }
        if (body.isEmpty()) return Optional.empty();
        double left = body.stream().mapToDouble(at -> at.line().x()).min().orElse(0);
        List<String> paragraphs = new ArrayList<>();
        List<String> open = new ArrayList<>();
        for (Placed at : body) {
            if (at.line().x() > left + 0.03 && !open.isEmpty()) {
                paragraphs.add(Joined.text(open));
                open.clear();
            }
            open.add(at.text());
        }
        paragraphs.add(Joined.text(open));
        return Optional.of(new Hit(String.join("\n", paragraphs), body.getFirst()));
    }

    private static boolean addressee(String text) {
        return text.matches(".{2,25}[:：]") || text.matches("(?:尊敬的.{1,20}|您好|你好)[!！,，:：。]?");
    }

    private static boolean signature(String text) {
        return NAME.matcher(text).lookingAt()
                || DATE.matcher(text).matches()
                || SIGNED.matcher(DATE.matcher(text).replaceAll("").strip()).matches()
                        && DATE.matcher(text).find();
    }

    private static Optional<Hit> wanted(Hit body) {
        Matcher found = WANTED.matcher(body.value());
        String last = null;
        while (found.find()) last = found.group().strip();
        return last == null || last.length() > LONGEST ? Optional.empty() : Optional.of(new Hit(last, body.at()));
    }
}
