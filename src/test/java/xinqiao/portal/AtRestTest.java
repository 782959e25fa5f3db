package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.draft;
import static xinqiao.petition.Desks.heard;
import static xinqiao.portal.Letters.letter;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import xinqiao.operation.OperatorCommand;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Command.Approve;
import xinqiao.petition.Command.NameAccused;
import xinqiao.petition.Command.NoteExecution;
import xinqiao.petition.Command.ReviewLaw;
import xinqiao.petition.Desks;
import xinqiao.petition.Outcome;
import xinqiao.petition.OwnPetitions;
import xinqiao.petition.PetitionDesk;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/**
 * The guard: whoever holds the database without the key learns nothing about who petitions. People live through all that
 * the system does with them, then every column of every table is searched for them.
 */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class AtRestTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final Pattern NUMBER = Pattern.compile("<dd>(\\d{4}-\\d{4}-\\d{6})</dd>");
    private static final Pattern CODE = Pattern.compile("<dd>([2-9A-Z]{5} [2-9A-Z]{5})</dd>");

    private static final String NAME = "濮阳璟瑄";
    private static final String PHONE = "13977316420";
    private static final String ADDRESS = "云南省瑞丽市椿萱里71号";
    private static final String EMAIL = "jingxuan.puyang@example.org";
    private static final String ACCUSED = "亓官某珺";
    private static final String WRITER = "闾丘沅芷";
    private static final List<String> PLANTED =
            List.of("濮阳璟", "璟瑄", "13977316420", "椿萱里", "jingxuan.puyang", "亓官", "某珺", "闾丘", "沅芷");

    @LocalServerPort
    int port;

    @Autowired
    Environment environment;

    @Autowired
    Desks desks;

    @Autowired
    PetitionDesk desk;

    @Autowired
    OwnPetitions petitions;

    @Autowired
    List<OperatorCommand> commands;

    @Autowired
    TestClock clock;

    @TempDir
    Path folder;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    @Test
    void noTableShowsWhoPetitions() throws Exception {
        clock.set("2026-03-02T09:00");
        answered(sent("APPEAL"));
        accused(sent("REPORT"));
        imported();
        try (var connection =
                DriverManager.getConnection(environment.getRequiredProperty("xinqiao.database.url"), "postgres", "")) {
            assertThat(tables(connection)).hasSizeGreaterThan(30).contains("fact", "letter", "petitioner");
            assertThat(shown(connection, List.of("请求尽快办理一批鲜花的通关手续")))
                    .as("the search finds what is there")
                    .isNotEmpty();
            assertThat(shown(connection, PLANTED)).isEmpty();
        }
    }

    /** Over the public site: one letter that stays a draft, one that is sent with a file, and material added later. */
    private long sent(String kind) {
        Map<String, Object> fields = new LinkedHashMap<>(letter());
        fields.put("kind", kind);
        fields.put("name-1", NAME);
        fields.put("phone-1", PHONE);
        fields.put("email-1", EMAIL);
        fields.put("address-1", ADDRESS);
        fields.put("organisation-1", NAME + "商行");
        if (kind.equals("REPORT")) fields.put("accused", ACCUSED);
        var file = new Visit.File("单证.txt", "报关单".getBytes(StandardCharsets.UTF_8));
        var telling = new Visit.File(NAME + "的护照.txt", "护照".getBytes(StandardCharsets.UTF_8));
        var unsent = Letters.until("/write/check", new Visit(port, "zh-CN"), fields, telling);
        assertThat(unsent.text()).contains(NAME, NAME + "的护照.txt");
        var visit = Letters.send(new Visit(port, "zh-CN"), fields, file);
        var number = NUMBER.matcher(visit.page());
        var code = CODE.matcher(visit.page());
        assertThat(number.find() && code.find()).as(visit.text()).isTrue();
        var petitioner = desk.track(number.group(1), code.group(1)).orElseThrow();
        assertThat(desk.read(petitioner).people())
                .singleElement()
                .satisfies(person -> assertThat(person.name()).isEqualTo(NAME));
        assertThat(petitions.addMaterial(petitioner, "补充材料", List.of()).isGranted())
                .isTrue();
        return petitioner.petitionId();
    }

    private void answered(long id) {
        desks.act("tian.ye", id, acceptAppeal());
        desks.act("tian.ye", id, desks.assign("8602", "监管一科", null, null));
        desks.serve("tian.ye", id, LetterKind.ACCEPTANCE, MONDAY);
        desks.act("yue.hua", id, heard(MONDAY));
        desks.act("yue.hua", id, draft(Outcome.SUPPORTED));
        desks.act("bai.lu", id, new ReviewLaw(true, "适用法律正确。", null));
        desks.act("gu.xin", id, new Approve(true, ""));
        desks.serve("tian.ye", id, LetterKind.OPINION, MONDAY);
        desks.act("tian.ye", id, new NoteExecution("货物已放行。", true));
        desks.close("tian.ye", "gu.xin", id);
        assertThat(desk.unmask(desks.who("tian.ye"), id).people()).hasSize(1);
        assertThat(desk.list(desks.who("tian.ye"), all(NAME), null, 100).lines())
                .hasSize(1);
    }

    private static xinqiao.petition.Filter all(String words) {
        return xinqiao.petition.Filter.of(xinqiao.petition.Filter.View.ALL).with(words);
    }

    private void accused(long id) {
        desks.act("dao.yaping", id, new Accept(MatterKind.REPORT, null, null, "", Set.of()));
        desks.act("dao.yaping", id, new NameAccused(ACCUSED, Set.of(), Set.of(), Set.of()));
        assertThat(desks.read("dao.yaping", id).accused()).containsOnly(ACCUSED);
    }

    private void imported() throws Exception {
        Path file =
                Files.writeString(folder.resolve("cases.csv"), """
                msg_id,user,title,created_at,body,reply,replied_at
                at-rest-1,%s,行李,2025-03-03 09:00:00,正文,已答复,2025-03-10 10:00:00
                at-rest-2,%s,日期不对,三月三日,正文,,
                """.formatted(WRITER, WRITER), StandardCharsets.UTF_8);
        var command = commands.stream()
                .filter(one -> one.name().equals("import"))
                .findFirst()
                .orElseThrow();
        var out = new StringWriter();
        int code = command.run(List.of("petitions", file.toString(), "--house", "8602"), new PrintWriter(out));
        assertThat(desk.count(desks.who("tian.ye"), all(WRITER)).number())
                .as(code + "\n" + out)
                .isEqualTo(1);
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select relname from pg_class where relkind in ('r', 'p', 'm')"
                        + " and relnamespace = 'public'::regnamespace order by 1")) {
            while (row.next()) tables.add(row.getString(1));
        }
        return tables;
    }

    /** As text, inside JSON escapes, and as bytes. */
    private static List<String> shown(Connection connection, List<String> words) throws SQLException {
        String any = words.stream()
                .flatMap(word ->
                        Stream.of(word, escaped(word), HexFormat.of().formatHex(word.getBytes(StandardCharsets.UTF_8))))
                .map(form -> "position('" + form + "' in row_text) > 0")
                .collect(Collectors.joining(" or "));
        List<String> found = new ArrayList<>();
        for (String table : tables(connection)) {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery("select row_text from (select t::text row_text from \"" + table
                            + "\" t) texts where " + any)) {
                while (row.next()) found.add(table + ": " + row.getString(1));
            }
        }
        return found;
    }

    private static String escaped(String word) {
        return word.codePoints()
                .mapToObj(c -> c < 128 ? Character.toString(c) : "\\u%04x".formatted(c))
                .collect(Collectors.joining());
    }
}
