package xinqiao.petition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.rules.Likeness.Grade;
import xinqiao.petition.rules.Likeness.Said;
import xinqiao.petition.rules.Likeness.Why;

/**
 * How well repeats are proposed, measured: 32 matters told once more in other words and 32 that only look alike, hidden
 * among real messages where they are at hand. The numbers stand in docs/same-matter.md.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SameMatterMeasureTest {
    private static final Path REAL = Stream.of("../shared/data/messages.csv", "../../shared/data/messages.csv")
            .map(Path::of)
            .filter(Files::exists)
            .findFirst()
            .orElse(Path.of("messages.csv"));
    private static final int SHOWN = 5;

    private record Text(String by, String whole, Said said) {
        static Text of(String by, String whole) {
            return new Text(by, whole, new Said(Wording.of(whole), ""));
        }
    }

    private record Pair(boolean same, Text first, Text second) {}

    private final List<Pair> pairs = pairs();
    private final List<Text> real = real();
    private final Rarity rarity = rarity();

    private static List<Pair> pairs() {
        try (var file =
                Objects.requireNonNull(SameMatterMeasureTest.class.getResourceAsStream("/samematter/pairs.tsv"))) {
            return new String(file.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> line.split("\t"))
                    .map(row -> new Pair(row[0].equals("same"), Text.of("", row[1]), Text.of("", row[2])))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing where the real messages aren't there: what they add is how many others could come before. */
    private static List<Text> real() {
        if (!Files.exists(REAL)) return List.of();
        try {
            return rows(Files.readString(REAL)).stream()
                    .skip(1)
                    .filter(row -> row.size() > 4)
                    .map(row -> Text.of(row.get(1), row.get(2) + "\n" + row.get(4)))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<List<String>> rows(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < csv.length(); i++) {
            char c = csv.charAt(i);
            if (c == '"' && quoted && i + 1 < csv.length() && csv.charAt(i + 1) == '"') cell.append(csv.charAt(++i));
            else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (c == '\n' && !quoted) {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(row);
                row = new ArrayList<>();
            } else cell.append(c);
        }
        return rows;
    }

    private Rarity rarity() {
        List<Wording> all = new ArrayList<>();
        real.forEach(text -> all.add(text.said().wording()));
        pairs.forEach(pair -> all.add(pair.first().said().wording()));
        return Rarity.of(all);
    }

    private Likeness compare(Text one, Text other, Set<Why> person) {
        return Likeness.of(one.said(), other.said(), person, rarity);
    }

    private static Set<Why> nobody() {
        return EnumSet.noneOf(Why.class);
    }

    /** Its place among all that were there before, by what was said alone. */
    private long place(Pair pair) {
        double score = Likeness.score(
                pair.second().said().wording(), pair.first().said().wording(), rarity);
        long better = Stream.concat(
                        real.stream(), pairs.stream().map(Pair::first).distinct())
                .filter(text -> !text.whole().equals(pair.first().whole()))
                .filter(text -> Likeness.score(
                                pair.second().said().wording(), text.said().wording(), rarity)
                        > score)
                .count();
        return better + 1;
    }

    private long count(boolean same, Set<Why> person, Set<Grade> grades) {
        return pairs.stream()
                .filter(pair -> pair.same() == same)
                .filter(pair -> grades.contains(
                        compare(pair.second(), pair.first(), person).grade()))
                .count();
    }

    @Test
    @Covers(Provision.LAW_P7)
    void whatIsToldOnceMoreInOtherWordsIsAmongTheFirstFive() {
        long shown = pairs.stream()
                .filter(Pair::same)
                .filter(pair -> place(pair) <= SHOWN)
                .count();
        System.out.println("reworded, among the first five by the words alone: " + shown + " of 32, among "
                + real.size() + " real messages");
        assertThat(pairs).hasSize(64);
        assertThat(shown).isGreaterThanOrEqualTo(30);
    }

    @Test
    @Covers(Provision.LAW_P7)
    void whatOnlyLooksAlikeIsSeldomCalledTheSameMatter() {
        var likely = EnumSet.of(Grade.SAME_TEXT, Grade.LIKELY);
        var proposed = EnumSet.of(Grade.SAME_TEXT, Grade.LIKELY, Grade.ALIKE);
        var phone = EnumSet.of(Why.PHONE);
        System.out.println("somebody else: likely " + count(true, nobody(), likely) + " right, "
                + count(false, nobody(), likely) + " wrong; proposed at all " + count(true, nobody(), proposed)
                + " right, "
                + count(false, nobody(), proposed) + " wrong");
        System.out.println("the same telephone: likely " + count(true, phone, likely) + " right, "
                + count(false, phone, likely) + " wrong");
        assertThat(count(true, nobody(), likely)).isGreaterThanOrEqualTo(13);
        assertThat(count(false, nobody(), likely)).isLessThanOrEqualTo(2);
        assertThat(count(true, phone, likely)).isGreaterThanOrEqualTo(20);
        assertThat(count(false, phone, likely)).isLessThanOrEqualTo(6);
    }

    /** The same person writes about one consignment after another in nearly the same words. */
    @Test
    @Covers(Provision.LAW_P7)
    void anotherDaySumOrConsignmentIsAnotherEventHoweverAlikeTheWords() {
        String of = "请求返还%s申报的展览品保证金%s元，报关单%s，展品已全部复运出境，保证金一直没有退。";
        var first = Text.of("", of.formatted("3月2日", "四十万", "530120260000001"));
        var phone = EnumSet.of(Why.PHONE);
        for (Text other : List.of(
                Text.of("", "展品早就运回国外了，保证金九万元还没退，请求返还保证金。请求返还展览品保证金。"),
                Text.of("", "请求返还5月20日申报的展览品保证金，展品复运出境，保证金一直没有退。"),
                Text.of("", "请求返还展览品保证金，报关单530120260000777，展品已全部复运出境。"))) {
            var found = compare(other, first, phone);
            assertThat(found.grade()).as(other.whole()).isEqualTo(Grade.ALIKE);
        }
        var again = Text.of("", "展品早就运回国外了，400000元保证金还没退，3月2日报的关，请求返还保证金。请求返还展览品保证金。");
        assertThat(compare(again, first, phone).grade()).isEqualTo(Grade.LIKELY);
    }

    @Test
    @Covers(Provision.LAW_P7)
    void theExactRepeatsOfTheSamePersonAreFoundAndMarked() {
        long repeats = 0;
        long marked = 0;
        long wrong = 0;
        for (int i = 0; i < real.size(); i++) {
            for (int j = 0; j < i; j++) {
                Text one = real.get(i);
                Text other = real.get(j);
                if (!one.by().equals(other.by())) continue;
                boolean same = squeezed(one).equals(squeezed(other));
                Grade grade = compare(one, other, EnumSet.of(Why.NAME)).grade();
                if (same) repeats++;
                if (same && grade == Grade.SAME_TEXT) marked++;
                if (!same && grade == Grade.SAME_TEXT) wrong++;
            }
        }
        System.out.println("exact repeats of the same person among real messages: " + marked + " of " + repeats
                + " marked as the same text; further pairs marked so: " + wrong);
        assertThat(marked).isEqualTo(repeats);
    }

    private static String squeezed(Text text) {
        String body = text.whole().substring(text.whole().indexOf('\n') + 1);
        return body.replaceAll("\\s+", "");
    }

    @Test
    void comparingSixtyCandidatesTakesLittle() {
        var texts = real.isEmpty() ? pairs.stream().map(Pair::first).toList() : real;
        var sixty = texts.stream()
                .sorted(Comparator.comparingInt(text -> -text.whole().length()))
                .skip(texts.size() / 10)
                .limit(60)
                .toList();
        double sum = 0;
        long begun = 0;
        for (int round = 0; round < 6; round++) {
            begun = System.nanoTime(); // the last round counts
            for (Text text : sixty)
                sum += compare(texts.getFirst(), text, nobody()).score();
        }
        long took = (System.nanoTime() - begun) / 1_000_000;
        assertThat(sum).isPositive();
        System.out.println("sixty comparisons of long texts: " + took + " ms");
        assertThat(took).isLessThan(500);
    }
}
