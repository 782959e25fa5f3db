package xinqiao.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.db.Tables.GUIDE_OUTDATED;
import static xinqiao.disclosure.Clerks.decision;
import static xinqiao.petition.Desks.reasons;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.accountability.LiabilityDesk.About.What;
import xinqiao.accountability.LiabilityFilter.Box;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueState;
import xinqiao.catalogue.Catalogues;
import xinqiao.compliance.ComplianceDesk;
import xinqiao.compliance.StandingState;
import xinqiao.disclosure.ApplicationCommand.AskCorrection;
import xinqiao.disclosure.ApplicationCommand.Close;
import xinqiao.disclosure.ApplicationCommand.EndContest;
import xinqiao.disclosure.ApplicationCommand.NoteContest;
import xinqiao.disclosure.ApplicationCommand.NoticeFee;
import xinqiao.disclosure.ApplicationCommand.Recuse;
import xinqiao.disclosure.Clerks;
import xinqiao.disclosure.ContestKind;
import xinqiao.disclosure.ContestOutcome;
import xinqiao.disclosure.FeeTariff;
import xinqiao.disclosure.Forms;
import xinqiao.guide.FreeParts;
import xinqiao.guide.GuideBook;
import xinqiao.guide.GuideKind;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.DisclosureOffice;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Houses;
import xinqiao.petition.Desks;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReplyKind;
import xinqiao.publication.Finding;
import xinqiao.publication.PublicDrafts;
import xinqiao.publication.PublicReleases;
import xinqiao.publication.PublicReviews;
import xinqiao.publication.PublishingDesk;
import xinqiao.redress.ClaimForm;
import xinqiao.redress.ClaimKind;
import xinqiao.redress.ClaimOutcome;
import xinqiao.redress.Claims;
import xinqiao.redress.Person;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** Breaches of the rules on disclosure (SZ-34), found from the applications: linked, ordered to be corrected, followed. */
@XinqiaoTest
@Import({Staff.class, Desks.class, Clerks.class})
class BreachesOfDisclosureTest extends LiabilityAtWork {
    @Autowired
    Clerks clerks;

    @Autowired
    Gate gate;

    @Autowired
    Claims claims;

    @Autowired
    Catalogues catalogues;

    @Autowired
    CatalogueBook book;

    @Autowired
    ComplianceDesk compliance;

    @Autowired
    GuideBook guides;

    @Autowired
    PublishingDesk publishing;

    @Autowired
    PublicDrafts drafts;

    @Autowired
    PublicReviews reviews;

    @Autowired
    PublicReleases releases;

    @Autowired
    Establishment establishment;

    @Autowired
    Houses houses;

    private List<Liability> found(String login, long application) {
        return desk.ofApplication(desks.who(login), application);
    }

