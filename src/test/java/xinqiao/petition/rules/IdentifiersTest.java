package xinqiao.petition.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import xinqiao.law.Covers;
import xinqiao.law.Objection;
import xinqiao.law.Provision;
import xinqiao.law.Refused;
import xinqiao.petition.DocumentKind;
import xinqiao.petition.PetitionerDetails;

class IdentifiersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static List<String> objections(DocumentKind kind, String number) {
        return Identifiers.check(person(kind.name(), number), TODAY) instanceof Refused<?> no
                ? no.objections().stream().map(Objection::reason).toList()
                : List.of();
    }

    private static PetitionerDetails person(String kind, String number) {
        return new PetitionerDetails("何以琳", false, kind, number, null, null, null, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11010519491231002X", "11010519491231002x", " 440524 18800101 0014 ", "990105194912310023"})
    @Covers(Provision.LAW_S1)
    void aRightResidentNumberIsTaken(String number) {
        assertThat(objections(DocumentKind.ID_CARD, number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "110105194912310021, petition.refusal.id-card-check",
        "11010519491231002, petition.refusal.id-card-form",
        "1101051949123100２X, petition.refusal.id-card-form",
        "昆11010519491231002X, petition.refusal.id-card-form",
        "11010519490231002X, petition.refusal.id-card-birth",
        "110105204912310029, petition.refusal.id-card-birth"
    })
    @Covers(Provision.LAW_S1)
    void aWrongResidentNumberIsRefusedWithWhatIsWrong(String number, String reason) {
        assertThat(objections(DocumentKind.ID_CARD, number)).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43, ",
        "91350100m000100y43, ",
        "91350100M000100Y44, petition.refusal.credit-code-check",
        "91350100O000100Y43, petition.refusal.credit-code-form",
        "9135010, petition.refusal.credit-code-form"
    })
    @Covers(Provision.LAW_S1)
    void aCreditCodeIsChecked(String code, String reason) {
        assertThat(objections(DocumentKind.CREDIT_CODE, code)).isEqualTo(reason == null ? List.of() : List.of(reason));
    }

    @Test
    @Covers(Provision.LAW_S1)
    void everyOtherDocumentIsTakenAsItIs() {
        for (var kind : List.of(
                DocumentKind.PASSPORT,
                DocumentKind.PERMIT,
                DocumentKind.RESIDENCE,
                DocumentKind.MILITARY,
                DocumentKind.OTHER)) assertThat(objections(kind, "E1")).isEmpty();
        assertThat(Identifiers.check(person("SOMETHING", "1"), TODAY)).isInstanceOf(xinqiao.law.Granted.class);
    }

    @Test
    void theNumberTellsTheAge() {
        assertThat(Identifiers.age(person("ID_CARD", "11010519491231002X"), TODAY))
                .contains(76);
        assertThat(Identifiers.age(person("PASSPORT", "11010519491231002X"), TODAY))
                .isEmpty();
        assertThat(Identifiers.age(person("ID_CARD", "1"), TODAY)).isEmpty();
    }
}
