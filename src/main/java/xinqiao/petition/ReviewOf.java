package xinqiao.petition;

import java.time.LocalDate;

/**
 * What a case that reviews (复查、复核) is about; known from its first moment.
 *
 * @param earlier the case whose opinion is reviewed
 * @param first the case of the petition itself, from which it all began
 * @param handledBy the house that handled that first case
 * @param letter number of the opinion that is reviewed
 * @param reviewed what that opinion came to
 * @param late whether it was asked for after the last day, with a reason that has to be judged (正当理由)
 */
public record ReviewOf(
        ReviewStage stage,
        long earlier,
        String earlierNumber,
        long first,
        String handledBy,
        String opinionOf,
        String letter,
        LocalDate issuedOn,
        LocalDate servedOn,
        Outcome reviewed,
        boolean late) {}
