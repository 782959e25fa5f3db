package xinqiao.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.db.Tables.PORTAL_DRAFT;
import static xinqiao.portal.Letters.answer;
import static xinqiao.portal.Letters.filed;
import static xinqiao.portal.Letters.letter;
import static xinqiao.portal.Letters.send;
import static xinqiao.portal.Letters.until;
import static xinqiao.portal.Letters.with;
import static xinqiao.portal.visit.Secret.digest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.PetitionDesk;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** A letter is sent once, and its receipt says what was registered and what comes next. */
@XinqiaoTest
class WriteReceiptTest {
    private static final byte[] NOTE = "报关单复印件".getBytes(StandardCharsets.UTF_8);

    @LocalServerPort
    int port;

    @Autowired
    PetitionDesk desk;

    @Autowired
    TestClock clock;

    @Autowired
    DSLContext sql;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    private Visit open(String language) {
        return new Visit(port, language);
    }

    @Test
    @Covers({Provision.KM_11B, Provision.KM_17A, Provision.KM_17B, Provision.LAW_P1})
    void aPetitionIsRegisteredAndTheReceiptShowsNumberCodeAndWhatIsNext() {
        clock.set("2026-03-02T09:00");
        var visit = send(open("zh-CN"), letter(), new Visit.File("单证.txt", NOTE));
        assertThat(visit.path()).isEqualTo("/write/receipt");
        assertThat(visit.header("Cache-Control")).contains("no-store");
        assertThat(visit.text()).contains("瑞丽海关已于2026年3月2日收到并登记", "2026年3月17日前，书面告诉您", "《信访工作条例》第二十三条第二款");
        var file = filed(desk, visit);
        assertThat(visit.page()).contains("<path d=\"M0 0h1v1h-1z");
        assertThat(file.petition().origin().houseCode()).isEqualTo("8602");
        assertThat(file.people())
                .singleElement()
                .satisfies(p -> assertThat(p.name()).isEqualTo("何以琳"));
        assertThat(file.text().affirmedAt()).isNotNull();
        assertThat(file.text().business()).isEqualTo("货物监管通关；边民互市");
        assertThat(file.attachments())
                .singleElement()
                .satisfies(a -> assertThat(a.name()).isEqualTo("单证.txt"));
        assertThat(sql.fetchCount(PORTAL_DRAFT, PORTAL_DRAFT.FORM.eq(digest(visit.cookie("xq_receipt")))))
                .as("nothing of the draft stays")
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, APPEAL, true, true",
        "2026-03-02, SUGGESTION, true, false",
        "2026-03-02, REPORT, true, false",
        "2022-06-01, APPEAL, true, true",
        "2022-06-01, SUGGESTION, false, false"
    })
    @Covers({Provision.KM_26A, Provision.LAW_P2})
    void theReceiptPromisesOnlyWhatTheProcedureHasForThatKind(String day, String kind, boolean days, boolean review) {
        clock.set(day + "T09:00");
        var visit = send(open("zh-CN"), with(with(letter(), "kind", kind), "accused", "某科长"));
        assertThat(visit.path()).as(visit.text()).isEqualTo("/write/receipt");
        assertThat(visit.text().contains("内办结并书面答复")).as(visit.text()).isEqualTo(days);
        assertThat(visit.text().contains("内请求复查")).as(visit.text()).isEqualTo(review);
    }

    @Test
    void backFromTheReceiptAndPressedAgainIsStillOnePetition() {
        var visit = until("/write/check", open("zh-CN"), letter());
        var form = visit.hidden("form");
        answer(visit, letter(), "/write/receipt");
        var first = filed(desk, visit);
        var again = with(with(letter(), "form", form), "act", "send");
        assertThat(filed(desk, visit.get("/write").post("/write/check", again))
                        .petition()
                        .id())
                .isEqualTo(first.petition().id());
        assertThat(filed(desk, visit.get("/write").post("/write/facts", with(again, "act", "next")))
                        .petition()
                        .id())
                .isEqualTo(first.petition().id());
        clock.advance(Duration.ofHours(1));
        assertThat(visit.get("/write").post("/write/check", again).path()).isEqualTo("/track");
    }

    @Test
    void twoPressesAtTheSameMomentSendOnePetition() throws Exception {
        var visit = until("/write/check", open("zh-CN"), letter());
        var fields = with(with(letter(), "form", visit.hidden("form")), "act", "send");
        Callable<Long> press =
                () -> filed(desk, open("zh-CN").get("/write/about").post("/write/check", fields))
                        .petition()
                        .id();
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            var ids = both.invokeAll(List.of(press, press, press));
            assertThat(List.of(ids.get(0).get(), ids.get(1).get(), ids.get(2).get()).stream()
                            .distinct())
                    .hasSize(1);
        }
    }

    @Test
    void theReceiptClosesAndIsNobodyElses() {
        clock.set("2026-03-02T09:00");
        var visit = send(open("zh-CN"), letter());
        assertThat(open("zh-CN").get("/write/receipt").path()).isEqualTo("/track");
        clock.advance(Duration.ofMinutes(31));
        assertThat(visit.get("/write/receipt").path()).isEqualTo("/track");
    }
}
