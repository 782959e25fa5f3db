package xinqiao.workbench.administration;

import java.util.List;
import org.jspecify.annotations.Nullable;
import xinqiao.documents.Letter;
import xinqiao.law.Objection;
import xinqiao.organisation.House;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.PartWording;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Wordings;

/**
 * A part of a letter as a house words it, or may.
 *
 * @param given the procedure's own words
 * @param now the house's own that were entered last, if there are some
 * @param fields what the words may take from a case
 * @param previews the letter of an invented case in both languages, if that was asked
 */
public record WordingView(
        String key,
        House house,
        Procedure profile,
        Wordings.Place place,
        PartWording given,
        Wordings.@Nullable Own now,
        List<LetterField> fields,
        List<Letter> previews,
        List<Objection> objections,
        int version) {}
