package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Machine;
import xinqiao.petition.Filter.View;
import xinqiao.search.Tokens;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

@XinqiaoTest
@Import({Staff.class, Desks.class})
class SearchTest {
    private static final String LETTERS = "关税货物通报检疫旅客行李邮件跨境电商瑞丽口岸延误ABC１２３";

    @Autowired
    Desks desks;

    @Autowired
    PetitionDesk desk;

    @Autowired
    HistoricCases historic;

    private List<EarlierCase> written(String prefix, int many, Random random) {
        return IntStream.range(0, many)
                .mapToObj(i -> new EarlierCase(
                        prefix + i,
                        "写信人" + i,
                        text(random, 12),
                        text(random, 200),
                        LocalDateTime.of(2025, 3, 3, 9, 0),
                        null,
                        null))
                .toList();
    }

    private static EarlierCase written(String source, String title) {
        return new EarlierCase(source, "王", title, "正文", LocalDateTime.of(2025, 3, 3, 9, 0), null, null);
    }

    private static String text(Random random, int length) {
        return random.ints(length, 0, LETTERS.length())
                .mapToObj(i -> LETTERS.substring(i, i + 1))
                .reduce("", String::concat);
    }

    private Set<String> found(String words) {
        return found("tang.yan", words);
    }

    private Set<String> found(String login, String words) {
        List<Line> lines = new ArrayList<>();
        Filter filter = Filter.of(View.ALL).with(words);
        Sheet.Cursor next = null;
        do {
            Sheet sheet = desk.list(desks.who(login), filter, next, 40);
            lines.addAll(sheet.lines());
            next = sheet.next();
        } while (next != null);
        assertThat(desk.count(desks.who(login), filter)).isEqualTo(Count.exactly(lines.size()));
        return lines.stream().map(Line::title).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void wordsOfOneTwoAndMoreCharactersFindEveryTextThatHasThemAndNoOther() {
        var random = new Random(20261122);
        List<EarlierCase> cases = written("search-", 150, random);
        assertThat(historic.add(new Machine("test"), "8603", cases)).isEqualTo(150);
        for (int length : new int[] {1, 2, 3, 4, 7}) {
            for (int i = 0; i < 8; i++) {
                String body = cases.get(random.nextInt(cases.size())).body();
                int at = random.nextInt(body.length() - length);
                String wanted = body.substring(at, at + length);
                String folded = Tokens.fold(wanted);
                Set<String> expected = new TreeSet<>();
                for (EarlierCase each : cases)
                    if (Tokens.fold(each.title() + " " + each.title() + " " + each.body())
                            .contains(folded)) expected.add(each.title());
                Set<String> found = found(wanted);
                found.retainAll(cases.stream().map(EarlierCase::title).toList()); // other tests write there too
                assertThat(found).as(wanted).isEqualTo(expected);
            }
        }
    }

    @Test
    void widthAndCaseAreTheSame() {
        var wide = written("width-1", "关于ＡＴＡ单证册");
        assertThat(historic.add(new Machine("test"), "8603", List.of(wide))).isEqualTo(1);
        assertThat(found("ata单证册")).containsExactly("关于ＡＴＡ单证册");
    }

    @Test
    void wordsFindTheTextsOfOnesOwnHouseOrOfAllBelow() {
        for (String house : List.of("8602", "8603"))
            assertThat(historic.add(new Machine("test"), house, List.of(written("house-" + house, "龘字的来信" + house))))
                    .isEqualTo(1);
        assertThat(found("tang.yan", "龘")).containsExactly("龘字的来信8603");
        assertThat(found("zhou.min", "龘")).containsExactly("龘字的来信8602", "龘字的来信8603");
        assertThat(found("zhou.min", "h:8603")).isEmpty();
    }

    @Test
    void theSameSourceIsNeverTakenInTwice() {
        var one = written("twice-1", "标题");
        assertThat(historic.add(new Machine("test"), "8603", List.of(one, one))).isEqualTo(1);
        assertThat(historic.add(new Machine("test"), "8603", List.of(one))).isZero();
    }
}
