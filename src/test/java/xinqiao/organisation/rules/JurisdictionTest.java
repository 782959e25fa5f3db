package xinqiao.organisation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.law.Provision.KM_4;
import static xinqiao.organisation.Proposal.Kind.BUSINESS;
import static xinqiao.organisation.Proposal.Kind.PLACE;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.organisation.Department;
import xinqiao.organisation.DepartmentKind;
import xinqiao.organisation.Proposal;
import xinqiao.organisation.Proposal.Reason;
import xinqiao.organisation.rules.Jurisdiction.Word;

@Covers(KM_4)
class JurisdictionTest {
    private static final Department BONDED = new Department(7, "8600", DepartmentKind.HANDLING, "加贸处", "Bonded");
    private static final List<Word> WORDS = List.of(
            new Word("8600", PLACE, "云南", null),
            new Word("8600", BUSINESS, "加工贸易", 7L),
            new Word("8602", PLACE, "瑞丽", null),
            new Word("8602", PLACE, "姐告口岸", null),
            new Word("8602", BUSINESS, "互市", null),
            new Word("8603", BUSINESS, "互市", null),
            new Word("9999", PLACE, "瑞丽", null));

    private static List<Proposal> propose(String place, String business) {
        return Jurisdiction.propose(WORDS, TreeTest.ALL, Map.of(7L, BONDED), place, business);
    }

    private static List<String> houses(String place, String business) {
        return propose(place, business).stream().map(p -> p.house().code()).toList();
    }

    @Test
    void theLowestHouseOfThePlaceComesFirst() {
        assertThat(houses("云南省瑞丽市", "")).containsExactly("8602", "8600");
    }

    @Test
    void aHouseForWhichPlaceAndBusinessSpeakGoesBeforeAll() {
        assertThat(houses("云南瑞丽", "边民互市")).containsExactly("8602", "8600", "8603");
    }

    @Test
    void whoeverIsInChargeOfTheBusinessIsProposedWithTheDepartment() {
        var first = propose("", "我公司的加工贸易手册").getFirst();
        assertThat(first.house()).isEqualTo(TreeTest.KUNMING);
        assertThat(first.department()).contains(BONDED);
        assertThat(first.reasons()).containsExactly(new Reason(BUSINESS, "加工贸易"));
    }

    @Test
    void theReasonsTellTheWordsTheMostTellingFirst() {
        assertThat(propose("瑞丽姐告口岸", "").getFirst().reasons())
                .containsExactly(new Reason(PLACE, "姐告口岸"), new Reason(PLACE, "瑞丽"));
    }

    @Test
    void withoutAKnownWordNothingIsProposed() {
        assertThat(propose("北京", "其他")).isEmpty();
    }
}
