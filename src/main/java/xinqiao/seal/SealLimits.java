package xinqiao.seal;

import java.util.Set;
import org.springframework.boot.context.properties.bind.DefaultValue;
import xinqiao.procedure.LetterKind;

/**
 * What is set for seals of houses of a level. The rule on sizes was at hand in second-hand sources only: an authority sets
 * what its own seal administration says.
 *
 * @param smallest diameter in millimetres
 * @param petitionLetters kinds of letter that the petition office's seal (信访专用章) may go on; none named: every letter of
 *     petitions
 */
public record SealLimits(
        @DefaultValue("30") int smallest,
        @DefaultValue("50") int largest,
        @DefaultValue Set<LetterKind> petitionLetters) {
    public SealLimits {
        petitionLetters = Set.copyOf(petitionLetters);
        if (smallest < 10 || largest > 100 || smallest > largest)
            throw new IllegalArgumentException("xinqiao.seal.limits: from " + smallest + " to " + largest + " mm?");
    }
}
