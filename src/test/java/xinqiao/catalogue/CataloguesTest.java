package xinqiao.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static xinqiao.db.Tables.CATALOGUE_VERSION;
import static xinqiao.disclosure.Clerks.reasons;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import xinqiao.identity.Actor;
import xinqiao.identity.Gate;
import xinqiao.identity.Viewer;
import xinqiao.identity.Visitor;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.Staff;
import xinqiao.testing.TestClock;
import xinqiao.testing.XinqiaoTest;

/** The way of a catalogue from the national one to that of a house, and who sees it on the way. */
@XinqiaoTest
@Import(Staff.class)
class CataloguesTest {
    @Autowired
    Catalogues catalogues;

    @Autowired
    CatalogueBook book;

    @Autowired
    CatalogueSheet sheet;

    @Autowired
    NationalCatalogue national;

    @Autowired
    ItemProposals proposals;

    @Autowired
    ItemForms forms;

    @Autowired
    Gate gate;

    @Autowired
    Staff staff;

    @Autowired
    TestClock clock;

    private CatalogueVersion begun(Actor actor) {
        book.versions(actor, actor.houseCode()).stream()
                .filter(one -> one.state() == CatalogueState.DRAFT)
                .forEach(one ->
                        assertThat(catalogues.drop(actor, one.id()).isGranted()).isTrue());
        return catalogues.begin(actor).orElseThrow();
    }

    private CatalogueVersion published(String login, String summary) {
        var actor = staff.actor(login);
        return catalogues.publish(actor, begun(actor).id(), summary).orElseThrow();
    }

    @Test
    @Covers({Provision.GS_6, Provision.GS_6B})
    void theDirectCustomsRefinesAHouseAdoptsAndEachVersionFollowsTheLast() {
        var direct = staff.actor("zhou.min");
        var draft = begun(direct);
        assertThat(reasons(catalogues.begin(direct))).containsExactly("catalogue.refusal.one-is-open");
        var item = draft.item("GS-C01").orElseThrow();
        List<Element> elements = new ArrayList<>(item.elements());
        int no = elements.getLast().no() + 1;
        elements.add(new Element(no, "关区示意图", "Map of the area", false));
        var refined = new CatalogueItem(
                item.id(),
                item.first(),
                item.second(),
                elements,
                true,
                item.bases(),
                item.basis(),
                item.limit(),
                item.terms(),
                item.publisher(),
                item.channels(),
                item.other(),
                item.otherHint(),
                item.audience(),
                item.manner(),
                item.note(),
                item.department(),
                item.remark());
        assertThat(catalogues.write(direct, draft.id(), refined).isGranted()).isTrue();
        assertThat(reasons(catalogues.publish(direct, draft.id(), " ")))
                .containsExactly("catalogue.refusal.no-summary");
        assertThat(reasons(catalogues.publish(staff.actor("chen.jing"), draft.id(), "增加要素")))
                .containsExactly("catalogue.refusal.not-open");
        var area = catalogues.publish(direct, draft.id(), "增加要素").orElseThrow();
        assertThat(book.changes(new Visitor(), area))
                .extracting(CatalogueDifference::element)
                .containsExactly(no);

        var house = staff.actor("tang.yan");
        var own = begun(house);
        assertThat(own.basedOn()).isEqualTo(area.id());
        assertThat(own.item("GS-C01").orElseThrow().elements()).isEqualTo(elements);
        assertThat(reasons(catalogues.write(house, own.id(), item)))
                .containsExactly("catalogue.refusal.not-ours-to-word");
        assertThat(reasons(catalogues.remove(house, own.id(), "GS-C05"))).containsExactly("catalogue.refusal.left-out");
        var chosen = own.item("GS-C02").orElseThrow().chosen(Set.of(PublicChannel.SITE), "", house.departmentId(), "");
        assertThat(catalogues.write(house, own.id(), chosen).isGranted()).isTrue();
        own = catalogues.publish(house, own.id(), "首次公布").orElseThrow();
        assertThat(book.inForce("8603").version()).isEqualTo(own);
        assertThat(book.inForce("8603").own("8603")).isTrue();
        assertThat(book.outdated(own)).isFalse();

        var next = published("zhou.min", "再次公布");
        assertThat(next.version()).isEqualTo(area.version() + 1);
        assertThat(book.outdated(own)).isTrue();
        assertThat(book.find(new Visitor(), area.id()).orElseThrow().state()).isEqualTo(CatalogueState.SUPERSEDED);
        assertThat(book.below(direct)).extracting(CatalogueVersion::id).contains(own.id(), next.id());
        assertThat(book.below(house)).extracting(CatalogueVersion::id).containsExactly(own.id());
    }

