package xinqiao.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal for improvement (改进建议) where an opinion clearly breaks the rules.
 *
 * @param by the person who proposes it, and who doesn't decide on it
 * @param wrong which rule is broken, and how
 * @param words what is proposed
 * @param remark of the leader
 * @param letter number of the letter that carries it; null before it was sent
 * @param answer of the unit
 */
public record Proposal(
        Stage stage,
        LocalDate madeOn,
        @Nullable Long by,
        String wrong,
        String words,
        String remark,
        @Nullable String letter,
        @Nullable LocalDate answerBy,
        @Nullable Adoption adoption,
        String answer,
        String followed) {

    /** Where a proposal stands. */
    public enum Stage {
        /** 待领导批准 */
        MADE,
        /** 已批准待发出 */
        APPROVED,
        /** 未批准 */
        REFUSED,
        /** 已发出待反馈 */
        SENT,
        /** 已反馈待落实 */
        ANSWERED,
        /** 已落实 */
        FOLLOWED;

        public boolean over() {
            return this == REFUSED || this == FOLLOWED;
        }
    }

    Proposal decided(boolean approved, String said) {
        return new Proposal(
                approved ? Stage.APPROVED : Stage.REFUSED,
                madeOn,
                by,
                wrong,
                words,
                said,
                letter,
                answerBy,
                adoption,
                answer,
                followed);
    }

    Proposal sent(String number, LocalDate until) {
        return new Proposal(Stage.SENT, madeOn, by, wrong, words, remark, number, until, adoption, answer, followed);
    }

    Proposal answered(Adoption adopted, String said) {
        return new Proposal(
                Stage.ANSWERED, madeOn, by, wrong, words, remark, letter, answerBy, adopted, said, followed);
    }

    Proposal followed(String what, boolean done) {
        return new Proposal(
                done ? Stage.FOLLOWED : Stage.ANSWERED,
                madeOn,
                by,
                wrong,
                words,
                remark,
                letter,
                answerBy,
                adoption,
                answer,
                what);
    }
}
