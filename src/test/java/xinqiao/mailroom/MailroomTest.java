package xinqiao.mailroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.journal.JournalCheck;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.mailroom.Mailroom.Arrival;
import xinqiao.petition.CaseFile;
import xinqiao.petition.Desks;
import xinqiao.petition.NotThere;
import xinqiao.petition.Papers;
import xinqiao.petition.Receipt;
import xinqiao.petition.Registrations;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The way of letters through the mail room into cases; and who doesn't see them. */
@XinqiaoTest
@Import({Staff.class, Desks.class, MailSamples.class})
class MailroomTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 5, 10);

    @Autowired
    Staff staff;

    @Autowired
    Desks desks;

    @Autowired
    MailSamples samples;

    @Autowired
    Mailroom mailroom;

    @Autowired
    MailBook book;

    @Autowired
    MailEnds ends;

    @Autowired
    Valuables valuables;

    @Autowired
    Slips slips;

    @Autowired
    Registrations registrations;

    @Autowired
    JournalCheck journal;

    @Autowired
    TestClock clock;

    @SuppressWarnings("NullAway.Init")
    private Actor clerk;

    @BeforeEach
    void aMonday() {
        clock.set("2027-05-10T09:00");
        clerk = staff.actor("tian.ye");
    }

    private MailItem ready() {
        MailItem item = samples.post(clerk, 1, 0).getFirst();
        samples.takes(clerk, item, MailStep.SCANNED);
        return item;
    }

    private MailPlace place(MailItem item) {
        return book.open(clerk, item.id()).item().place();
    }

    @Test
    @Covers({Provision.JF_L1, Provision.JF_L2, Provision.JF_L3A})
    void fiftyLettersTakeEveryStepWithOnePressEach() {
        UUID once = UUID.randomUUID();
        var arrival = new Arrival(46, List.of("XA001"), List.of("EMS01", "EMS02"), 1);
        var post = mailroom.sign(clerk, arrival, once).orElseThrow();
        assertThat(mailroom.sign(clerk, arrival, once).orElseThrow())
                .as("the same form again is the same post")
                .extracting(MailItem::id)
                .containsExactlyElementsOf(post.stream().map(MailItem::id).toList());
        assertThat(post).hasSize(50);
        assertThat(post.getFirst().kind()).isEqualTo(MailKind.TELEGRAM);
        assertThat(post.stream().map(MailItem::number).distinct()).hasSize(50);
        assertThat(mailroom.openAtOnce(clerk).orElseThrow()).isGreaterThanOrEqualTo(3);
        assertThat(mailroom.stepAll(clerk, MailStep.DISINFECTED, null).orElseThrow())
                .isGreaterThanOrEqualTo(47);
        assertThat(reasons(mailroom.stepAll(clerk, MailStep.DISTRIBUTED, null))).contains("mailroom.refusal.no-clerk");
        for (MailStep step : List.of(MailStep.DISTRIBUTED, MailStep.OPENED, MailStep.BOUND, MailStep.STAMPED))
            assertThat(mailroom.stepAll(clerk, step, clerk.personId()).isGranted())
                    .as(step.name())
                    .isTrue();
        post.forEach(item -> samples.scans(clerk, item));
        var numbers = post.stream().map(MailItem::number).toList();
        assertThat(mailroom.stepNumbered(clerk, MailStep.SCANNED, numbers, null).orElseThrow())
                .isEqualTo(50);
        for (MailItem item : post) {
            var file = book.open(clerk, item.id());
            assertThat(file.item().place()).isEqualTo(MailPlace.TO_REGISTER);
            assertThat(file.steps()).allMatch(taken -> taken.person() == clerk.personId());
            assertThat(file.scans()).extracting(MailFile.Scan::part).isSorted();
        }
        assertThat(reasons(mailroom.stepNumbered(clerk, MailStep.BOUND, numbers, null)))
                .hasSize(50)
                .containsOnly("mailroom.refusal.not-at-this-step");
        assertThat(reasons(mailroom.stepNumbered(clerk, MailStep.BOUND, List.of("8602000000000"), null)))
                .containsExactly("mailroom.refusal.no-such-letter");
        assertThat(book.ofDay(clerk, MONDAY).items())
                .extracting(MailItem::number)
                .containsAll(numbers);
    }

    @Test
    @Covers(Provision.JF_L1)
    void whatIsPressedByMistakeIsTakenBackAndAnEmptyPostIsNone() {
        MailItem item = samples.post(clerk, 1, 0).getFirst();
        samples.takes(clerk, item, MailStep.DISTRIBUTED);
        assertThat(mailroom.takeBack(clerk, item.id()).orElseThrow()).isEqualTo(MailStep.DISINFECTED);
        assertThat(book.open(clerk, item.id()).steps()).hasSize(2);
        assertThat(place(item)).isEqualTo(MailPlace.TO_DISTRIBUTE);
        var nothing = new Arrival(0, List.of(), List.of(), 0);
        assertThat(reasons(mailroom.sign(clerk, nothing, UUID.randomUUID())))
                .containsExactly("mailroom.refusal.nothing-came");
        assertThat(reasons(mailroom.describe(clerk, item.id(), MailContent.NOTHING)))
                .containsExactly("mailroom.refusal.not-opened");
    }

    @Test
    @Covers(Provision.JF_L3A)
    void whatCannotBeScannedGoesOnWithTheReason() {
        MailItem item = samples.post(clerk, 1, 0).getFirst();
        samples.takes(clerk, item, MailStep.STAMPED);
        var scan = List.of(item.number());
        assertThat(mailroom.stepNumbered(clerk, MailStep.SCANNED, scan, null).isGranted())
                .isFalse();
        assertThat(reasons(mailroom.leaveUnscanned(clerk, item.id(), " ")))
                .containsExactly("mailroom.refusal.no-words");
        assertThat(mailroom.leaveUnscanned(clerk, item.id(), "随信样品，无法扫描").isGranted())
                .isTrue();
        assertThat(mailroom.stepNumbered(clerk, MailStep.SCANNED, scan, null).orElseThrow())
                .isEqualTo(1);
        assertThat(place(item)).isEqualTo(MailPlace.TO_REGISTER);
        assertThat(book.open(clerk, item.id()).item().unscanned()).isTrue();
    }

    @Test
    @Covers({Provision.JF_L2, Provision.JF_L3A})
    void aLetterBecomesACaseAndLeavesTheBookInOneMoment() {
        MailItem item = ready();
        assertThat(mailroom.describe(clerk, item.id(), MailSamples.from("石斛兰", MONDAY.minusDays(3)))
                        .isGranted())
                .isTrue();
        assertThat(book.toRegister(clerk)).isPresent();
        var lacking = Papers.saying(Papers.letter("8602", MONDAY), "", "");
        assertThat(ends.register(clerk, item.id(), () -> registrations.register(clerk, lacking))
                        .isGranted())
                .isFalse();
        assertThat(place(item)).as("refused, so it is still there").isEqualTo(MailPlace.TO_REGISTER);
        Receipt receipt = register(item);
        assertThat(place(item)).isEqualTo(MailPlace.OUT);
        assertThat(book.letters(clerk, receipt.id())).containsExactly(item.number());
        assertThat(book.letters(staff.actor("yu.bo"), receipt.id())).isEmpty();
        assertThat(slips.unsubmitted(clerk)).extracting(Slips.Waiting::petition).contains(receipt.id());
        assertThat(slips.unsubmitted(staff.actor("yu.bo")))
                .extracting(Slips.Waiting::petition)
                .doesNotContain(receipt.id());
        assertThat(slips.submitAll(clerk, staff.actor("gu.xin").personId()))
                .as("nothing was proposed")
                .isZero();
        assertThat(desks.read("tian.ye", receipt.id()).attachments())
                .extracting(CaseFile.Attachment::name)
                .containsExactly(item.number() + "-主件1.txt", item.number() + "-信封1.txt");
        assertThat(reasons(ends.register(clerk, item.id(), () -> {
                    throw new AssertionError("registered twice");
                })))
                .containsExactly("mailroom.refusal.left-before");
        assertThat(journal.problems()).isEmpty();
    }

    private Receipt register(MailItem item) {
        return samples.register(clerk, item, Papers.letter("8602", MONDAY));
    }

    @Test
    @Covers(Provision.JF_L3A)
    void aLetterIsAddedToACaseThatIsThereWithItsPictures() {
        MailItem item = ready();
        long petition = desks.register("tian.ye", Papers.letter("8602", MONDAY)).id();
        assertThat(ends.join(clerk, item.id(), petition, "补充材料").isGranted()).isTrue();
        assertThat(place(item)).isEqualTo(MailPlace.OUT);
        assertThat(desks.read("tian.ye", petition).attachments()).hasSize(2);
        assertThat(reasons(ends.join(clerk, item.id(), petition, "补充材料")))
                .containsExactly("mailroom.refusal.left-before");
        assertThat(desks.read("tian.ye", petition).attachments()).hasSize(2);
        MailItem advert = samples.post(clerk, 1, 0).getFirst();
        samples.takes(clerk, advert, MailStep.OPENED);
        assertThat(ends.handOn(clerk, advert.id(), HandOnGround.NO_PETITION, "广告，退回")
                        .isGranted())
                .isTrue();
        assertThat(place(advert)).isEqualTo(MailPlace.OUT);
        assertThat(book.counted(clerk)).noneMatch(one -> one.id() == advert.id() || one.id() == item.id());
    }

    @Test
    @Covers(Provision.JF_L5)
    void aLetterWithMoneyStaysInTheBookUntilTheMoneyIsGivenOn() {
        MailItem item = ready();
        long with = staff.actor("dao.yaping").personId();
        assertThat(reasons(valuables.take(clerk, item.id(), "现金200元", clerk.personId())))
                .containsExactly("mailroom.refusal.no-second-person");
        assertThat(reasons(valuables.take(
                        clerk, item.id(), "现金200元", staff.actor("yu.bo").personId())))
                .containsExactly("mailroom.refusal.no-second-person");
        long money = valuables.take(clerk, item.id(), "现金200元", with).orElseThrow();
        long book2 = valuables.take(clerk, item.id(), "书籍1册", with).orElseThrow();
        assertThat(reasons(ends.handOn(clerk, item.id(), HandOnGround.OFFICIAL, "转办")))
                .containsExactly("mailroom.refusal.valuables-open");
        var _ = register(item);
        assertThat(place(item)).isEqualTo(MailPlace.VALUABLES);
        assertThat(valuables
                        .settle(clerk, money, Valuable.State.RETURNED, "汇款收据12号", with)
                        .isGranted())
                .isTrue();
        assertThat(place(item)).isEqualTo(MailPlace.VALUABLES);
        assertThat(valuables
                        .settle(clerk, book2, Valuable.State.HANDED_OVER, "移交财务装备处，收条3号", with)
                        .isGranted())
                .isTrue();
        assertThat(place(item)).isEqualTo(MailPlace.OUT);
        assertThat(valuables.list(clerk))
                .filteredOn(one -> one.mailId() == item.id())
                .allMatch(one -> one.settledWith() != null && one.settledWith() == with);
        assertThatThrownBy(() -> valuables.settle(staff.actor("yu.bo"), money, Valuable.State.RETURNED, "x", with))
                .isInstanceOf(NotThere.class);
    }

    @Test
    @Covers({Provision.SYS_4, Provision.JF_L5})
    void theMailOfAnotherHouseDoesNotExist() {
        MailItem item = ready();
        long with = staff.actor("dao.yaping").personId();
        long money = valuables.take(clerk, item.id(), "现金200元", with).orElseThrow();
        for (String login : List.of("yu.bo", "chen.jing", "zhou.min")) {
            Actor other = staff.actor(login);
            assertThatThrownBy(() -> book.open(other, item.id())).isInstanceOf(NotThere.class);
            assertThat(book.counted(other)).noneMatch(one -> one.id() == item.id());
            assertThat(book.ofDay(other, MONDAY).items()).noneMatch(one -> one.id() == item.id());
            assertThat(book.numbered(other, List.of(item.number()))).isEmpty();
            assertThat(valuables.list(other)).noneMatch(one -> one.id() == money);
            assertThat(reasons(mailroom.stepNumbered(other, MailStep.BOUND, List.of(item.number()), null)))
                    .containsExactly("mailroom.refusal.no-such-letter");
            assertThatThrownBy(() -> mailroom.takeBack(other, item.id())).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> mailroom.describe(other, item.id(), MailContent.NOTHING))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> ends.handOn(other, item.id(), HandOnGround.OFFICIAL, "x"))
                    .isInstanceOf(NotThere.class);
        }
        for (String login : List.of("yue.hua", "gu.xin")) {
            Actor colleague = staff.actor(login);
            assertThatThrownBy(() -> book.open(colleague, item.id())).isInstanceOf(NotThere.class);
            assertThat(book.counted(colleague)).isEmpty();
        }
    }
}
