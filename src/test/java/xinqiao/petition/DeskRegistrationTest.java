package xinqiao.petition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.dictionary.DictionaryEntry;
import xinqiao.dictionary.DictionaryKind;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.petition.PetitionFact.Registered;
import xinqiao.petition.RegistrationDraft.Content;
import xinqiao.procedure.MatterKind;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** What the desk has beyond the portal: facts of the channel, earlier entries, drafts; and who doesn't see them. */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class DeskRegistrationTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    @Autowired
    Desks desks;

    @Autowired
    Registrations registrations;

    @Autowired
    KnownPeople known;

    @Autowired
    RegistrationDrafts drafts;

    @Autowired
    TestClock clock;

    @BeforeEach
    void today() {
        clock.set("2026-11-23T09:00");
    }

    private static Submission call(String caller) {
        Submission letter = Papers.letter("8602", MONDAY);
        return new Submission(
                "8602",
                Channel.PHONE,
                MONDAY,
                null,
                "",
                letter.request(),
                letter.facts(),
                "",
                "",
                letter.people(),
                false,
                1,
                List.of(),
                true,
                "zh",
                "",
                List.of(),
                new ChannelFacts(Map.of(ChannelField.CALLER_PHONE, caller, ChannelField.CALLED_AT, "2026-11-23T08:30")),
                Map.of(DictionaryKind.CONTENT, "17"));
    }

    private static PetitionerDetails typed(String name, String phone, String document) {
        return new PetitionerDetails(name, false, "ID_CARD", document, phone, null, null, null);
    }

    @Test
    @Covers(Provision.KM_15A)
    void theFactsOfTheChannelStandInTheCaseAndThoseThatReachNobodyInTheJournal() {
        long id = desks.register("tian.ye", call("0692-55509999")).id();
        CaseFile file = desks.read("tian.ye", id);
        assertThat(file.text().came().value(ChannelField.CALLER_PHONE)).isEqualTo("069****9999");
        assertThat(file.text().classes())
                .extracting(DictionaryEntry::kind, DictionaryEntry::code)
                .contains(
                        org.assertj.core.api.Assertions.tuple(DictionaryKind.FORM, "PHONE"),
                        org.assertj.core.api.Assertions.tuple(DictionaryKind.CONTENT, "17"));
        var fact = (Registered) file.history().getFirst().fact();
        assertThat(java.util.Objects.requireNonNull(fact.came()).values()).containsOnlyKeys(ChannelField.CALLED_AT);
        assertThat(fact.classes()).hasSameSizeAs(file.text().classes());
    }

    @Test
    @Covers(Provision.KM_18A)
    void aVisitAboutAnotherHouseIsRegisteredWithWhatTheVisitorWasTold() {
        var elsewhere = Papers.group("8602", MONDAY, 1, 1)
                .came(new ChannelFacts(
                        Map.of(ChannelField.DOCUMENT_SHOWN, "YES", ChannelField.COMPETENT_HOUSE, "8603")));
        assertThat(reasons(registrations.register(desks.who("tian.ye"), elsewhere)))
                .containsExactly("petition.refusal.visit-elsewhere");
        var below = Papers.group("8600", MONDAY, 1, 1)
                .came(new ChannelFacts(
                        Map.of(ChannelField.DOCUMENT_SHOWN, "YES", ChannelField.COMPETENT_HOUSE, "8603")));
        assertThat(desks.register("chen.jing", below).number()).isNotEmpty();
    }

    @Test
    @Covers({Provision.KM_18A, Provision.LAW_S1})
    void aVisitorsDocumentIsNotedAndItsNumberMustBeRight() {
        var visit = Papers.group("8602", MONDAY, 1, 1);
        var bare = visit.people(List.of(Papers.person("何以琳", true)));
        assertThat(reasons(registrations.register(desks.who("tian.ye"), bare)))
                .containsExactly("petition.refusal.document-not-noted");
        var wrong = visit.people(List.of(typed("何以琳", "13800000000", "110105194912310021")));
        assertThat(reasons(registrations.register(desks.who("tian.ye"), wrong)))
                .containsExactly("petition.refusal.id-card-check");
        assertThat(desks.register("tian.ye", visit).number()).isNotEmpty();
    }

    @Test
    void aFormIsRegisteredOnce() {
        var once = UUID.randomUUID();
        var clerk = desks.who("tian.ye");
        var first = registrations
                .register(clerk, Papers.letter("8602", MONDAY), once)
                .orElseThrow();
        assertThatThrownBy(() -> registrations.register(clerk, Papers.letter("8602", MONDAY), once))
                .isInstanceOfSatisfying(
                        AlreadyRegistered.class, again -> assertThat(again.id()).contains(first.id()));
    }

    @Test
    void anotherMatterOfTheSamePersonIsNoRepeatAndTheSameMatterIsOneWhenAClerkSaysSo() {
        var person = new PetitionerDetails("龙舌兰", false, null, null, "13987650001", null, "示例路1号", null);
        var form = Papers.letter("8602", MONDAY).people(List.of(person));
        var other = Papers.saying(form, "请求说明一批橡胶的归类依据", "归类与上月不同，没有说明理由。");
        assertThat(repeat(desks.register("tian.ye", form).id())).isEqualTo("FIRST");
        assertThat(repeat(desks.register("tian.ye", other).id())).isEqualTo("FIRST");
        var again = form.counted(Map.of(DictionaryKind.REPEAT, "REPEAT"));
        assertThat(repeat(desks.register("tian.ye", again).id())).isEqualTo("REPEAT");
    }

    private String repeat(long id) {
        return desks.read("tian.ye", id).text().classes().stream()
                .filter(entry -> entry.kind() == DictionaryKind.REPEAT)
                .map(DictionaryEntry::code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Covers(Provision.SYS_4)
    void earlierEntriesAreFoundByWholeValuesWithinSight() {
        var person = new PetitionerDetails(
                "木棉花", false, "ID_CARD", "11010519491231002X", "13987650002", null, "示例路2号", null);
        long id = desks.register("tian.ye", Papers.letter("8602", MONDAY).people(List.of(person)))
                .id();
        var clerk = desks.who("tian.ye");
        assertThat(known.find(clerk, typed("木棉花", "13987650002", ""))).anyMatch(one -> one.id() == id && one.same());
        assertThat(known.find(clerk, typed("别人", "", "11010519491231002X"))).anyMatch(EarlierEntry::same);
        assertThat(known.find(clerk, typed("木棉花", "", ""))).anyMatch(one -> one.id() == id && !one.same());
        assertThat(known.find(clerk, typed("木棉", "1398765", ""))).isEmpty();
        assertThat(known.find(clerk, typed("", "", ""))).isEmpty();
        assertThat(known.of(clerk, id, typed("木棉花", "", ""))).contains(person);
        // another house, and a post that doesn't register
        assertThat(known.find(desks.who("cao.yang"), typed("木棉花", "13987650002", "")))
                .isEmpty();
        assertThat(known.of(desks.who("cao.yang"), id, typed("木棉花", "13987650002", "")))
                .isEmpty();
        assertThat(known.find(desks.who("kang.ning"), typed("木棉花", "13987650002", "")))
                .isEmpty();
        assertThat(known.of(desks.who("kang.ning"), id, typed("木棉花", "", ""))).isEmpty();
    }

    @Test
    @Covers(Provision.KM_21B)
    void earlierReportsStayBehindTheirWall() {
        var person = new PetitionerDetails("火焰木", false, null, null, "13987650003", null, "示例路3号", null);
        desks.register("tian.ye", Papers.report("8602", MONDAY, "某科员").people(List.of(person)));
        assertThat(known.find(desks.who("tian.ye"), typed("火焰木", "13987650003", "")))
                .isEmpty();
    }

    @Test
    void todayCountsWhatOneRegisteredOneself() {
        int before = registrations.today(desks.who("tian.ye"));
        desks.register("tian.ye", Papers.letter("8602", MONDAY));
        assertThat(registrations.today(desks.who("tian.ye"))).isEqualTo(before + 1);
        int others = registrations.today(desks.who("cao.yang"));
        desks.register("tian.ye", Papers.letter("8602", MONDAY));
        assertThat(registrations.today(desks.who("cao.yang"))).isEqualTo(others);
    }

    private static Content content(String title, boolean shut) {
        return new Content(
                shut, Channel.LETTER, title, List.of("request"), Map.of("p0-name", List.of("何以琳")), List.of());
    }

    @Test
    @Covers(Provision.SYS_4)
    void aDraftIsSeenInItsPetitionOfficeAndTakenOverThere() {
        var clerk = desks.who("tian.ye");
        var head = desks.who("dao.yaping");
        long id = drafts.save(clerk, null, content("缺请求的来信", false));
        assertThat(drafts.list(head)).anyMatch(one -> one.id() == id && one.clerk() == clerk.personId());
        drafts.take(head, id);
        assertThat(drafts.open(clerk, id).clerk()).isEqualTo(head.personId());
        assertThat(drafts.save(clerk, id, content("补全中的来信", false))).isEqualTo(id);
        assertThat(drafts.open(head, id).content().title()).isEqualTo("补全中的来信");
        assertThat(drafts.count(clerk)).isEqualTo(drafts.list(clerk).size());
        // another house, the house above, a handler of the same house
        for (String login : List.of("cao.yang", "chen.jing", "zhou.min", "kang.ning", "gu.xin")) {
            var other = desks.who(login);
            assertThat(drafts.list(other)).as(login).noneMatch(one -> one.id() == id);
            assertThatThrownBy(() -> drafts.open(other, id)).as(login).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> drafts.take(other, id)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> drafts.discard(other, id)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> drafts.save(other, id, content("抢走", false)))
                    .isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> drafts.register(other, id, Papers.letter("8602", MONDAY), UUID.randomUUID()))
                    .isInstanceOf(NotThere.class);
        }
        drafts.discard(clerk, id);
        assertThatThrownBy(() -> drafts.open(clerk, id)).isInstanceOf(NotThere.class);
    }

    @Test
    @Covers(Provision.KM_21B)
    void aDraftThatComplainsOfSomebodyIsSeenByItsClerkAlone() {
        var clerk = desks.who("tian.ye");
        long id = drafts.save(clerk, null, content("举报某人", true));
        assertThat(drafts.open(clerk, id).content().shut()).isTrue();
        var head = desks.who("dao.yaping");
        assertThat(drafts.list(head)).noneMatch(one -> one.id() == id);
        assertThatThrownBy(() -> drafts.open(head, id)).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> drafts.take(head, id)).isInstanceOf(NotThere.class);
    }

    @Test
    void aDraftThatIsRegisteredIsGoneAndOneThatIsRefusedStays() {
        var clerk = desks.who("tian.ye");
        long id = drafts.save(clerk, null, content("补全的来信", false));
        var lacking = Papers.group("8602", MONDAY, 9, 9);
        assertThat(reasons(drafts.register(clerk, id, lacking, UUID.randomUUID())))
                .contains("petition.refusal.too-many-representatives");
        assertThat(drafts.open(clerk, id).id()).isEqualTo(id);
        assertThat(drafts.register(clerk, id, Papers.letter("8602", MONDAY), UUID.randomUUID())
                        .orElseThrow()
                        .number())
                .startsWith("8602");
        assertThatThrownBy(() -> drafts.open(clerk, id)).isInstanceOf(NotThere.class);
    }

    @Test
    @Covers(Provision.LAW_S1)
    void aWrongNumberOfADocumentIsRefused() {
        var person = typed("何以琳", "13800000000", "110105194912310021");
        var form = Papers.letter("8602", MONDAY).people(List.of(person));
        assertThat(reasons(registrations.register(desks.who("tian.ye"), form)))
                .containsExactly("petition.refusal.id-card-check");
        assertThat(form.asked()).isNotEqualTo(MatterKind.REPORT);
    }
}
