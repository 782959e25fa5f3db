package xinqiao.numbering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.FACT;
import static xinqiao.db.Tables.LETTER;
import static xinqiao.db.Tables.LETTER_NUMBER;
import static xinqiao.db.Tables.LETTER_SERIES;
import static xinqiao.db.Tables.LETTER_VOID;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.disclosure.ApplicationCommand;
import xinqiao.disclosure.ApplicationCommand.NoticeFee;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.FeeTariff;
import xinqiao.disclosure.Forms;
import xinqiao.disclosure.OwnApplications;
import xinqiao.disclosure.ServedBy;
import xinqiao.documents.LetterNumbers;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Petitioner;
import xinqiao.identity.Visitor;
import xinqiao.journal.JournalCheck;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Provision;
import xinqiao.numbering.NumberEntry.Standing;
import xinqiao.petition.Command.Recuse;
import xinqiao.petition.Command.Serve;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.petition.ServiceMeans;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Profiles;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Every number of a house is a letter or was voided; who doesn't see the case sees the number and nothing of the matter. */
@XinqiaoTest
@Import({Staff.class, Desks.class, Clerks.class})
class NumberRegisterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final String SERIES = "acceptance";

    @Autowired
    NumberRegister register;

    @Autowired
    LetterNumbers numbers;

    @Autowired
    Profiles profiles;

    @Autowired
    Desks desks;

    @Autowired
    Clerks clerks;

    @Autowired
    OwnApplications applications;

    @Autowired
    Gate gate;

    @Autowired
    DSLContext sql;

    @Autowired
    JournalCheck journal;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(DAY);
    }

    @AfterEach
    void backToToday() {
        clock.reset();
    }

    /** GB/T 9704: no number twice, none left out, whoever asks at the same time and whoever gives up. */
    @Test
    @Covers({Provision.LAW_S2, Provision.JF_V6A})
    void whateverIsAbandonedAndHoweverManyAskAtOnceNumbersFollowOneAnother() throws Exception {
        var profile = profiles.get("kunming-petition-2023");
        var random = new Random(71);
        List<LetterKind> kinds = List.of(LetterKind.ACCEPTANCE, LetterKind.OPINION, LetterKind.EXTENSION);
        List<Callable<String>> asked = IntStream.range(0, 240)
                .mapToObj(i -> {
                    LetterKind kind = kinds.get(random.nextInt(kinds.size()));
                    int year = 2031 + random.nextInt(2);
                    String house = "T71" + random.nextInt(2);
                    boolean abandoned = random.nextInt(3) == 0;
                    int pause = random.nextInt(4);
                    return (Callable<String>) () -> {
                        try {
                            return sql.transactionResult(t -> {
                                String given = numbers.next(t.dsl(), profile, kind, house, year);
                                if (pause > 0) t.dsl().execute("select pg_sleep({0})", pause / 1000.0);
                                if (abandoned) throw new IllegalStateException("abandoned");
                                return given;
                            });
                        } catch (RuntimeException e) {
                            return "";
                        }
                    };
                })
                .toList();
        List<String> given = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (var one : threads.invokeAll(asked)) if (!one.get().isEmpty()) given.add(one.get());
        }
        assertThat(given).hasSizeBetween(100, 239).doesNotHaveDuplicates();
        for (String house : List.of("T710", "T711"))
            for (String mark : List.of("信受", "信处", "信延"))
                for (int year : List.of(2031, 2032)) {
                    String head = house + mark + "〔" + year + "〕";
                    List<String> own =
                            given.stream().filter(one -> one.startsWith(head)).toList();
                    assertThat(own)
                            .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, own.size())
                                    .mapToObj(n -> head + n + "号")
                                    .toList());
                }
    }

    private long accepted() {
        long id = desks.register("mo.han", Papers.letter("8604", DAY)).id();
        desks.act("mo.han", id, Desks.acceptAppeal());
        return id;
    }

    private NumberEntry last(Actor who) {
        int last = register.series(who, "8604", DAY.getYear()).stream()
                .filter(one -> one.series().equals(SERIES))
                .findFirst()
                .orElseThrow()
                .last();
        return entry(who, last);
    }

    private NumberEntry entry(Actor who, int number) {
        return register.page(who, "8604", SERIES, DAY.getYear(), number - 1).getFirst();
    }

    @Test
    @Covers(Provision.LAW_S2)
    void aNumberIsVoidedOnlyWhileItsLetterNeitherLeftNorIsWaitedFor() {
        var office = desks.who("mo.han");
        long _ = accepted();
        var fresh = last(office);
        assertThat(fresh.standing()).isEqualTo(Standing.ISSUED);
        assertThat(fresh.issuedOn()).isEqualTo(DAY);
        assertThat(fresh.subject()).isNotNull();
        assertThat(reasons(voided(office, fresh, "写错"))).containsExactly("numbering.refusal.waits");
        assertThat(reasons(voided(desks.who("tu.ya"), fresh, "写错"))).contains("numbering.refusal.not-keeper");
        assertThat(reasons(register.voidNumber(desks.who("tian.ye"), SERIES, DAY.getYear(), 900_000, "写错")))
                .contains("numbering.refusal.not-given");
        long served = accepted();
        var gone = last(office);
        desks.serve("mo.han", served, LetterKind.ACCEPTANCE, DAY);
        assertThat(reasons(voided(office, gone, "写错"))).containsExactly("numbering.refusal.sent");
        assertThat(reasons(voided(office, entry(office, 1), " "))).contains("numbering.refusal.reason");
    }

    private NumberEntry feeOf(Actor who, String number) {
        return register.series(who, "8602", DAY.getYear()).stream()
                .flatMap(one -> IntStream.iterate(0, from -> from < one.last(), from -> from + NumberRegister.PAGE)
                        .boxed()
                        .flatMap(from -> register.page(who, "8602", one.series(), DAY.getYear(), from).stream()))
                .filter(entry -> "FEE".equals(entry.kind()))
                .filter(entry ->
                        entry.subject() != null && entry.subject().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** The applicant took the application back before the notice of the fee was sent: it never will be. */
    @Test
    @Covers(Provision.LAW_S2)
    void theNumberOfALetterThatIsNeverSentIsVoidedWithItsReasonAndStaysSo() {
        var office = clerks.who("tian.ye");
        var mine = clerks.register("tian.ye", Forms.inPerson("8602", DAY, "2025年查验统计"));
        clerks.examine("tian.ye", mine.id());
        clerks.act("tian.ye", mine.id(), new NoticeFee(FeeTariff.BY_PAGE, 150, "缴入国库", null));
        var fee = feeOf(office, mine.number());
        String series = profiles.disclosure(
                        clerks.read("tian.ye", mine.id()).application().entry().profileId())
                .letter(LetterKind.FEE)
                .series();
        assertThat(reasons(register.voidNumber(office, series, DAY.getYear(), fee.number(), "写错")))
                .containsExactly("numbering.refusal.waits");
        var _ = applications
                .withdraw(applications.track(mine.number(), mine.code()).orElseThrow())
                .orElseThrow();
        assertThat(register.voidNumber(office, series, DAY.getYear(), fee.number(), "申请人撤回，通知书未发出")
                        .isGranted())
                .isTrue();
        assertThat(reasons(register.voidNumber(office, series, DAY.getYear(), fee.number(), "再次")))
                .containsExactly("numbering.refusal.already");
        var standing = feeOf(office, mine.number());
        assertThat(standing.standing()).isEqualTo(Standing.VOIDED);
        var voided = Objects.requireNonNull(standing.voided());
        assertThat(voided.reason()).isEqualTo("申请人撤回，通知书未发出");
        assertThat(voided.by()).isEqualTo(office.signature());
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers(Provision.LAW_S2)
    void aLetterWithAVoidedNumberIsServedToNobodyAndShownToNobodyOutside() {
        long id = accepted();
        var letter = desks.read("mo.han", id).letters().getLast();
        assertThat(letters(new Petitioner(id))).isOne();
        undone(desks.who("mo.han"), letter.number(), tx -> {
            assertThat(reasons(desks.attempt("mo.han", id, new Serve(letter.id(), DAY, ServiceMeans.POST, ""))))
                    .containsExactly("petition.refusal.voided");
            for (var outside : List.of("petitioner", "applicant")) {
                tx.execute(
                        "select set_config('xq.reach', {0}, true), set_config('xq.petition', {1}, true)",
                        val(outside), val(Long.toString(id)));
                assertThat(tx.fetchCount(LETTER, LETTER.ID.eq(letter.id()))).isZero();
            }
        });
        var mine = clerks.register("tian.ye", Forms.inPerson("8602", DAY, "2025年查验统计"));
        clerks.examine("tian.ye", mine.id());
        clerks.act("tian.ye", mine.id(), new NoticeFee(FeeTariff.BY_PAGE, 150, "缴入国库", null));
        var fee = clerks.read("tian.ye", mine.id())
                .application()
                .letter(LetterKind.FEE)
                .orElseThrow();
        var serve = new ApplicationCommand.Serve(fee.id(), DAY, ServedBy.IN_PERSON, "本人签收");
        undone(
                clerks.who("tian.ye"),
                fee.number(),
                tx -> assertThat(reasons(clerks.attempt("tian.ye", mine.id(), serve)))
                        .containsExactly("disclosure.refusal.voided"));
    }

    private int letters(Petitioner petitioner) {
        return gate.<Integer>as(petitioner, tx -> tx.fetchCount(LETTER));
    }

    /** Voided past the register, which wouldn't void what a case waits for; and nothing of it stays. */
    private void undone(Actor who, String printed, Consumer<DSLContext> tried) {
        assertThatThrownBy(() -> gate.run(who, tx -> {
                    tx.execute(
                            "insert into letter_void (id, house_code, direct_customs, series, year, number, printed, reason,"
                                    + " by_name, by_person, at, seq, hash) values (800000, {0}, '8600', 'tried', 1999, 1, {1}, 'x',"
                                    + " 'x', {2}, now(), 1, decode(repeat('00', 32), 'hex'))",
                            val(who.houseCode()), val(printed), val(who.personId()));
                    tried.accept(tx);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");
    }

    private Decision<Boolean> voided(Actor who, NumberEntry entry, String reason) {
        return register.voidNumber(who, SERIES, DAY.getYear(), entry.number(), reason);
    }

    @Test
    @Covers({Provision.LAW_S2, Provision.SYS_4})
    void aGapAndANumberWithoutALetterAreFaultsUntilTheyAreExplained() {
        var office = desks.who("mo.han");
        long _ = accepted();
        // what only a mistake past the application could do
        sql.execute("select take_letter_number('8604', 'acceptance', 2026, '{mark}信受〔{year}〕{n}号', 'ACCEPTANCE')");
        var lost = last(office);
        assertThat(lost.standing()).isEqualTo(Standing.WITHOUT_LETTER);
        var series = register.series(office, "8604", 2026).stream()
                .filter(one -> one.series().equals(SERIES))
                .findFirst()
                .orElseThrow();
        assertThat(series.faults()).isPositive();
        assertThat(series.issued() + series.voided() + series.faults()).isEqualTo(series.last());
        assertThat(voided(office, lost, "系统故障，未生成文书").isGranted()).isTrue();
        assertThat(last(office).standing()).isEqualTo(Standing.VOIDED);
        assertThatThrownBy(() -> sql.insertInto(LETTER_NUMBER)
                        .set(LETTER_NUMBER.HOUSE_CODE, "8604")
                        .set(LETTER_NUMBER.SERIES, SERIES)
                        .set(LETTER_NUMBER.YEAR, 2026)
                        .set(LETTER_NUMBER.NUMBER, 9999)
                        .set(LETTER_NUMBER.PRINTED, "x")
                        .execute())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    @Covers({Provision.SYS_4, Provision.KM_21B})
    void anotherHouseHasNoRegisterHereAndWhoDoesNotSeeTheCaseSeesTheNumberAlone() {
        var office = desks.who("mo.han");
        long id = accepted();
        var mine = last(office);
        var handler = desks.who("tu.ya");
        var bare = entry(handler, mine.number());
        assertThat(bare.printed()).isEqualTo(mine.printed());
        assertThat(bare.seen()).isFalse();
        assertThat(bare.subject()).isNull();
        assertThat(bare.issuedOn()).isNull();
        // the office itself, once it stepped aside
        desks.act("mo.han", id, new Recuse(office.personId(), "信访人是本人亲属"));
        assertThat(entry(office, mine.number()).subject()).isNull();
        assertThat(reasons(voided(office, mine, "写错"))).contains("numbering.refusal.not-seen");
        assertThat(entry(desks.who("yan.xiang"), mine.number()).subject()).isNotNull();
        // above, the post reaches below; beside, there is nothing
        assertThat(register.houses(desks.who("zhou.min")))
                .anyMatch(house -> house.code().equals("8604"));
        assertThat(register.page(desks.who("zhou.min"), "8604", SERIES, 2026, 0))
                .isNotEmpty();
        for (String login : List.of("tian.ye", "gu.xin", "kang.ning")) {
            var stranger = desks.who(login);
            assertThat(register.houses(stranger))
                    .noneMatch(house -> house.code().equals("8604"));
            assertThat(register.series(stranger, "8604", 2026)).isEmpty();
            assertThat(register.page(stranger, "8604", SERIES, 2026, 0)).isEmpty();
            assertThat(register.years(stranger, "8604")).isEmpty();
            assertThat(gate.<Integer>as(stranger, NumberRegisterTest::rows)).isZero();
        }
        for (var outside : List.of(new Visitor(), new Petitioner(id)))
            assertThat(gate.<Integer>as(outside, NumberRegisterTest::rows)).isZero();
    }

    private static int rows(DSLContext tx) {
        return tx.fetchCount(LETTER_NUMBER, LETTER_NUMBER.HOUSE_CODE.eq("8604"))
                + tx.fetchCount(LETTER_SERIES, LETTER_SERIES.HOUSE_CODE.eq("8604"))
                + tx.fetchCount(LETTER_VOID, LETTER_VOID.HOUSE_CODE.eq("8604"))
                + tx.fetchCount(FACT, FACT.STREAM.eq("letter-void"));
    }
}
