package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.web.util.HtmlUtils;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Start page, lists, what is kept of them, and taking one out. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class ListsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Pattern TILE =
            Pattern.compile("class=\"stat stat-\\w+\" href=\"([^\"]+)\"><span class=\"stat-number\">([\\d,]+)</span>");
    private static final Pattern ROW = Pattern.compile("class=\"line-title\" href=\"/desk/petitions/(\\d+)\"");
    private static final Pattern NEXT = Pattern.compile("href=\"([^\"]+)\" rel=\"next\"");
    private static final Pattern PREVIOUS = Pattern.compile("href=\"([^\"]+)\" rel=\"prev\"");

    @LocalServerPort
    int port;

    @Autowired
    DSLContext sql;

    @Autowired
    Desks desks;

    @Autowired
    ReadingLog readings;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(found -> found.group(1)).toList();
    }

    /** Every row of a list, page after page. */
    private static List<String> rows(Clerk clerk, String address) {
        List<String> rows = new ArrayList<>();
        String next = address;
        while (next != null) {
            String page = clerk.page(next);
            rows.addAll(all(ROW, page));
            next = all(NEXT, page).stream()
                    .findFirst()
                    .map(found -> found.replace("&amp;", "&"))
                    .orElse(null);
        }
        return rows;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dao.yaping",
                "tian.ye",
                "yue.hua",
                "kang.ning",
                "long.teng",
                "bai.lu",
                "gu.xin",
                "zhou.min",
                "chen.jing",
                "wang.ruoxi",
                "sun.lan",
                "wei.hong",
                "tao.ran",
                "cao.yang"
            })
    void everyTileLeadsToAListWithExactlyItsNumber(String login) {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", "yue.hua", 3));
        var clerk = Clerk.signedIn(port, login);
        List<MatchResult> tiles = TILE.matcher(clerk.page("/desk"))
                .results()
                .filter(tile -> tile.group(1).startsWith("/desk/petitions"))
                .toList();
        assertThat(tiles).hasSizeGreaterThanOrEqualTo(4);
        for (MatchResult tile : tiles)
            assertThat(rows(clerk, tile.group(1)))
                    .as(login + " " + tile.group(1))
                    .doesNotHaveDuplicates()
                    .hasSize(Integer.parseInt(tile.group(2).replace(",", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"NEWEST", "OLDEST", "LAST_RECEIVED", "FIRST_RECEIVED", "DUE"})
    void pagesGoOnAndBackWithoutLosingARow(String order) {
        for (int i = 0; i < 100; i++) desks.register("tian.ye", Papers.letter("8602", MONDAY.minusDays(i % 5)));
        var clerk = Clerk.signedIn(port, "tian.ye");
        List<String> pages = new ArrayList<>();
        String next = "/desk/petitions?view=ALL&open=yes&order=" + order;
        for (int i = 0; i < 3; i++) {
            String page = clerk.page(next);
            pages.add(String.join(",", all(ROW, page)));
            next = all(NEXT, page).stream().findFirst().orElse("").replace("&amp;", "&");
        }
        assertThat(new TreeSet<>(pages)).hasSize(3);
        String last = clerk.page(next.isEmpty() ? "/desk/petitions" : next);
        for (int i = 2; i >= 0; i--) {
            String back = all(PREVIOUS, last).getFirst().replace("&amp;", "&");
            last = clerk.page(back);
            assertThat(String.join(",", all(ROW, last)))
                    .as(order + " back to page " + i)
                    .isEqualTo(pages.get(i));
        }
        assertThat(all(PREVIOUS, last)).isEmpty();
    }

    @Test
    void filtersAreChipsAndEachCanBeTakenAway() {
        var clerk = Clerk.signedIn(port, "chen.jing");
        String page =
                clerk.page("/desk/petitions?view=ALL&state=REGISTERED&channel=VISIT&from=2026-01-01&until=9999-99-99"
                        + "&due-until=2027-01-01&open=yes&group=yes&anonymous=yes&outcome=FILED&order=OLDEST&cols=due,kind&q="
                        + encoded("{名}"));
        String chips = page.substring(page.indexOf("class=\"chips\""));
        assertThat(chips).contains("走访", "待甄别", "2026-01-01", "{名}").doesNotContain("9999-99-99");
        assertThat(all(Pattern.compile("<li class=\"chip\">.*?href=\"([^\"]+)\""), page))
                .hasSize(9)
                .allMatch(without -> without.contains("order=OLDEST") && without.contains("cols=due,kind"));
    }

    @Test
    void onlyTheChosenColumnsAreShown() {
        desks.register("tian.ye", Papers.letter("8602", MONDAY));
        String page = Clerk.signedIn(port, "tian.ye").page("/desk/petitions?view=ALL&cols=channel,closed");
        String head = page.substring(page.indexOf("<thead>"), page.indexOf("</thead>"));
        assertThat(head).contains("信访形式", "办结日期").doesNotContain("办理单位", "期限");
    }

    @Test
    void aSearchShowsWhereTheWordsStandAndANumberLeadsToItsCase() {
        var receipt = desks.register("tian.ye", Papers.letter("8602", MONDAY));
        String text = desks.read("tian.ye", receipt.id()).text().facts();
        String word = text.substring(2, 6);
        var clerk = Clerk.signedIn(port, "tian.ye");
        assertThat(clerk.page("/desk/petitions?view=ALL&q=" + encoded(word))).contains("<mark>" + word + "</mark>");
        for (String typed : List.of(receipt.number(), receipt.number().replaceFirst("^8602-\\d+-0*", ""))) {
            var hit = clerk.get("/desk/petitions?q=" + typed);
            assertThat(hit.statusCode()).isEqualTo(303);
            assertThat(Clerk.location(hit)).isEqualTo("/desk/petitions/" + receipt.id());
        }
        assertThat(Clerk.signedIn(port, "cao.yang")
                        .get("/desk/petitions?q=" + receipt.number())
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatWasOpenedLastComesFirst() {
        clock.set(LocalDate.of(2026, 12, 24)); // later than whatever other tests have opened
        long first = desks.register("tian.ye", Papers.letter("8602", LocalDate.of(2026, 12, 24)))
                .id();
        long second = desks.register("tian.ye", Papers.letter("8602", LocalDate.of(2026, 12, 24)))
                .id();
        var clerk = Clerk.signedIn(port, "tian.ye");
        for (long id : new long[] {first, second, first}) {
            String opened = clerk.page("/desk/petitions/" + id);
            assertThat(opened).isNotEmpty();
            clock.advance(java.time.Duration.ofSeconds(1));
        }
        assertThat(rows(clerk, "/desk/petitions?view=RECENT").subList(0, 2))
                .containsExactly(Long.toString(first), Long.toString(second));
        desks.act(
                "tian.ye",
                first,
                new xinqiao.petition.Command.Recuse(desks.who("tian.ye").personId(), "亲属"));
        assertThat(rows(clerk, "/desk/petitions?view=RECENT")).doesNotContain(Long.toString(first));
        assertThat(clerk.page("/desk")).doesNotContain("/desk/petitions/" + first + "\"");
    }

    @Test
    void aListIsKeptUnderANameSharedByWhoeverMayAndSeenByNobodyElse() {
        var leader = Clerk.signedIn(port, "gu.xin");
        String address = "/desk/petitions?view=ALL&state=APPROVAL&cols=due";
        String form = "/desk/saved-lists?address=" + encoded(address);
        String name = "局长要看" + System.nanoTime() % 100000;
        var saved = leader.submit(form, "/desk/saved-lists", "name", name, "with", "HOUSE", "address", address);
        assertThat(saved.statusCode()).isEqualTo(303);
        String searched = address + "&q=" + encoded("何以琳");
        assertThat(leader.submit(form, "/desk/saved-lists", "name", name + "甲", "with", "NOBODY", "address", searched)
                        .statusCode())
                .isEqualTo(303);
        assertThat(leader.page("/desk/saved-lists")).contains(name + "甲", encoded("何以琳"));
        assertThat(leader.submit(form, "/desk/saved-lists", "name", name + "乙", "with", "HOUSE", "address", searched)
                        .statusCode())
                .isEqualTo(303);
        assertThat(Clerk.signedIn(port, "yue.hua").page("/desk/saved-lists"))
                .as("words looked for are one's own")
                .contains(name + "乙")
                .doesNotContain(encoded("何以琳"));
        assertThat(sql.fetch("select coalesce(address, encode(sealed, 'escape')) from saved_list")
                        .getValues(0, String.class))
                .as("and sealed")
                .noneMatch(kept -> kept.contains(encoded("何以琳")) || kept.contains("何以琳") || kept.contains("view=ALL"));
        assertThat(Clerk.signedIn(port, "yue.hua").page("/desk/petitions")).contains(name);
        assertThat(Clerk.signedIn(port, "cao.yang").page("/desk/petitions")).doesNotContain(name);
        assertThat(Clerk.signedIn(port, "cao.yang").page("/desk/palette")).doesNotContain(name);
        String open = leader.page(address);
        assertThat(open).contains("<h1>" + name + "</h1>");
        var handler = Clerk.signedIn(port, "yue.hua");
        assertThat(handler.submit(form, "/desk/saved-lists", "name", "x", "with", "HOUSE", "address", address)
                        .statusCode())
                .isEqualTo(404);
        String mine = "只有我" + name;
        assertThat(handler.submit(
                                form, "/desk/saved-lists", "name", mine, "with", "NOBODY", "address", "//evil.example")
                        .statusCode())
                .isEqualTo(303);
        assertThat(handler.page("/desk/saved-lists")).contains(mine).doesNotContain("evil");
        assertThat(leader.page("/desk/saved-lists")).doesNotContain(mine);
        String id = all(
                        Pattern.compile("/desk/saved-lists/(\\d+)/remove\"(?s:.){0,400}?" + name),
                        leader.page("/desk/saved-lists"))
                .getFirst();
        assertThat(handler.submit("/desk/saved-lists", "/desk/saved-lists/" + id + "/remove")
                        .statusCode())
                .isEqualTo(404);
        assertThat(leader.submit("/desk/saved-lists", "/desk/saved-lists/" + id + "/remove")
                        .statusCode())
                .isEqualTo(303);
        assertThat(leader.submit(form, "/desk/saved-lists", "name", "", "with", "HOUSE", "address", address)
                        .statusCode())
                .isEqualTo(422);
    }

    private static String sheet(byte[] file) {
        var text = new StringBuilder();
        try {
            Path path = Files.write(Files.createTempFile("list", ".xlsx"), file);
            try (var zip = new ZipFile(path.toFile())) {
                for (var entry : Collections.list(zip.entries()))
                    if (entry.getName().endsWith(".xml"))
                        text.append(HtmlUtils.htmlUnescape(
                                new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8)));
            }
            Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    @Test
    @Covers({Provision.JF_V6, Provision.SYS_3})
    void aListIsTakenOutAsASpreadsheetByWhoeverMayAndTheJournalKnows() {
        var office = Clerk.signedIn(port, "chen.jing");
        String words = "不得成为公式" + System.nanoTime();
        long id = office.registers("=cmd|' /C calc'!A0 " + words, "receivedOn", "2026-02-27");
        String address = "/desk/petitions.xlsx?view=ALL&cols=channel,due&q=" + encoded(words);
        var file = office.bytes(address);
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(sheet(file.body())).contains("=cmd|", words, "书信", "信访形式").doesNotContain("<f>", "办理单位");
        var log = readings.list(desks.who("shen.pei"), ReadingLog.Filter.ALL, null);
        assertThat(log)
                .anyMatch(reading -> reading.subject().kind().equals("petition-list")
                        && reading.person() == desks.who("chen.jing").personId());
        assertThat(Clerk.signedIn(port, "wang.ruoxi").status("/desk/petitions.xlsx?view=ALL"))
                .isEqualTo(404);
        var other = Clerk.signedIn(port, "cao.yang").bytes(address);
        if (other.statusCode() == 200) assertThat(sheet(other.body())).doesNotContain(words);
        assertThat(id).isPositive();
    }

    @Test
    void theSheetOfSendingsIsTakenOutByWhoeverMayAndTheJournalKnows() {
        String sheet = "/desk/sendings/figures.xlsx?from=2026-02-01&until=2026-02-28";
        assertThat(Clerk.signedIn(port, "zhou.min").bytes(sheet).statusCode()).isEqualTo(200);
        assertThat(readings.list(desks.who("shen.pei"), ReadingLog.Filter.ALL, null))
                .anyMatch(reading -> reading.subject().kind().equals("sending-figures")
                        && reading.person() == desks.who("zhou.min").personId());
        assertThat(Clerk.signedIn(port, "wang.ruoxi").status(sheet)).isEqualTo(404);
    }

    @Test
    void thePaletteFindsCasesPagesAndListsWithinOnesRights() {
        var receipt = desks.register("tian.ye", Papers.letter("8602", MONDAY));
        var clerk = Clerk.signedIn(port, "tian.ye");
        String to = "/desk/petitions/" + receipt.id();
        assertThat(clerk.page("/desk/palette?q=" + receipt.number())).contains(to);
        assertThat(clerk.page("/desk/palette?q=" + encoded("日历"))).contains("/desk/calendar");
        assertThat(clerk.page("/desk/palette?q=" + encoded("已超期"))).contains("view=LATE");
        assertThat(Clerk.signedIn(port, "cao.yang").page("/desk/palette?q=" + receipt.number()))
                .doesNotContain(to);
        assertThat(Clerk.signedIn(port, "kang.ning").page("/desk/palette")).doesNotContain("view=REPORTS");
    }
}