    @Test
    @Covers({Provision.SZ_34, Provision.SYS_4})
    void anApplicationThatNobodyAnsweredIsProposedOnceOrderedAndFollowedToItsEnd() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        clock.set(LocalDate.of(2026, 3, 30));
        findings.go();
        assertThat(found("gu.xin", id)).as("on its last day").isEmpty();
        clock.set(LATE);
        findings.go();
        findings.go();
        assertThat(found("gu.xin", id)).singleElement().satisfies(one -> {
            assertThat(one.breach()).isEqualTo(Breach.REPLY_LATE);
            assertThat(one.ground()).isEqualTo(LiabilityGround.DISCLOSURE_NEGLECTED);
            assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 3, 30));
            assertThat(one.unitDepartment()).isEqualTo(clerks.department("8602", "监管一科"));
            assertThat(one.judge()).isEqualTo(Judge.SUPERVISION);
        });
        long liability = found("gu.xin", id).getFirst().id();
        assertThat(desk.read(desks.who("gu.xin"), liability).about())
                .isNotNull()
                .satisfies(about -> assertThat(about.what()).isEqualTo(What.APPLICATION))
                .satisfies(about -> assertThat(about.id()).isEqualTo(id));
        for (var login : List.of("tian.ye", "yue.hua", "zhou.min", "yu.bo")) {
            doesNotExistFor(login, liability);
            assertThat(found(login, id)).as(login).isEmpty();
        }
        var _ = liabilities
                .open(desks.who("gu.xin"), liability, Set.of(), "逾期属实")
                .orElseThrow();
        ordered("gu.xin", liability);
        var bare = desk.read(desks.who("yue.hua"), liability);
        assertThat(bare.liability().bare()).isTrue();
        assertThat(bare.liability().application()).isNull();
        assertThat(bare.about()).isNull();
        assertThat(found("yue.hua", id))
                .as("the order doesn't say of which application")
                .isEmpty();
        assertThat(bare.liability().orders().getFirst().letter())
                .contains("不依法履行海关信息公开义务的")
                .doesNotContain(clerks.read("tian.ye", id).application().entry().number());
        var _ = liabilities.answer(desks.who("yue.hua"), liability, "已起草答复。").orElseThrow();
        var _ = liabilities
                .examine(desks.who("gu.xin"), liability, true, "核对属实。")
                .orElseThrow();
        var _ = liabilities.close(desks.who("gu.xin"), liability, "办结。").orElseThrow();
        findings.go();
        assertThat(found("gu.xin", id)).hasSize(1);
    }

    @Test
    @Covers({Provision.SZ_34, Provision.KM_33A, Provision.SYS_4})
    void whoeverSteppedAsideFromTheApplicationLearnsNothingOfIt() {
        long id = clerks.register("chen.jing", Forms.inPerson("8600", MONDAY, "2025年有关情况"))
                .id();
        clerks.examine("chen.jing", id);
        clerks.act("wei.hong", id, new Recuse(desks.who("wu.haitao").personId(), "与申请人有利害关系"));
        clock.set(LATE);
        findings.go();
        var one = found("zheng.hong", id);
        assertThat(one)
                .singleElement()
                .satisfies(each -> assertThat(each.house()).isEqualTo("8600"));
        doesNotExistFor("wu.haitao", one.getFirst().id());
        assertThat(found("wu.haitao", id)).isEmpty();
        // of the same application somebody else's entry is closed to them as well
        String number = clerks.read("chen.jing", id).application().entry().number();
        long entered = liabilities
                .enter(
                        desks.who("wei.hong"),
                        new NewLiability(
                                LiabilityGround.DISCLOSURE_OTHER,
                                "8600",
                                clerks.department("8600", "监管通关处"),
                                Set.of(),
                                number,
                                "推诿。"))
                .orElseThrow()
                .id();
        assertThat(found("wei.hong", id)).hasSize(2);
        assertThat(found("zheng.hong", id)).hasSize(2);
        doesNotExistFor("wu.haitao", entered);
        assertThat(reasons(liabilities.enter(
                        desks.who("wei.hong"),
                        new NewLiability(
                                LiabilityGround.ROUGH,
                                "8600",
                                clerks.department("8600", "监管通关处"),
                                Set.of(),
                                number,
                                "粗暴。"))))
                .as("a ground of petition work doesn't fit an application")
                .containsExactly("accountability.refusal.no-such-case");
    }

    @Test
    @Covers({Provision.SZ_34, Provision.LAW_D4, Provision.LAW_D2})
    void anAnswerThatWasRevokedIsTheHousesAndALateRequestForACorrectionTheOffices() {
        long id = clerks.inDepartment(Forms.inPerson("8602", MONDAY, "2025年有关情况"));
        clerks.act("yue.hua", id, clerks.draft("duan.li", decision(1, ReplyKind.INTERNAL)));
        clerks.approve(id);
        clerks.serve("tian.ye", id, LetterKind.ANSWER, MONDAY);
        clerks.act("tian.ye", id, new Close("归档"));
        clerks.act("tian.ye", id, new NoteContest(ContestKind.RECONSIDERATION, false, "昆明海关", "1号", MONDAY, null));
        findings.go();
        assertThat(found("wu.haitao", id)).isEmpty();
        clerks.act("tian.ye", id, new EndContest(1, MONDAY, ContestOutcome.CORRECTED, true, null, "撤销答复"));
        findings.go();
        findings.go();
        assertThat(found("wu.haitao", id)).singleElement().satisfies(one -> {
            assertThat(one.breach()).isEqualTo(Breach.REPLY_REVOKED);
            assertThat(one.unitHouse()).isEqualTo("8602");
            assertThat(one.unitDepartment()).isNull();
            assertThat(one.house()).as("the customs above judges").isEqualTo("8600");
            doesNotExistFor("gu.xin", one.id());
            doesNotExistFor("tian.ye", one.id());
        });
        long unclear = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "有关材料"))
                .id();
        clerks.examine("tian.ye", unclear);
        clerks.act("tian.ye", unclear, new AskCorrection("请写明文件名称", LocalDate.of(2026, 4, 10)));
        LocalDate late = LocalDate.of(2026, 3, 17);
        clock.set(late);
        clerks.serve("tian.ye", unclear, LetterKind.CORRECTION, late);
        findings.go();
        assertThat(found("gu.xin", unclear)).singleElement().satisfies(one -> {
            assertThat(one.breach()).isEqualTo(Breach.CORRECTION_LATE);
            assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 3, 11));
        });
    }

    @Test
    @Covers({Provision.SZ_34, Provision.SZ_29})
    void aFeeBeyondTheTariffIsFound() {
        long id = clerks.register("tian.ye", Forms.inPerson("8602", MONDAY, "2025年单证"))
                .id();
        clerks.examine("tian.ye", id);
        clerks.act("tian.ye", id, new NoticeFee(FeeTariff.BY_PAGE, 150, "缴入国库", null));
        findings.go();
        assertThat(found("gu.xin", id)).as("by the tariff").isEmpty();
        try {
            charged(id, 1800);
            findings.go();
        } finally {
            charged(id, 1700);
        }
        assertThat(found("gu.xin", id)).singleElement().satisfies(one -> {
            assertThat(one.breach()).isEqualTo(Breach.OVERCHARGED);
            assertThat(one.ground()).isEqualTo(LiabilityGround.DISCLOSURE_CHARGED);
            assertThat(one.dueOn()).isEqualTo(MONDAY);
        });
    }

    @Test
    @Covers({Provision.SZ_34, Provision.SZ_32, Provision.SYS_4})
    void aComplaintAnsweredLateIsForTheLeadersAndOneFoundTrueForTheSupervisionDepartment() {
        String shenzhen = "shenzhen-disclosure-2008";
        var receipt = claims.register(
                        new Visitor(),
                        new ClaimForm(
                                ClaimKind.COMPLAINT,
                                "8601",
                                MONDAY,
                                new Person("茉莉", "E7654321", "13900000002", null, null),
                                "",
                                "现场不提供办事指南",
                                "",
                                "zh",
                                List.of()))
                .orElseThrow();
        // the procedure of this house sets no period; the one of Shenzhen fifteen days
        LocalDate due = claimed(receipt.id(), shenzhen, MONDAY.plusDays(15));
        clock.set(due);
        findings.go();
        assertThat(ofClaim("wei.hong", receipt.id())).as("on its last day").isEmpty();
        clock.set(due.plusDays(1));
        findings.go();
        findings.go();
        assertThat(ofClaim("wei.hong", receipt.id())).singleElement().satisfies(one -> {
            assertThat(one.breach()).isEqualTo(Breach.COMPLAINT_LATE);
            assertThat(one.dueOn()).isEqualTo(due);
            assertThat(one.unitDepartment()).isEqualTo(clerks.department("8600", "监察室"));
            // nobody judges the own department
            for (var login : List.of("wu.haitao", "zheng.hong", "zhou.min", "song.rui", "tian.ye", "gu.xin"))
                doesNotExistFor(login, one.id());
        });
        assertThat(claims.decide(desks.who("wu.haitao"), receipt.id(), ClaimOutcome.PARTLY_FOUNDED, "部分属实，已整改", "")
                        .isGranted())
                .isTrue();
        findings.go();
        findings.go();
        assertThat(ofClaim("wu.haitao", receipt.id())).singleElement().satisfies(one -> {
            assertThat(one.breach()).isEqualTo(Breach.COMPLAINT_FOUNDED);
            assertThat(one.unitHouse()).isEqualTo("8601");
            assertThat(one.unitDepartment()).isNull();
            assertThat(one.house()).as("the customs above judges").isEqualTo("8600");
            assertThat(Objects.requireNonNull(
                            desk.read(desks.who("wu.haitao"), one.id()).about()))
                    .satisfies(about -> assertThat(about.what()).isEqualTo(What.CLAIM))
                    .satisfies(about -> assertThat(about.number()).isEqualTo(receipt.number()));
            for (var login : List.of("zhou.min", "song.rui", "ma.chunhua", "tian.ye", "gu.xin", "yu.bo"))
                doesNotExistFor(login, one.id());
        });
    }

    private List<Liability> ofClaim(String login, long claim) {
        return desk.list(desks.who(login), LiabilityFilter.of(Box.OPEN), null, 1000).stream()
                .filter(one -> Objects.equals(one.claim(), claim))
                .toList();
    }

    private LocalDate claimed(long id, String profile, LocalDate due) {
        gate.run(
                new Machine("test"),
                tx -> tx.execute("update claim set profile_id = ?, due_on = ? where id = ?", profile, due, id));
        return due;
    }

    @Test
    @Covers({Provision.SZ_34, Provision.SZ_33, Provision.SYS_4})
    void whatIsPublishedLateIsFoundOncePerItemAndDayForTheSupervisionAbove() {
        clock.set(LocalDate.of(2026, 8, 3));
        var office = desks.who("yan.xiang");
        book.versions(office, "8604").stream()
                .filter(one -> one.state() == CatalogueState.DRAFT)
                .forEach(one -> assertThat(catalogues.drop(office, one.id()).isGranted())
                        .isTrue());
        long draft = catalogues.begin(office).orElseThrow().id();
        assertThat(catalogues.publish(office, draft, "公布").isGranted()).isTrue();
        clock.set(LocalDate.of(2026, 11, 23));
        findings.go();
        findings.go();
        var found = late("wu.haitao", "8604");
        assertThat(found).isNotEmpty().allSatisfy(one -> {
            assertThat(one.ground())
                    .as("what never was public is the duty itself, what was, its update")
                    .isEqualTo(
                            one.breach() == Breach.NEVER_PUBLISHED
                                    ? LiabilityGround.DISCLOSURE_NEGLECTED
                                    : LiabilityGround.DISCLOSURE_OUTDATED);
            assertThat(one.dueOn()).isBefore(LocalDate.of(2026, 11, 23));
            assertThat(one.house()).isEqualTo("8600");
        });
        assertThat(found)
                .extracting(one -> one.item() + " " + one.dueOn())
                .as("each once")
                .doesNotHaveDuplicates();
        assertThat(found).anyMatch(one -> one.breach() == Breach.NEVER_PUBLISHED);
        // what the page of the house says is late, is found; the supervision department reads that page
        var standing = compliance.house(desks.who("wu.haitao"), "8604").orElseThrow();
        assertThat(standing.items().stream()
                        .filter(one -> one.state() == StandingState.LATE)
                        .map(one -> one.item().id()))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(found).anyMatch(one -> item.equals(one.item())));
        var one = found.getFirst();
        assertThat(Objects.requireNonNull(
                                desk.read(desks.who("wu.haitao"), one.id()).about())
                        .title()
                        .zh())
                .isNotEmpty();
        for (var login : List.of("yan.xiang", "mo.han", "zhou.min", "gu.xin", "yu.bo")) {
            doesNotExistFor(login, one.id());
            assertThat(late(login, "8604")).as(login).isEmpty();
        }
        assertThat(compliance.house(desks.who("shen.pei"), "8604"))
                .as("an auditor in the same department supervises nothing")
                .isEmpty();
    }

    @Test
    @Covers({Provision.SZ_34, Provision.SYS_4})
    void aGuideThatStillTellsTheOldTelephoneIsFoundOnceItsDaysArePast() {
        var office = desks.who("yan.ming");
        var parts = new FreeParts("为方便公众获取政府信息。", "", "更新以本指南为准。", "");
        var guide = guides.compile(office, GuideKind.DISCLOSURE, parts).orElseThrow();
        var unanswered = publishing.open(office, guide.id()).unanswered().stream()
                .map(Finding::key)
                .collect(Collectors.toSet());
        if (!unanswered.isEmpty())
            assertThat(drafts.confirm(office, guide.id(), unanswered).isGranted())
                    .isTrue();
        assertThat(drafts.submit(office, guide.id(), "").isGranted()).isTrue();
        assertThat(reviews.approve(desks.who("cao.yang"), guide.id(), "同意公开").isGranted())
                .isTrue();
        assertThat(releases.publish(office, guide.id()).isGranted()).isTrue();
        findings.go();
        assertThat(outdated("wu.haitao")).as("it tells what holds").isEmpty();
        var was = houses.contacts("8601").orElseThrow();
        try {
            establishment.contacts(phone(was, "0871-55500777"));
            houses.refresh();
            findings.go();
            clock.set(LocalDate.of(2026, 3, 5));
            findings.go();
            assertThat(outdated("wu.haitao"))
                    .as("three working days from the change")
                    .isEmpty();
            clock.set(LocalDate.of(2026, 3, 6));
            findings.go();
            findings.go();
            assertThat(outdated("wu.haitao")).singleElement().satisfies(one -> {
                assertThat(one.ground()).isEqualTo(LiabilityGround.DISCLOSURE_OUTDATED);
                assertThat(one.ground().words()).contains("海关信息公开指南");
                assertThat(one.item()).isEqualTo("GS-C24");
                assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 3, 5));
                assertThat(one.house()).as("the customs above judges").isEqualTo("8600");
                for (var login : List.of("yan.ming", "cao.yang", "zhou.min", "gu.xin"))
                    doesNotExistFor(login, one.id());
            });
            assertThat(gate.<Integer>as(desks.who("wu.haitao"), tx -> tx.fetchCount(GUIDE_OUTDATED)))
                    .as("what the night noted is nobody's")
                    .isZero();
        } finally {
            establishment.contacts(was);
            houses.refresh();
        }
        findings.go();
        assertThat(outdated("wu.haitao")).hasSize(1);
        assertThat(gate.<Integer>as(
                        new Machine("test"), tx -> tx.fetchCount(GUIDE_OUTDATED, GUIDE_OUTDATED.HOUSE_CODE.eq("8601"))))
                .as("it tells what holds again")
                .isZero();
    }

    private List<Liability> outdated(String login) {
        return late(login, "8601").stream()
                .filter(one -> one.breach() == Breach.GUIDE_LATE)
                .toList();
    }

    private static Contacts phone(Contacts was, String phone) {
        var office = was.disclosure();
        return new Contacts(
                was.houseCode(),
                was.postalAddress(),
                was.postalCode(),
                was.email(),
                was.complaintPhone(),
                was.receptionPlace(),
                was.receptionTime(),
                was.progress(),
                new DisclosureOffice(
                        office.name(),
                        office.address(),
                        phone,
                        office.fax(),
                        office.email(),
                        office.reportPhone(),
                        office.reportAddress()));
    }

    private List<Liability> late(String login, String house) {
        return desk.list(desks.who(login), LiabilityFilter.of(Box.OPEN), null, 1000).stream()
                .filter(one -> one.item() != null && one.unitHouse().equals(house))
                .toList();
    }

    /** As another system may have written it; ours never does. */
    private void charged(long id, int amount) {
        gate.run(
                new Machine("test"),
                tx -> tx.execute(
                        "update application set details = jsonb_set(details, '{fees,0,amount}', to_jsonb(?::int)) where id = ?",
                        amount,
                        id));
    }
}
