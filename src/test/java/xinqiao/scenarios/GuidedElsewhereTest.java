package xinqiao.scenarios;

import org.junit.jupiter.api.Test;
import xinqiao.law.Covers;
import xinqiao.law.Provision;
import xinqiao.testing.XinqiaoTest;

/** A foreigner objects to a penalty: that has its own statutory route. Both sites in English. */
@XinqiaoTest
class GuidedElsewhereTest extends Scenario {
    @Test
    @Covers({Provision.KM_22, Provision.KM_23, Provision.KM_38, Provision.LAW_P1, Provision.LAW_P2})
    void anAppealWithAStatutoryRouteOfItsOwnIsGuidedThere() {
        day("2026-03-02");
        var traveller = visitor("en");
        var letter = traveller
                .writes()
                .is("APPEAL")
                .from("Ana Lima", "Rua Exemplo 9, Lisboa, Portugal")
                .asks(
                        "Please withdraw the penalty decision on my luggage",
                        "On 20 February I was fined at Ruili port for goods within the allowance. I have the receipts.")
                .happenedIn("Ruili", "jade", "8602")
                .affirms();
        traveller.looks("3-write");
        var receipt = letter.sends();
        traveller.looks("3-receipt");

        day("2026-03-03");
        var office = clerk("tian.ye", "en");
        office.opens(receipt.number()).looks("3-triage").begins("Accept");
        office.fillsIn(paper -> paper.chooses("Appeal")).presses();
        office.isRefused("branch", "22");
        office.opens(receipt.number()).begins("Lead to another statutory route").looks("3-guide");
        office.fillsIn(paper -> paper.chooses("Matters for administrative reconsideration")
                        .writes("Competent body", "昆明海关（Kunming Customs）"))
                .presses();
        office.isRefused("time limit", "22").looks("3-guide-refused");
        office.fillsIn(paper -> paper.writes("Time limit of that route", "自知道该行政行为之日起六十日内"))
                .presses();
        office.sees("Led to another statutory route; serve the letter.");
        office.does("Record service", paper -> paper.chooses("By post"))
                .sees("Closed")
                .looks("3-desk");

        traveller.follows(receipt).seesStage("Closed").reads("PDF").looks("3-track");

        // followed until the other route has it
        office.goes("/desk/handovers").sees(receipt.number()).looks("3-handovers");
        office.opens(receipt.number()).begins("Note what became of it there").looks("3-handover");
        office.fillsIn(paper -> paper.chooses("Taken up there").writes("Its number there", "复议收1号"))
                .presses();
        office.sees("Noted.", "Taken up there", "复议收1号").looks("3-handed-over");
        office.goes("/desk/handovers").seesNothingOf(receipt.number());
        traveller.follows(receipt).sees("Taken up by 昆明海关");
    }
}