    /** A draft exists for those of the house who make it, and for nobody else; nor may anybody else change one. */
    @Test
    @Covers(Provision.GS_6B)
    void aDraftIsNobodyElses() {
        var house = staff.actor("yan.xiang");
        var draft = begun(house);
        for (String other : List.of("zhou.min", "dao.yaping", "ran.qi")) {
            var actor = staff.actor(other);
            assertThat(book.find(actor, draft.id())).as(other).isEmpty();
            assertThat(book.versions(actor, "8604"))
                    .extracting(CatalogueVersion::id)
                    .doesNotContain(draft.id());
            assertThat(catalogues.publish(actor, draft.id(), "公布").isGranted()).isFalse();
            assertThat(catalogues.drop(actor, draft.id()).isGranted()).isFalse();
            assertThat(catalogues.load(actor, draft.id(), draft.items()).isGranted())
                    .isFalse();
        }
        assertThat(book.find(new Visitor(), draft.id())).isEmpty();
        assertThat(book.versions(new Visitor(), "8604"))
                .extracting(CatalogueVersion::id)
                .doesNotContain(draft.id());
        assertThat(book.find(staff.actor("mo.han"), draft.id())).isPresent();
        assertThat(reasons(catalogues.begin(staff.actor("ran.qi")))).contains("catalogue.refusal.no-power");
        assertThat(catalogues.drop(house, draft.id()).isGranted()).isTrue();
        assertThat(book.find(house, draft.id())).isEmpty();
    }

    /** Who drafted what and when is the staff's, also of what is public. */
    @Test
    @Covers({Provision.GS_6B, Provision.SYS_4})
    void theFactsOfACatalogueAreNotThePublics() {
        var one = published("cao.yang", "公布");
        assertThat(facts(staff.actor("cao.yang"), one)).isEqualTo(2);
        assertThat(facts(new Visitor(), one)).isZero();
        assertThatThrownBy(() -> gate.run(
                        new Visitor(),
                        tx -> tx.execute(
                                "insert into fact (stream, stream_id, seq, direct_customs, at, by_kind, by_name,"
                                        + " kind, payload, prev, hash) values ('catalogue', " + one.id()
                                        + ", 99, '8600', now(), 'visitor', '', 'Published', '{}',"
                                        + " decode(repeat('00', 32), 'hex'), decode(repeat('00', 32), 'hex'))")))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    private int facts(Viewer viewer, CatalogueVersion one) {
        return gate.as(
                viewer,
                (DSLContext tx) -> tx.fetch(
                                "select from fact where stream = 'catalogue' and stream_id = {0}", DSL.val(one.id()))
                        .size());
    }

    @Test
    @Covers(Provision.GS_6B)
    void whatWasPublishedNeverChanges() {
        var one = published("cao.yang", "公布");
        assertThat(catalogues
                        .load(staff.actor("cao.yang"), one.id(), one.items())
                        .isGranted())
                .isFalse();
        assertThatThrownBy(() -> gate.run(
                        staff.actor("cao.yang"),
                        tx -> tx.update(CATALOGUE_VERSION)
                                .set(CATALOGUE_VERSION.ITEMS, "[]")
                                .where(CATALOGUE_VERSION.ID.eq(one.id()))
                                .execute()))
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("never changes");
    }

    /** Out as a table and in again, nothing is lost; what is wrong is named by line and column. */
    @Test
    @Covers(Provision.GS_6B)
    void aTableIsReadAsItWasWritten() {
        var house = staff.actor("dao.yaping");
        var draft = begun(house);
        var chosen = draft.item("GS-C07")
                .orElseThrow()
                .chosen(Set.of(PublicChannel.SITE, PublicChannel.OTHER), "口岸广播", house.departmentId(), "分两行\n说明");
        var items = catalogues.write(house, draft.id(), chosen).orElseThrow().items();
        var report = sheet.read("8602", sheet.write("8602", items));
        assertThat(report.problems()).isEmpty();
        assertThat(report.unread()).isEmpty();
        assertThat(report.items()).isEqualTo(items);
        assertThat(catalogues
                        .load(house, draft.id(), report.items())
                        .orElseThrow()
                        .items())
                .isEqualTo(items);
        assertThat(catalogues
                        .check(house, draft, items.subList(1, items.size()))
                        .isGranted())
                .isFalse();

        // departments of another house have no name here, and every cell that can't be read is told
        var broken = items.stream()
                .map(item -> item.id().equals("GS-C03") ? item.chosen(Set.of(), "", null, "") : item)
                .toList();
        assertThat(sheet.read("8602", sheet.write("8602", broken)).problems()).isEmpty();
        assertThat(sheet.read("8602", new byte[] {1, 2, 3}).unread()).isEqualTo("catalogue.sheet.unreadable");
        assertThat(national.laws(items.getFirst(), Locale.CHINESE)).hasSize(1);
    }

    @Test
    void rowsAreProposedFromTheHousesOwnData() {
        var house = staff.actor("dao.yaping");
        var departments = proposals.rows(house, "GS-C01");
        assertThat(departments).extracting(row -> row.get("unit")).contains("瑞丽海关", "办公室");
        for (String item : List.of("GS-C02", "GS-C07", "GS-C13", "GS-C19", "GS-C20")) {
            var rows = proposals.rows(house, item);
            assertThat(rows).as(item).isNotEmpty();
            var keys = forms.find(item).orElseThrow().fields().stream()
                    .map(ItemForm.Field::key)
                    .toList();
            assertThat(rows).as(item).allSatisfy(row -> assertThat(keys).containsAll(row.keySet()));
        }
        assertThat(proposals.rows(house, "GS-C22")).isEmpty();
    }
}
