package xinqiao.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.law.Provision.KM_2;
import static xinqiao.law.Provision.KM_7;
import static xinqiao.law.Provision.KM_9;
import static xinqiao.law.Provision.SYS_3;

import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;

/** Houses and what they tell the public; every change with its journal, its second reader and its way back. */
class AdministrationTest extends Administering {
    @Test
    @Covers({KM_2, KM_7, KM_9})
    void aHouseIsMadeAndPutIntoServiceWhenItHasItsOfficeAndItsLegalDepartment() {
        String house = house();
        assertThat(reasons(change(Item.HOUSE, house, "in-service", "yes")))
                .containsExactly("no-petition-office", "no-legal-department");
        String office = department(house, "PETITION_OFFICE", "办公室");
        department(house, "LEGAL", "法规科");
        assertThat(reasons(administration.create(
                        admin,
                        Item.DEPARTMENT,
                        fields("house", house, "department-kind", "LEGAL", "name-zh", "法规科", "name-en", "Legal"))))
                .contains("department-named-so", "second-legal-department");
        assertThat(change(Item.HOUSE, house, "in-service", "yes", "mark", "试" + house)
                        .isGranted())
                .isTrue();
        assertThat(houses.get(house).directCustoms()).isEqualTo("8600");
        assertThat(reasons(change(Item.DEPARTMENT, office, "open", "no"))).contains("no-petition-office");
        assertThat(change(Item.HOUSE, house, "in-service", "no").isGranted()).isTrue();
        assertThat(change(Item.DEPARTMENT, office, "open", "no").isGranted()).isTrue();
    }

    @Test
    @Covers(KM_2)
    void aHouseNeedsACodeThatNobodyHasAndNames() {
        assertThat(reasons(administration.create(
                        admin, Item.HOUSE, fields("parent", "8600", "code", "8601", "name-zh", "", "name-en", ""))))
                .containsExactlyInAnyOrder("house-code-taken", "no-name");
        assertThat(reasons(administration.create(admin, Item.HOUSE, fields("parent", "0000", "code", "9900"))))
                .containsExactly("house");
    }

    @Test
    @Covers(SYS_3)
    void everyChangeIsInTheJournalWithWhatItWasBeforeAndCanBeTakenBack() {
        String person = person("8602", "王小明");
        assertThat(change(Item.PERSON, person, "name", "王大明").isGranted()).isTrue();
        var history = changes.of(admin, Item.PERSON, person);
        assertThat(history).extracting(Change::deed).containsExactly(Deed.CHANGED, Deed.CREATED);
        var change = history.getFirst();
        assertThat(change.by()).isEqualTo(admin.name());
        assertThat(change.differences()).extracting(Change.Difference::field).containsExactly("name");
        assertThat(change.differences().getFirst().after()).isEqualTo("王大明");
        assertThat(administration
                        .restore(admin, change, version(Item.PERSON, person))
                        .isGranted())
                .isTrue();
        assertThat(staffing.person(Long.parseLong(person))
                        .orElseThrow()
                        .person()
                        .name())
                .startsWith("王小明");
        assertThat(changes.of(admin, Item.PERSON, person)).hasSize(3);
        assertThat(journal.problems()).isEmpty();
    }

    @Test
    void nothingChangedLeavesNothingBehind() {
        String person = person("8602", "不变");
        assertThat(change(Item.PERSON, person).isGranted()).isTrue();
        assertThat(version(Item.PERSON, person)).isEqualTo(1);
    }

    @Test
    @Covers(SYS_3)
    void theSecondOfTwoWhoChangeTheSameIsToldSo() {
        String person = person("8602", "并发");
        int base = version(Item.PERSON, person);
        assertThat(administration
                        .change(admin, Item.PERSON, person, fields("name", "甲"), base)
                        .isGranted())
                .isTrue();
        assertThat(reasons(administration.change(admin, Item.PERSON, person, fields("name", "乙"), base)))
                .containsExactly("changed-meanwhile");
        assertThat(staffing.person(Long.parseLong(person))
                        .orElseThrow()
                        .person()
                        .name())
                .isEqualTo("甲");
    }

    @Test
    void whatAHouseTellsThePublicIsKeptInBothLanguages() {
        assertThat(reasons(change(Item.CONTACT, "8603", "email", "no address", "phone", "")))
                .containsExactlyInAnyOrder("contact-incomplete", "email");
        assertThat(change(Item.CONTACT, "8603", "phone", "0873-5550999").isGranted())
                .isTrue();
        assertThat(houses.contacts("8603").orElseThrow().complaintPhone()).isEqualTo("0873-5550999");
        var office = houses.contacts("8603").orElseThrow();
        assertThat(reasons(change(Item.CONTACT, "8603", "disclosure-email", "none", "disclosure-office-en", "")))
                .containsExactlyInAnyOrder("disclosure-email", "contact-in-one-language");
        assertThat(change(
                                Item.CONTACT,
                                "8603",
                                "disclosure-fax",
                                "",
                                "disclosure-phone",
                                "",
                                "report-address-zh",
                                "河口县示例路9号",
                                "report-address-en",
                                "9 Example Road, Hekou")
                        .isGranted())
                .isTrue();
        var changed = houses.contacts("8603").orElseThrow();
        assertThat(changed.disclosurePhone())
                .as("as for petitions where nothing is said")
                .isEqualTo(changed.complaintPhone());
        assertThat(changed.disclosure().fax()).isEmpty();
        assertThat(changed.reportAddress().zh()).isEqualTo("河口县示例路9号");
        assertThat(change(
                                Item.CONTACT,
                                "8603",
                                "disclosure-fax",
                                office.disclosure().fax(),
                                "disclosure-phone",
                                office.disclosure().phone())
                        .isGranted())
                .isTrue();
        assertThat(reasons(change(Item.NOTICE, "8603", "notice-zh", "本周五停办")))
                .containsExactly("notice-in-one-language");
        assertThat(change(Item.NOTICE, "8603", "notice-zh", "本周五停办", "notice-en", "Closed on Friday")
                        .isGranted())
                .isTrue();
        assertThat(staffing.notice("8603").orElseThrow().zh()).isEqualTo("本周五停办");
    }
}
