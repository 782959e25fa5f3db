package xinqiao.leadership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.documents.Letter;
import xinqiao.documents.LetterHead;
import xinqiao.documents.LetterNumbers;
import xinqiao.documents.Letters;
import xinqiao.law.Decision;
import xinqiao.organisation.Houses;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.Profile;
import xinqiao.procedure.Profiles;
import xinqiao.procedure.Wordings;
import xinqiao.procedure.WorkKind;
import xinqiao.seal.IssuedPapers;
import xinqiao.seal.LetterFamily;

/** Official texts to those above (公文): composed, numbered when they are signed; between authorities, so in Chinese. */
@Component
class OfficialTexts {
    private final Letters letters;
    private final LetterNumbers numbers;
    private final Wordings wordings;
    private final Profiles profiles;
    private final Houses houses;
    private final IssuedPapers papers;
    private final Clock clock;

    OfficialTexts(
            Letters letters,
            LetterNumbers numbers,
            Wordings wordings,
            Profiles profiles,
            Houses houses,
            IssuedPapers papers,
            Clock clock) {
        this.letters = letters;
        this.numbers = numbers;
        this.wordings = wordings;
        this.profiles = profiles;
        this.houses = houses;
        this.papers = papers;
        this.clock = clock;
    }

    /** Without a number; refused where it lacks something. */
    Decision<Letter> compose(String house, LetterKind kind, String to, Map<LetterField, Object> values) {
        var head = new LetterHead(to, houses.get(house).nameZh(), today());
        return letters.compose(
                wordings.worded(profile(house), houses.get(house), today()),
                kind,
                Locale.SIMPLIFIED_CHINESE,
                head,
                values);
    }

    /** With its number, which is given for good if the transaction commits. @param paper where it is kept */
    Letter numbered(DSLContext tx, String house, long paper, Letter composed) {
        String number = numbers.next(tx, profile(house), composed.kind(), house, today().getYear());
        papers.issued(tx, LetterFamily.LEADERSHIP, paper, composed.kind(), number, house);
        return composed.numbered(number);
    }

    private Profile profile(String house) {
        return profiles.get(
                houses.profile(house, WorkKind.PETITION.name(), today()).orElseThrow());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
