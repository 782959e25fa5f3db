package xinqiao.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.petition.Remarks;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The numbers of the menu are kept between pages, and yet every page shows what has just happened. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class MenuNumbersTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final String REMARKS = "/desk/remarks";
    private static final String MINE = "/desk/petitions";

    @LocalServerPort
    int port;

    @Autowired
    Desks desks;

    @Autowired
    Remarks remarks;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    /** The number beside the entry; 0 without one. */
    private static long number(Clerk reader, String href) {
        var entry = Pattern.compile("<a href=\"" + Pattern.quote(href)
                        + "\"[^>]*>\\s*<span>[^<]*</span>\\s*(?:<span class=\"count\">([\\d,]+)</span>)?")
                .matcher(reader.page("/desk/profiles"));
        assertThat(entry.find()).as(href).isTrue();
        return entry.group(1) == null ? 0 : Long.parseLong(entry.group(1).replace(",", ""));
    }

    @Test
    void aRemarkIsCountedAtOnceAndNoLongerWhenRead() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        var reader = Clerk.signedIn(port, "dao.yaping");
        long before = number(reader, REMARKS);
        assertThat(number(reader, REMARKS)).as("kept").isEqualTo(before);
        var mentioned = Set.of(desks.who("dao.yaping").personId());
        assertThat(remarks.add(desks.who("tian.ye"), id, "请看一下来信所附材料", mentioned)
                        .isGranted())
                .isTrue();
        assertThat(number(reader, REMARKS)).isEqualTo(before + 1);
        assertThat(reader.status("/desk/petitions/" + id)).as("read").isEqualTo(200);
        assertThat(number(reader, REMARKS)).isEqualTo(before);
    }

    @Test
    void aCaseIsCountedAtItsDeskAtOnceAndElsewhereNever() {
        var office = Clerk.signedIn(port, "dao.yaping");
        var elsewhere = Clerk.signedIn(port, "yu.bo");
        long before = number(office, MINE);
        long there = number(elsewhere, MINE);
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        assertThat(number(office, MINE)).isEqualTo(before + 1);
        assertThat(number(elsewhere, MINE)).as("another house's").isEqualTo(there);
        desks.act("tian.ye", id, Desks.acceptAppeal());
        desks.act("dao.yaping", id, desks.assign("8602", "综合业务科", null, null));
        assertThat(number(office, MINE)).as("with a department now").isEqualTo(before);
    }
}
