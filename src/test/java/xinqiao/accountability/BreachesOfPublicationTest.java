package xinqiao.accountability;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.db.Tables.GUIDE_OUTDATED;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.accountability.LiabilityFilter.Box;
import xinqiao.catalogue.CatalogueBook;
import xinqiao.catalogue.CatalogueState;
import xinqiao.catalogue.Catalogues;
import xinqiao.compliance.ComplianceDesk;
import xinqiao.compliance.StandingState;
import xinqiao.guide.FreeParts;
import xinqiao.guide.GuideBook;
import xinqiao.guide.GuideKind;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.DisclosureOffice;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Houses;
import xinqiao.petition.Desks;
import xinqiao.publication.Finding;
import xinqiao.publication.PublicDrafts;
import xinqiao.publication.PublicReleases;
import xinqiao.publication.PublicReviews;
import xinqiao.publication.PublishingDesk;
import xinqiao.testing.Staff;
import xinqiao.testing.XinqiaoTest;

/** What was to be published and wasn't in time, and guides that tell what no longer holds (SZ-34). */
@XinqiaoTest
@Import({Staff.class, Desks.class})
class BreachesOfPublicationTest extends LiabilityAtWork {
    @Autowired
    Gate gate;

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
            establishment.contacts(phones(was, was.disclosure().phone(), "0871-55500778"));
            houses.refresh();
            findings.go();
            clock.set(MONDAY.plusDays(1));
            // where to complain is no way of applying, which alone has three working days
            establishment.contacts(phones(was, "0871-55500777", "0871-55500778"));
            houses.refresh();
            findings.go();
            clock.set(LocalDate.of(2026, 3, 6));
            findings.go();
            assertThat(outdated("wu.haitao"))
                    .as("three working days from the change")
                    .isEmpty();
            clock.set(LocalDate.of(2026, 3, 9));
            findings.go();
            findings.go();
            assertThat(outdated("wu.haitao")).singleElement().satisfies(one -> {
                assertThat(one.ground()).isEqualTo(LiabilityGround.DISCLOSURE_OUTDATED);
                assertThat(one.ground().words()).contains("海关信息公开指南");
                assertThat(one.item()).isEqualTo("GS-C24");
                assertThat(one.dueOn()).isEqualTo(LocalDate.of(2026, 3, 6));
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

    private static Contacts phones(Contacts was, String phone, String report) {
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
                        report,
                        office.reportAddress()));
    }

    private List<Liability> late(String login, String house) {
        return desk.list(desks.who(login), LiabilityFilter.of(Box.OPEN), null, 1000).stream()
                .filter(one -> one.item() != null && one.unitHouse().equals(house))
                .toList();
    }
}
