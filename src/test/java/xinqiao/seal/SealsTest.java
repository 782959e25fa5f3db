package xinqiao.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.val;
import static xinqiao.db.Tables.FACT;
import static xinqiao.db.Tables.HOUSE_SEAL;
import static xinqiao.db.Tables.ISSUED_LETTER;
import static xinqiao.db.Tables.SEAL_HOLDER;
import static xinqiao.db.Tables.SEAL_LETTER;
import static xinqiao.db.Tables.SEAL_PICTURE;
import static xinqiao.db.Tables.SEAL_USE;
import static xinqiao.petition.Desks.acceptAppeal;
import static xinqiao.petition.Desks.reasons;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.documents.Letter;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Petitioner;
import xinqiao.identity.Visitor;
import xinqiao.journal.JournalCheck;
import xinqiao.law.Covers;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refusal;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Command.Recuse;
import xinqiao.petition.Desks;
import xinqiao.petition.Papers;
import xinqiao.procedure.LetterKind;
import xinqiao.seal.Examination.Verdict;
import xinqiao.seal.sign.KeyProblem;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** Seals in the register of their house, every use approved and logged, and letters as one file with one seal. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class SealsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate EARLY = LocalDate.of(2001, 3, 5);
    /** No certificate of the demonstration holds that long. */
    private static final LocalDate LATE = LocalDate.of(2100, 3, 5);

    private static final byte[] NONE = {};
    private static int made;

    @Autowired
    Desks desks;

    @Autowired
    SealRegister register;

    @Autowired
    SealUses uses;

    @Autowired
    SealChanges changes;

    @Autowired
    IssuedPapers papers;

    @Autowired
    KeyCare care;

    @Autowired
    SignedFiles files;

    @Autowired
    Gate gate;

    @Autowired
    JournalCheck journal;

    @Autowired
    TestClock clock;

    @BeforeEach
    void aMonday() {
        clock.set(MONDAY);
    }

    private Actor office() {
        return desks.who("mo.han");
    }

    private NewSeal seal(Map<LetterKind, LetterApproval> letters, byte[] picture) {
        Actor keeper = office();
        return new NewSeal(
                SealKind.PETITION,
                "试验信访专用章" + ++made,
                "试验海关",
                "信访专用章",
                "信访文书",
                42,
                keeper.postId(),
                null,
                EARLY.minusYears(1),
                null,
                Set.of(desks.who("yan.xiang").postId()),
                letters,
                picture);
    }

    private OfficialSeal registered(Map<LetterKind, LetterApproval> letters) {
        long id = register.register(office(), seal(letters, NONE)).orElseThrow();
        return register.find(office(), id).orElseThrow();
    }

    private void changed(OfficialSeal seal, SealState to) {
        long _ = changes.ask(office(), seal.id(), to, "试验").orElseThrow();
        assertThat(changes.decide(desks.who("yin.hao"), seal.id(), true, "同意").orElseThrow())
                .isEqualTo(to);
    }

    private CaseFile.Letter accepted() {
        long id = desks.register("mo.han", Papers.letter("8604", MONDAY)).id();
        desks.act("mo.han", id, acceptAppeal());
        return desks.read("mo.han", id).letters().getLast();
    }

    private byte[] pdf(CaseFile.Letter letter) {
        return papers.pdf(LetterFamily.PETITION, letter.id(), Letter.of(letter.content()));
    }

    @Test
    @Covers(Provision.KM_7)
    void aSealIsKeptByTheOfficeAndEnteredWhole() {
        var good = seal(Map.of(), NONE);
        assertThat(reasons(register.register(desks.who("tu.ya"), good))).contains("seal.refusal.not-kept");
        var empty =
                new NewSeal(SealKind.PETITION, "", "", "", "", 10, null, 1L, null, null, Set.of(-1L), Map.of(), NONE);
        assertThat(reasons(register.register(office(), empty)))
                .contains(
                        "seal.refusal.name",
                        "seal.refusal.arc",
                        "seal.refusal.not-told-apart",
                        "seal.refusal.powers",
                        "seal.refusal.size",
                        "seal.refusal.from",
                        "seal.refusal.keeper",
                        "seal.refusal.approver",
                        "seal.refusal.holders");
        var seal = registered(Map.of());
        assertThat(reasons(register.register(
                        office(),
                        new NewSeal(
                                seal.kind(),
                                seal.name(),
                                seal.arc(),
                                seal.below(),
                                seal.powers(),
                                42,
                                seal.keeper(),
                                null,
                                MONDAY,
                                null,
                                Set.of(),
                                Map.of(),
                                NONE))))
                .containsExactly("seal.refusal.there");
        // entrusted to another, suspended, taken back, destroyed: and then nothing any more
        long other = desks.who("yan.xiang").postId();
        assertThat(register.entrust(office(), seal.id(), other, null, Set.of(), Map.of())
                        .isGranted())
                .isTrue();
        changed(seal, SealState.SUSPENDED);
        changed(seal, SealState.IN_USE);
        changed(seal, SealState.DESTROYED);
        assertThat(register.find(office(), seal.id()).orElseThrow().until()).isEqualTo(MONDAY);
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers(Provision.KM_7)
    void aPaperIsStampedOnlyAfterSomebodyElseApproved() {
        var seal = registered(Map.of());
        Actor asks = desks.who("yan.xiang");
        Actor leader = desks.who("yin.hao");
        assertThat(reasons(uses.ask(desks.who("tu.ya"), seal, "来访登记表", "存档", 1)))
                .containsExactly("seal.refusal.may-not-ask");
        assertThat(reasons(uses.ask(asks, seal, "", "", 0)))
                .containsExactly("seal.refusal.document", "seal.refusal.purpose", "seal.refusal.copies");
        long use = uses.ask(asks, seal, "情况说明", "报送上级", 2).orElseThrow();
        assertThat(reasons(uses.stamped(office(), seal, use))).containsExactly("seal.refusal.not-approved");
        assertThat(reasons(uses.decide(office(), seal, use, true, ""))).containsExactly("seal.refusal.may-not-approve");
        assertThat(reasons(uses.decide(leader, seal, use, false, ""))).containsExactly("seal.refusal.reason");
        assertThat(uses.decide(leader, seal, use, true, "同意").orElseThrow()).isEqualTo(UseState.APPROVED);
        assertThat(reasons(uses.decide(leader, seal, use, true, ""))).containsExactly("seal.refusal.decided");
        assertThat(reasons(uses.stamped(asks, seal, use))).containsExactly("seal.refusal.may-not-stamp");
        assertThat(uses.stamped(office(), seal, use).orElseThrow()).isEqualTo(UseState.USED);
        assertThat(uses.waiting(office(), seal)).isEmpty();
        assertThat(uses.log(office(), seal, null))
                .singleElement()
                .satisfies(one -> assertThat(one.decidedBy()).isEqualTo(leader.name()));
        assertThat(uses.log(office(), seal, use)).isEmpty();
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers(Provision.KM_7)
    void aLetterIsOneSignedFileAndItsUseOfTheSealIsLogged() {
        var seal = registered(Map.of(LetterKind.ACCEPTANCE, LetterApproval.WITH_LETTER));
        var letter = accepted();
        byte[] first = pdf(letter);
        assertThat(pdf(letter)).isEqualTo(first);
        var found = files.examine(first);
        assertThat(found.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(found.signatures().getFirst().house()).isEqualTo(house());
        byte[] ofd = papers.ofd(LetterFamily.PETITION, letter.id(), Letter.of(letter.content()));
        assertThat(papers.ofd(LetterFamily.PETITION, letter.id(), Letter.of(letter.content())))
                .isEqualTo(ofd);
        var sealedOfd = files.examine(ofd);
        assertThat(sealedOfd.verdict()).isEqualTo(Verdict.GOOD);
        assertThat(sealedOfd.signatures().getFirst().seal()).isEqualTo(seal.name());
        byte[] changed = first.clone();
        changed[first.length / 3] ^= 1;
        assertThat(files.examine(changed).verdict()).isEqualTo(Verdict.BAD);
        assertThat(uses.log(office(), seal, null)).singleElement().satisfies(use -> {
            assertThat(use.document()).isEqualTo(letter.number());
            assertThat(use.askedBy()).isEqualTo(office().name());
            assertThat(use.state()).isEqualTo(UseState.USED);
        });
        assertThat(journal.problems()).isEmpty();
    }

    private String house() {
        return gate.as(
                new Machine("test"),
                tx -> tx.resultQuery("select name_zh from house where code = '8604'")
                        .fetchSingle(0, String.class));
    }

    /** As after a crash between the act and its file. */
    @Test
    @Covers(Provision.KM_7)
    void whatACrashLeftIsMadeByTheJobAndOnce() {
        var letter = accepted();
        assertThat(sha(letter)).isNull();
        assertThat(completed(letter)).isOne();
        String sha = sha(letter);
        assertThat(sha).isNotNull();
        assertThat(completed(letter)).isZero();
        byte[] _ = pdf(letter);
        assertThat(sha(letter)).isEqualTo(sha);
    }

    /** One that can't be made is tried again later, and doesn't hold up the others. */
    @Test
    void whatFailsIsTriedAgainLater() {
        long nowhere = -1 - made++;
        Actor clerk = office();
        clock.set(EARLY.minusDays(1));
        gate.run(clerk, tx -> papers.issued(tx, LetterFamily.PETITION, nowhere, LetterKind.ACCEPTANCE, "试验", "8604"));
        assertThat(papers.complete()).isZero();
        var row = gate.as(
                new Machine("test"),
                tx -> tx.selectFrom(ISSUED_LETTER)
                        .where(ISSUED_LETTER.LETTER_ID.eq(nowhere))
                        .fetchSingle());
        assertThat(row.getTries()).isOne();
        assertThat(row.getFailure()).contains("NoSuchElement");
        assertThat(row.getAgainAt().toInstant()).isAfter(clock.instant());
        // so that nobody tries it again in other tests
        gate.run(
                new Machine("test"),
                tx -> tx.update(ISSUED_LETTER)
                        .set(ISSUED_LETTER.STATE, "WAITING")
                        .where(ISSUED_LETTER.LETTER_ID.eq(nowhere))
                        .execute());
    }

    /** Runs the job on a day before the letters of all other tests, with this one as if it were of that day. */
    private int completed(CaseFile.Letter letter) {
        gate.run(
                new Machine("test"),
                tx -> tx.update(ISSUED_LETTER)
                        .set(ISSUED_LETTER.AGAIN_AT, EARLY.atStartOfDay().atOffset(ZoneOffset.UTC))
                        .where(ISSUED_LETTER.LETTER_OF.eq("petition"))
                        .and(ISSUED_LETTER.LETTER_ID.eq(letter.id()))
                        .execute());
        clock.set(EARLY.plusDays(1));
        int done = papers.complete();
        clock.set(MONDAY);
        return done;
    }

    private @Nullable String sha(CaseFile.Letter letter) {
        return gate.<@Nullable String>as(
                new Machine("test"),
                tx -> tx.select(ISSUED_LETTER.PDF)
                        .from(ISSUED_LETTER)
                        .where(ISSUED_LETTER.LETTER_OF.eq("petition"))
                        .and(ISSUED_LETTER.LETTER_ID.eq(letter.id()))
                        .fetchSingle(ISSUED_LETTER.PDF));
    }

    @Test
    @Covers(Provision.KM_7)
    void aLetterWaitsWhereTheRegisterWantsItsSealApprovedApart() {
        var seal = registered(Map.of(LetterKind.ACCEPTANCE, LetterApproval.APART));
        var letter = accepted();
        assertThatThrownBy(() -> pdf(letter)).isInstanceOf(Refusal.class);
        assertThat(completed(letter)).isZero();
        var use = uses.waiting(office(), seal).getLast();
        assertThat(use.document()).isEqualTo(letter.number());
        Actor leader = desks.who("xiang.dong");
        assertThat(reasons(uses.stamped(office(), seal, use.id())))
                .containsExactly("seal.refusal.letter", "seal.refusal.not-approved");
        assertThat(uses.decide(leader, seal, use.id(), false, "内容待核").isGranted())
                .isTrue();
        assertThatThrownBy(() -> pdf(letter)).isInstanceOf(Refusal.class);
        assertThat(sha(letter)).isNull();
        assertThat(uses.decide(leader, seal, use.id(), true, "同意").isGranted()).isTrue();
        assertThat(completed(letter)).isOne();
        assertThat(sha(letter)).isNotNull();
        assertThat(files.examine(pdf(letter)).verdict()).isEqualTo(Verdict.GOOD);
        // so that other tests find their letters as before
        changed(seal, SealState.DESTROYED);
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    @Covers({Provision.KM_7, Provision.SYS_4})
    void noSealAndNoUseExistsForAnotherHouseNorALettersUseForWhoDoesNotSeeTheLetter() {
        var seal = registered(Map.of(LetterKind.REPORT_RECEIPT, LetterApproval.WITH_LETTER));
        long use = uses.ask(office(), seal, "情况说明", "报送", 1).orElseThrow();
        for (String login : List.of("tian.ye", "zhou.min", "wei.hong")) {
            Actor stranger = desks.who(login);
            assertThat(register.find(stranger, seal.id())).isEmpty();
            assertThat(register.list(stranger)).noneMatch(one -> one.id() == seal.id());
            assertThat(uses.log(stranger, seal, null)).isEmpty();
            assertThat(uses.waiting(stranger, seal)).isEmpty();
            assertThat(reasons(uses.decide(stranger, seal, use, true, ""))).containsExactly("seal.refusal.decided");
            assertThat(reasons(uses.stamped(stranger, seal, use))).containsExactly("seal.refusal.decided");
            assertThat(gate.<Integer>as(stranger, tx -> counted(tx, seal.id(), use)))
                    .isZero();
        }
        for (var outside : List.of(new Visitor(), new Petitioner(1)))
            assertThat(gate.<Integer>as(outside, tx -> counted(tx, seal.id(), use)))
                    .isZero();
        // nobody reads a picture nor the row of a letter's file, not even the office
        assertThat(gate.<Integer>as(office(), tx -> tx.fetchCount(SEAL_PICTURE) + tx.fetchCount(ISSUED_LETTER)))
                .isZero();
        // a letter of a case that exists for few: whoever keeps the seal doesn't find its number in the log
        var sealed = registered(Map.of(LetterKind.ACCEPTANCE, LetterApproval.WITH_LETTER));
        var letter = accepted();
        byte[] _ = pdf(letter);
        assertThat(uses.log(office(), sealed, null)).hasSize(1);
        long petition = gate.as(
                new Machine("test"),
                tx -> tx.resultQuery("select petition_id from letter where id = {0}", val(letter.id()))
                        .fetchSingle(0, Long.class));
        desks.act("mo.han", petition, new Recuse(office().personId(), "信访人是本人亲属"));
        assertThat(uses.log(office(), sealed, null)).isEmpty();
        assertThat(uses.log(desks.who("yan.xiang"), sealed, null)).hasSize(1);
    }

    private static int counted(DSLContext tx, long seal, long use) {
        return tx.fetchCount(HOUSE_SEAL, HOUSE_SEAL.ID.eq(seal))
                + tx.fetchCount(SEAL_HOLDER, SEAL_HOLDER.SEAL_ID.eq(seal))
                + tx.fetchCount(SEAL_LETTER, SEAL_LETTER.SEAL_ID.eq(seal))
                + tx.fetchCount(SEAL_USE, SEAL_USE.ID.eq(use))
                + tx.fetchCount(SEAL_PICTURE, SEAL_PICTURE.SEAL_ID.eq(seal))
                + tx.fetchCount(FACT, FACT.STREAM.eq("seal").and(FACT.STREAM_ID.eq(seal)))
                + tx.fetchCount(FACT, FACT.STREAM.eq("seal-use").and(FACT.STREAM_ID.eq(use)));
    }

    @Test
    @Covers(Provision.KM_7)
    void aPictureIsTakenOnlyIfItCanLieOverALetter() {
        assertThat(reasons(register.picture(new byte[] {1, 2, 3}))).containsExactly("seal.refusal.picture");
        assertThat(reasons(
                        register.picture(SealPicture.write(new BufferedImage(400, 200, BufferedImage.TYPE_INT_ARGB)))))
                .containsExactly("seal.refusal.picture-size");
        var filled = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        var ink = filled.createGraphics();
        ink.setColor(Color.WHITE);
        ink.fillRect(0, 0, 400, 400);
        ink.dispose();
        assertThat(reasons(register.picture(SealPicture.write(filled)))).containsExactly("seal.refusal.picture-ground");
        byte[] good = register.picture(SealPicture.write(new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB)))
                .orElseThrow();
        long id = register.register(office(), seal(Map.of(LetterKind.ACCEPTANCE, LetterApproval.WITH_LETTER), good))
                .orElseThrow();
        assertThat(files.examine(pdf(accepted())).verdict()).isEqualTo(Verdict.GOOD);
        assertThat(register.find(office(), id)).isPresent();
    }

    @Test
    @Covers({Provision.KM_7, Provision.SYS_4})
    void aKeyThatFailsLosesNoLetterAndIsToldToWhoeverOperatesTheSystem() {
        clock.set(LATE);
        var letter = accepted();
        assertThatThrownBy(() -> pdf(letter))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.objections())
                                .extracting(Objection::reason)
                                .containsExactly("seal.refusal.key"));
        Actor operator = desks.who("tao.ran");
        assertThat(care.wanting(operator))
                .filteredOn(KeyState::failing)
                .singleElement()
                .satisfies(key -> {
                    assertThat(key.house()).isEqualTo("8604");
                    assertThat(key.why()).isEqualTo(KeyProblem.Why.EXPIRED);
                    assertThat(key.waiting()).isPositive();
                });
        assertThat(care.states(office()))
                .as("its own house's, to whoever seals")
                .anyMatch(KeyState::failing);
        for (String elsewhere : List.of("tian.ye", "cao.yang"))
            assertThat(care.states(desks.who(elsewhere)))
                    .as(elsewhere)
                    .noneMatch(key -> key.house().equals("8604"));
        assertThat(care.again(office(), "8604")).as("who seals doesn't operate").isFalse();
        assertThat(care.again(operator, "8604")).isTrue();
        assertThat(care.states(office())).as("nothing was mended").anyMatch(KeyState::failing);
        clock.set(MONDAY);
        assertThat(care.again(operator, "8604")).isTrue();
        assertThat(pdf(letter)).isNotEmpty();
        assertThat(care.wanting(operator)).noneMatch(KeyState::failing);
        assertThat(care.states(office())).anySatisfy(key -> {
            assertThat(key.usedAt()).isNotNull();
            assertThat(key.why()).as("what happened last stays").isEqualTo(KeyProblem.Why.EXPIRED);
            assertThat(key.waiting()).isZero();
        });
    }
}
