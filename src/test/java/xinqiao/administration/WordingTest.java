package xinqiao.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static xinqiao.law.Provision.JF_V6A;
import static xinqiao.law.Provision.SYS_3;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import xinqiao.identity.Machine;
import xinqiao.law.Covers;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.LetterPart;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.Wordings;

/** A house words its letters itself, within what the procedure's own words must obey. */
class WordingTest extends Administering {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final String PROFILE = "kunming-petition-2023";

    @Autowired
    Wordings wordings;

    @Autowired
    Profiles profiles;

    private String words(String house, LetterKind letter, LetterPart part, LocalDate day) {
        var worded = wordings.worded(profiles.get(PROFILE), houses.get(house), day);
        return Wordings.part(worded, letter, part).orElseThrow().text().zh();
    }

    private static String key(String house, String part) {
        return house + ":" + PROFILE + ":acceptance:" + part;
    }

    @Test
    @Covers(SYS_3)
    void ownWordsCountFromTheirDayForTheHouseAndThoseBelowAndCanBeTakenBack() {
        String house = house();
        String given = words(house, LetterKind.ACCEPTANCE, LetterPart.CLOSING, TODAY);
        String key = key(house, "closing");
        assertThat(setUp(key, "words-zh", "特此告知，请妥善保管。", "words-en", "Please keep this notice."))
                .isTrue();
        assertThat(words(house, LetterKind.ACCEPTANCE, LetterPart.CLOSING, TODAY))
                .isEqualTo("特此告知，请妥善保管。");
        assertThat(words("8602", LetterKind.ACCEPTANCE, LetterPart.CLOSING, TODAY))
                .isEqualTo(given);
        assertThat(setUp(key, "words-zh", "特此函告。", "words-en", "You are notified.", "words-from", "2026-12-01"))
                .isTrue();
        assertThat(words(house, LetterKind.ACCEPTANCE, LetterPart.CLOSING, TODAY))
                .contains("妥善保管");
        assertThat(words(house, LetterKind.ACCEPTANCE, LetterPart.CLOSING, LocalDate.of(2026, 12, 1)))
                .isEqualTo("特此函告。");
        var all = changes.of(admin, Item.WORDING, key);
        var first = all.getLast();
        assertThat(administration
                        .restore(admin, first, version(Item.WORDING, key))
                        .isGranted())
                .isTrue();
        assertThat(words(house, LetterKind.ACCEPTANCE, LetterPart.CLOSING, LocalDate.of(2026, 12, 1)))
                .isEqualTo(given);
        // what was taken back doesn't come back by one person's hand
        assertThat(reasons(administration.restore(admin, all.getFirst(), version(Item.WORDING, key))))
                .containsExactly("wording-approved");
        assertThat(journal.problems()).isEmpty();
    }

    /** As the file of a house that is set up brings them. */
    private boolean setUp(String key, String... given) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < given.length; i += 2) fields.put(given[i], given[i + 1]);
        return administration
                .change(new Machine("setup"), Item.WORDING, key, fields, version(Item.WORDING, key))
                .isGranted();
    }

    @Test
    @Covers(JF_V6A)
    void anAdministratorPutsNoWordsIntoForceAlone() {
        String key = key(house(), "closing");
        assertThat(reasons(change(Item.WORDING, key, "words-zh", "特此告知，请妥善保管。", "words-en", "Please keep this.")))
                .containsExactly("wording-approved");
    }

    @Test
    void wordsThatTypeANumberOrDropAValueAreRefused() {
        String house = house();
        assertThat(change(Item.WORDING, key(house, "receipt"), "words-zh", "已收到。", "words-en", "Received.")
                        .isGranted())
                .isFalse();
        var refused = change(
                Item.WORDING,
                key(house, "period"),
                "words-zh",
                "六十日内办结，至{handling-until}。",
                "words-en",
                "Within 60 days, by {handling-until}.");
        assertThat(reasons(refused)).contains("procedure.fault.typed-number");
        assertThat(reasons(change(Item.WORDING, key(house, "closing"), "words-zh", "特此告知。", "words-en", "")))
                .contains("procedure.fault.no-translation");
        assertThat(reasons(change(
                        Item.WORDING,
                        key(house, "closing"),
                        "words-zh",
                        "{nobody}",
                        "words-en",
                        "{nobody}",
                        "heading-zh",
                        "结语",
                        "heading-en",
                        "Closing")))
                .contains("wording-no-heading", "procedure.fault.no-placeholder");
    }

    @Test
    void onlyPartsThatAProcedureHasAreThereAndOnlyWithinReach() {
        assertThat(administration.find(admin, Item.WORDING, key("8602", "remedy")))
                .isEmpty();
        assertThat(administration.find(admin, Item.WORDING, "8602:nothing:acceptance:closing"))
                .isEmpty();
        assertThat(administration.find(admin, Item.WORDING, "8602")).isEmpty();
        var below = administratorOf(house());
        assertThat(administration.find(below, Item.WORDING, key("8602", "closing")))
                .isEmpty();
        assertThat(administration.find(below, Item.WORDING, key(below.houseCode(), "closing")))
                .isPresent();
        assertThat(administration.find(staff.actor("chen.jing"), Item.WORDING, key("8600", "closing")))
                .isEmpty();
    }
}
