package xinqiao.redress;

/**
 * What was said in a claim and in its answer; kept sealed.
 *
 * @param reason why it was decided so; @param destination to whom it was handed on
 * @param letter the answer as composed, JSON; empty before it is decided
 */
public record ClaimContent(Person who, String what, String facts, String reason, String destination, String letter) {
    static ClaimContent of(ClaimForm form) {
        return new ClaimContent(form.who(), form.what().strip(), form.facts().strip(), "", "", "");
    }

    ClaimContent answered(String why, String to, String composed) {
        return new ClaimContent(who, what, facts, why, to, composed);
    }

    ClaimContent masked() {
        return new ClaimContent(who.masked(), what, facts, reason, destination, letter);
    }
}
