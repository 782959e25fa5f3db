package xinqiao.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.api.http.Replies;
import xinqiao.identity.Visitor;
import xinqiao.journal.JournalCheck;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Command.AddMaterial;
import xinqiao.petition.Desks;
import xinqiao.petition.Filter;
import xinqiao.petition.Filter.View;
import xinqiao.petition.Papers;
import xinqiao.petition.PetitionDesk;
import xinqiao.procedure.LetterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The key is changed while people work. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class KeyChangeTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final int BEFORE = 30;

    @Autowired
    Desks desks;

    @Autowired
    Replies replies;

    @Autowired
    PetitionDesk desk;

    @Autowired
    KeysCommand command;

    @Autowired
    Resealing resealing;

    @Autowired
    Keys keys;

    @Autowired
    JournalCheck journal;

    @Autowired
    TestClock clock;

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    private String keys(String word, int code) {
        var out = new StringWriter();
        assertThat(command.run(List.of(word), new PrintWriter(out)))
                .as(out.toString())
                .isEqualTo(code);
        return out.toString();
    }

    private void readable(long id) {
        CaseFile file = desks.read("tian.ye", id);
        assertThat(file.people())
                .singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("何以琳"));
        assertThat(desk.unmask(desks.who("tian.ye"), id).people().getFirst().phone())
                .isEqualTo("13800000000");
        assertThat(file.letters())
                .allSatisfy(letter -> assertThat(letter.content()).contains("何以琳"));
    }

    @Test
    void everythingStaysReadableWhileTheKeyIsChangedUnderLoad() throws Exception {
        clock.set(MONDAY);
        List<Long> cases = new ArrayList<>();
        for (int i = 0; i < BEFORE; i++) cases.add(accepted());
        assertThat(answer("first")).isEqualTo("first");
        var done = new AtomicBoolean();
        try (var threads = Executors.newFixedThreadPool(3)) {
            List<Future<List<Long>>> work = new ArrayList<>();
            for (int i = 0; i < 3; i++) work.add(threads.submit(work(List.copyOf(cases), done)));
            try {
                assertThat(keys("rotate", 0)).contains("keys status");
                assertThat(keys("retire", 1))
                        .as("another node may not know the new key yet")
                        .contains("60");
                clock.advance(Duration.ofHours(2)); // less than an answer is kept
                assertThat(keys("retire", 1))
                        .as("values still need the older key")
                        .contains("personal.reseal");
                resealing.run();
            } finally {
                done.set(true);
            }
            for (var each : work) cases.addAll(each.get());
        }
        while (resealing.left() > 0) resealing.run();
        assertThat(keys("status", 0)).contains("petition  0");
        assertThat(keys("retire", 0)).contains(keys.file().path().toString());
        assertThat(keys.ring().sealKeys()).hasSize(1);
        cases.forEach(this::readable);
        assertThat(answer("second")).as("an answer that may be asked for again").isEqualTo("first");
        assertThat(desk.count(desks.who("tian.ye"), Filter.of(View.ALL).with("何以琳"))
                        .number())
                .as("found by marks of the new key")
                .isGreaterThanOrEqualTo(Math.min(cases.size(), 1000));
        assertThat(journal.problems())
                .as("the journal's chains are what they were")
                .noneMatch(problem ->
                        cases.stream().anyMatch(id -> problem.values().contains("petition " + id)));
        assertThat(keys("status", 0)).contains(Integer.toHexString(keys.ring().sealKey()));
        assertThat(keys("create", 1)).contains("rotate");
        assertThat(keys("unheard-of", 2)).contains("usage");
    }

    /** What a program of the API is answered that sends the same request twice. */
    private String answer(String fresh) {
        return replies.once(new Visitor(), "key change", "0123456789abcdef", "asked", String.class, () -> fresh);
    }

    private long accepted() {
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        desks.act("tian.ye", id, Desks.acceptAppeal());
        assertThat(desks.read("tian.ye", id).petition().letter(LetterKind.ACCEPTANCE))
                .isPresent();
        return id;
    }

    private Callable<List<Long>> work(List<Long> known, AtomicBoolean done) {
        return () -> {
            List<Long> mine = new ArrayList<>();
            for (int i = 0; !done.get() || i < 3; i++) {
                mine.add(accepted());
                readable(known.get(i % known.size()));
                desks.act("tian.ye", mine.getLast(), new AddMaterial("补充说明", List.of(), false));
                readable(mine.getLast());
            }
            return mine;
        };
    }
}
