package xinqiao.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.db.Tables.FACT;
import static xinqiao.db.Tables.SCAN;
import static xinqiao.db.Tables.SCAN_PAGE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.util.unit.DataSize;
import xinqiao.documents.Letters;
import xinqiao.documents.SampleLetters;
import xinqiao.files.FileStore;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.journal.Reading;
import xinqiao.journal.ReadingLog;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.Command.Accept;
import xinqiao.petition.Desks;
import xinqiao.petition.Filter;
import xinqiao.petition.Line;
import xinqiao.petition.Papers;
import xinqiao.petition.PetitionLists;
import xinqiao.petition.Receipt;
import xinqiao.petition.Upload;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.MatterKind;
import xinqiao.procedure.ProfilesTest;
import xinqiao.search.Excerpts;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Scans of cases: read, found, corrected, and behind the walls of the files that they are. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class ScansTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final Machine TASK = new Machine("test");

    @Autowired
    Desks desks;

    @Autowired
    PetitionLists lists;

    @Autowired
    Scans scans;

    @Autowired
    ReadingQueue queue;

    @Autowired
    LeaseStore leases;

    @Autowired
    PageStore pages;

    @Autowired
    ScanStore store;

    @Autowired
    ReadingLog readings;

    @Autowired
    FileStore files;

    @Autowired
    Gate gate;

    @Autowired
    DSLContext sql;

    @Autowired
    TestClock clock;

    @Autowired
    Letters letters;

    @BeforeEach
    void day() {
        clock.set("2026-11-23T09:00");
    }

    private Upload file(byte[] content, String name) {
        var kept = files.put(new ByteArrayInputStream(content), name).orElseThrow();
        return new Upload(kept.sha256(), kept.name(), kept.type(), kept.size());
    }

    private Receipt registered(@Nullable MatterKind asked, List<String> accused, Upload file) {
        var form = asked == null ? Papers.letter("8602", DAY) : Papers.report("8602", DAY, accused.getFirst());
        return desks.register("dao.yaping", Papers.with(form, List.of(file)));
    }

    private static byte[] page(String... lines) {
        return SampleScans.of(List.of(lines), SampleScans.Look.PRINT, 1).jpeg();
    }

    private void readAll() throws InterruptedException {
        while (queue.next()) clock.advance(Duration.ofSeconds(1));
    }

    private List<Long> found(String login, String words) {
        var page = lists.page(desks.who(login), Filter.of(Filter.View.ALL).with(words), null, 40);
        return page.sheet().lines().stream().map(Line::id).toList();
    }

    private long scan(String login, Upload file) {
        return scans.byContent(desks.who(login), file.sha256()).orElseThrow();
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_21B})
    void wordsOfAScanAreFoundByWhoeverReadsItsCaseAndByNobodyElse() throws InterruptedException {
        Upload open = file(page("关于珙桐树苗检疫的信", "请求尽快完成珙桐树苗的检疫手续"), "来信.jpg");
        Upload walled = file(page("举报材料", "望天树原木夹藏在珙桐树苗之中"), "举报.jpg");
        Receipt letter = registered(null, List.of(), open);
        Receipt report = registered(MatterKind.REPORT, List.of("某科员"), walled);
        desks.act("dao.yaping", report.id(), new Accept(MatterKind.REPORT, null, null, "", Set.of()));
        assertThat(found("dao.yaping", "珙桐树苗")).doesNotContain(letter.id(), report.id());
        readAll();
        assertThat(found("dao.yaping", "珙桐树苗")).contains(letter.id(), report.id());
        assertThat(found("tian.ye", "珙桐树苗")).contains(letter.id()).doesNotContain(report.id());
        assertThat(found("tang.yan", "珙桐树苗")).doesNotContain(letter.id(), report.id());
        assertThat(found("dao.yaping", "珙桐原木")).doesNotContain(letter.id(), report.id());
        var shown = lists.page(desks.who("tian.ye"), Filter.of(Filter.View.ALL).with("珙桐树苗"), null, 40);
        assertThat(shown.scanned().get(letter.id()))
                .extracting(Excerpts.Piece::text)
                .contains("珙桐树苗");

        long one = scan("dao.yaping", walled);
        for (String login : List.of("tian.ye", "tang.yan")) {
            var who = desks.who(login);
            assertThat(scans.byContent(who, walled.sha256())).isEmpty();
            assertThat(scans.find(who, one)).isEmpty();
            assertThat(scans.open(who, one, 1)).isEmpty();
            assertThat(scans.picture(who, one, 1)).isEmpty();
            assertThat(scans.correct(who, one, 1, "", "改")).isFalse();
            assertThat(scans.stop(who, one)).isFalse();
            assertThat(scans.unfinished(who))
                    .extracting(each -> each.scan().id())
                    .doesNotContain(one);
        }
        int before = logged(report.id());
        assertThat(scans.open(desks.who("dao.yaping"), one, 1)).isPresent();
        assertThat(logged(report.id())).isEqualTo(before + 1);
        var words = sql.selectFrom(SCAN_PAGE).where(SCAN_PAGE.SCAN_ID.eq(one)).fetch(SCAN_PAGE.WORDS);
        assertThat(words)
                .allSatisfy(kept ->
                        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("望天树"));
    }

    private int logged(long petition) {
        var filter = new ReadingLog.Filter(
                desks.who("dao.yaping").personId(), new Reading.Subject("petition", petition), null);
        return readings.list(desks.who("shen.pei"), filter, null).size();
    }

    @Test
    @Covers(Provision.SYS_3)
    void aCorrectionIsFoundKeptAndJournalledWithoutItsWords() throws InterruptedException {
        Upload file = file(page("关于油茶籽的信", "油茶籽滞留口岸已经十天"), "来信.jpg");
        Receipt letter = registered(null, List.of(), file);
        readAll();
        long scan = scan("tian.ye", file);
        var who = desks.who("tian.ye");
        String seen = scans.open(who, scan, 1).orElseThrow().seen();
        assertThat(scans.correct(who, scan, 1, seen, "关于油桐籽的信\n油桐籽滞留口岸已经十天")).isTrue();
        assertThat(scans.correct(who, scan, 1, seen, "另一个人的更正")).as("meanwhile").isFalse();
        assertThat(found("tian.ye", "油桐籽滞留")).contains(letter.id());
        assertThat(found("tian.ye", "油茶籽滞留")).doesNotContain(letter.id());
        assertThat(scans.correct(desks.who("gu.xin"), scan, 1, null, "只读不改")).isFalse();
        var facts = gate.as(
                TASK,
                tx -> tx.selectFrom(FACT)
                        .where(FACT.STREAM.eq("scan"))
                        .and(FACT.STREAM_ID.eq(scan))
                        .fetch(row -> row.getPayload()));
        assertThat(facts).singleElement().asString().contains("\"page\":1").doesNotContain("油桐");
    }

    @Test
    void aFileWithItsOwnWordsNeedsNoRecognition() throws InterruptedException {
        var letter = SampleLetters.letter(
                ProfilesTest.builtIn().get("national-petition-2022"), LetterKind.ACCEPTANCE, Locale.SIMPLIFIED_CHINESE);
        Upload file = file(letters.pdf(letter), "告知书.pdf");
        var _ = registered(null, List.of(), file);
        readAll();
        Read read = read(scan("tian.ye", file));
        assertThat(read.layer()).isTrue();
        assertThat(read.text()).contains("信访");
    }

    private Read read(long scan) {
        var page = scans.open(desks.who("tian.ye"), scan, 1).orElseThrow().page();
        return Objects.requireNonNull(Objects.requireNonNull(page).read());
    }

    /** A worker that does what the page says; the queue that asks it. */
    private ReadingQueue standIn(Path folder) {
        var settings = new ReadingSettings(
                true,
                Duration.ofSeconds(3),
                DataSize.ofMegabytes(500),
                DataSize.ofMegabytes(64),
                Duration.ofMinutes(1),
                StandInWorker.class.getName());
        return new ReadingQueue(gate, leases, pages, new Reader(settings, folder), settings, files, clock);
    }

    private Upload wished() {
        Upload file = file(page("等待的一页", "" + System.nanoTime()), "草稿.jpg");
        scans.wish(desks.who("tian.ye"), List.of(file));
        return file;
    }

    @Test
    void aPageThatCrashesHangsOrCannotBeReadCostsNoOther(@TempDir Path folder) throws InterruptedException {
        readAll();
        Upload file = wished();
        var reads = standIn(folder);
        assertThat(reads.next()).isTrue();
        assertThat(reads.next()).isFalse();
        Scan scan = scans.find(desks.who("tian.ye"), scan("tian.ye", file)).orElseThrow();
        assertThat(scan.state()).isEqualTo(Scan.State.DONE);
        assertThat(scan.pages()).isEqualTo(StandInWorker.PAGES);
        assertThat(scan.failed())
                .containsExactly(
                        new Scan.Failed(2, "crashed"),
                        new Scan.Failed(3, "too-slow"),
                        new Scan.Failed(4, "unreadable"));
        assertThat(scans.find(desks.who("dao.yaping"), scan.id()))
                .as("whose form it is")
                .isEmpty();
        assertThat(scans.again(desks.who("tian.ye"), scan.id())).isTrue();
        assertThat(scans.stop(desks.who("tian.ye"), scan.id())).isTrue();
        assertThat(reads.next()).isFalse();
    }

    @Test
    void whatAKilledReaderHadIsReadByAnotherAndNothingTwice() throws InterruptedException {
        readAll();
        Upload file = wished();
        var now = clock.instant();
        var lost =
                gate.as(TASK, tx -> leases.claim(tx, now, now.plusSeconds(60))).orElseThrow();
        gate.run(TASK, tx -> pages.put(tx, lost.id(), 1, new Read(false, List.of()), null));
        assertThat(queue.next()).as("while it is held").isFalse();
        clock.advance(Duration.ofSeconds(61));
        assertThat(queue.next()).isTrue();
        Scan scan = scans.find(desks.who("tian.ye"), scan("tian.ye", file)).orElseThrow();
        assertThat(scan.state()).isEqualTo(Scan.State.DONE);
        assertThat(read(scan.id())).as("kept as the first reader left it").isEqualTo(new Read(false, List.of()));
        assertThat(gate.<Boolean>as(TASK, tx -> leases.hold(tx, lost, now))).isFalse();
    }

    @Test
    void aStopOfOursCostsNeitherAPageNorATry(@TempDir Path folder) throws InterruptedException {
        readAll();
        Upload file = wished();
        var reads = standIn(folder);
        var stopped = new ArrayList<Throwable>();
        Thread reader = Thread.ofPlatform().start(() -> {
            try {
                boolean _ = reads.next();
            } catch (InterruptedException e) {
                stopped.add(e);
            }
        });
        reader.interrupt();
        reader.join(Duration.ofSeconds(20));
        assertThat(stopped).hasSize(1);
        long id = scan("tian.ye", file);
        Scan scan = scans.find(desks.who("tian.ye"), id).orElseThrow();
        assertThat(scan.state()).as("for the next start, at once").isEqualTo(Scan.State.DUE);
        assertThat(scan.failed()).isEmpty();
        assertThat(gate.<Integer>as(
                        TASK,
                        tx -> tx.select(SCAN.TRIES)
                                .from(SCAN)
                                .where(SCAN.ID.eq(id))
                                .fetchSingle(SCAN.TRIES)))
                .isZero();
        assertThat(reads.next()).isTrue();
        assertThat(scans.find(desks.who("tian.ye"), id).orElseThrow().state()).isEqualTo(Scan.State.DONE);
    }

    @Test
    void whatNoFormAndNoCaseHasAnyMoreIsForgotten() {
        Upload file = wished();
        long scan = scan("tian.ye", file);
        Clock later = Clock.offset(clock, Duration.ofDays(8));
        int unused = gate.as(TASK, tx -> store.sweep(tx, later.instant(), 500));
        assertThat(scans.find(desks.who("tian.ye"), scan)).isEmpty();
        assertThat(gate.<Boolean>as(TASK, tx -> store.find(tx, scan).isPresent()))
                .isFalse();
    }
}
