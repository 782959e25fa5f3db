package xinqiao.petition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import xinqiao.law.Covers;
import xinqiao.law.Decision;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelFacts;
import xinqiao.petition.ChannelField;
import xinqiao.petition.Papers;
import xinqiao.petition.Submission;

class ArrivalTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Submission letter(ChannelField field, String value) {
        return Papers.letter("8602", TODAY).came(new ChannelFacts(Map.of(field, value)));
    }

    private static Submission visit(Map<ChannelField, String> facts) {
        return Papers.group("8602", TODAY, 1, 1).came(new ChannelFacts(facts));
    }

    private static List<String> reasons(Decision<?> decision) {
        return decision instanceof Refused<?> no
                ? no.objections().stream().map(Objection::reason).toList()
                : List.of();
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    @Covers(Provision.KM_15A)
    void everyChannelHasFactsOfItsOwn(Channel channel) {
        assertThat(channel.fields()).hasSizeGreaterThan(2).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "POSTMARKED_ON, 2026-11-20, true",
        "POSTMARKED_ON, 2026-11-24, false",
        "POSTMARKED_ON, 20.11.2026, false",
        "PAGES, 3, true",
        "PAGES, -1, false",
        "PAGES, 三, false",
        "MAIL_KIND, REGISTERED, true",
        "MAIL_KIND, PIGEON, false",
        "MAIL_NUMBER, XA12345678900, true"
    })
    @Covers(Provision.KM_15A)
    void aFactIsAValueOfItsKind(ChannelField field, String value, boolean right) {
        assertThat(reasons(Arrival.facts(letter(field, value), TODAY)))
                .isEqualTo(right ? List.of() : List.of("petition.refusal.fact-is-none"));
    }

    @Test
    @Covers(Provision.KM_15A)
    void aFactOfAnotherChannelIsRefused() {
        assertThat(reasons(Arrival.facts(letter(ChannelField.CALLED_AT, "2026-11-20T09:30"), TODAY)))
                .containsExactly("petition.refusal.fact-of-another-channel");
        assertThat(reasons(Arrival.facts(letter(ChannelField.VALUABLES, "长".repeat(300)), TODAY)))
                .containsExactly("petition.refusal.fact-is-none");
    }

    @Test
    void aMomentIsNotToComeButAReportIs() {
        assertThat(Arrival.problem(ChannelField.CALLED_AT, "2026-11-23T23:59", TODAY))
                .isEmpty();
        assertThat(Arrival.problem(ChannelField.CALLED_AT, "2026-11-24T00:00", TODAY))
                .contains("moment");
        assertThat(Arrival.problem(ChannelField.REPORT_BY, "2027-01-31", TODAY)).isEmpty();
    }

    @Test
    @Covers(Provision.KM_18A)
    void aVisitorShowsADocumentOrIsTold() {
        var shown = ChannelField.DOCUMENT_SHOWN;
        var competent = ChannelField.COMPETENT_HOUSE;
        assertThat(reasons(Arrival.visit(visit(Map.of(competent, "8602")), null)))
                .containsExactly("petition.refusal.no-document-shown");
        assertThat(reasons(Arrival.visit(visit(Map.of(shown, "NO", competent, "8602")), null)))
                .containsExactly("petition.refusal.no-document-shown");
        assertThat(reasons(Arrival.visit(visit(Map.of(shown, "NO", ChannelField.DIRECTED, "请携带证件再来")), null)))
                .isEmpty();
        assertThat(reasons(Arrival.visit(visit(Map.of(shown, "YES", competent, "8602")), null)))
                .isEmpty();
    }

    @Test
    @Covers(Provision.KM_18A)
    void whichHouseIsCompetentIsSaid() {
        assertThat(reasons(Arrival.visit(visit(Map.of(ChannelField.DOCUMENT_SHOWN, "YES")), "8600")))
                .containsExactly("petition.refusal.no-competent-house");
        assertThat(reasons(Arrival.visit(visit(Map.of()), "8600")))
                .containsExactly("petition.refusal.no-document-shown", "petition.refusal.no-competent-house");
    }

    @Test
    @Covers(Provision.KM_18A)
    void aDocumentThatWasShownIsNotedWithKindAndNumber() {
        var here = ChannelFacts.visit(TODAY, "8602");
        var bare = Papers.group("8602", TODAY, 2, 1).people(List.of(Papers.person("何以琳", true)));
        assertThat(reasons(Arrival.visit(bare.came(here), null)))
                .containsExactly("petition.refusal.document-not-noted");
        var member = Papers.group("8602", TODAY, 2, 1).people().getFirst();
        var withMember = bare.people(List.of(member, Papers.person("李秀英", false)));
        assertThat(reasons(Arrival.visit(withMember.came(here), null)))
                .as("who didn't come shows none")
                .isEmpty();
    }

    @Test
    @Covers(Provision.KM_18A)
    void aVisitIsMadeToTheCompetentHouseOrTheOneDirectlyAbove() {
        var shown = ChannelField.DOCUMENT_SHOWN;
        var competent = ChannelField.COMPETENT_HOUSE;
        assertThat(reasons(Arrival.visit(visit(Map.of(shown, "YES", competent, "8602")), "8600")))
                .isEmpty();
        assertThat(reasons(Arrival.visit(visit(Map.of(shown, "YES", competent, "860201")), "8602")))
                .isEmpty();
        assertThat(reasons(Arrival.visit(visit(Map.of(shown, "YES", competent, "8603")), "8600")))
                .containsExactly("petition.refusal.visit-elsewhere");
        var told = Map.of(shown, "YES", competent, "8603", ChannelField.DIRECTED, "已告知向河口海关提出");
        assertThat(reasons(Arrival.visit(visit(told), "8600"))).isEmpty();
        assertThat(reasons(Arrival.visit(Papers.letter("8602", TODAY), "8600"))).isEmpty();
    }

    @Test
    void theJournalDoesWithoutWhatReachesAPerson() {
        var facts = new ChannelFacts(Map.of(
                ChannelField.CALLER_PHONE, "13800000000", ChannelField.TAKEN_BY, "陈静", ChannelField.CALLED_AT, " "));
        assertThat(facts.values()).hasSize(2);
        assertThat(facts.impersonal().values()).containsOnlyKeys(ChannelField.TAKEN_BY);
    }
}
