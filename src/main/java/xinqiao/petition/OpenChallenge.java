package xinqiao.petition;

import java.time.LocalDate;

/**
 * The opinion that may be challenged now (可以请求复查、复核的意见).
 *
 * @param letter its number
 * @param servedOn from when the period runs
 */
public record OpenChallenge(
        ReviewStage stage, String letter, LocalDate issuedOn, LocalDate servedOn, Outcome outcome) {}
