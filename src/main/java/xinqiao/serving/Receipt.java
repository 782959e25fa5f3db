package xinqiao.serving;

import xinqiao.procedure.ServiceRule;

/**
 * How a letter was taken when it was handed over; always sealed where it is kept.
 *
 * @param signer who signed, or to whom it was left
 * @param witness who saw that it was left (见证人)
 * @param reason why it wasn't signed for, why it came back
 */
public record Receipt(Manner manner, String signer, String witness, String reason) {
    static final Receipt NOTHING = new Receipt(Manner.SELF, "", "", "");

    /** Who took it. */
    public enum Manner {
        /** 本人签收 */
        SELF,
        /** 代收: an adult of the household, a representative, the mail room of a body */
        SUBSTITUTE,
        /** 委托送达: another administrative organ handed it over, and it was signed for */
        DELEGATED,
        /** 留置送达: refused, left with a witness */
        LEFT;

        /** The manner of service that the procedure has to know. */
        public ServiceRule.Manner served() {
            return switch (this) {
                case SELF, SUBSTITUTE -> ServiceRule.Manner.DIRECT;
                case DELEGATED -> ServiceRule.Manner.DELEGATED;
                case LEFT -> ServiceRule.Manner.LEFT;
            };
        }
    }

    static Receipt signed(String signer) {
        return new Receipt(Manner.SELF, signer.strip(), "", "");
    }

    static Receipt because(String reason) {
        return new Receipt(Manner.SELF, "", "", reason.strip());
    }

    Receipt stripped() {
        return new Receipt(manner, signer.strip(), witness.strip(), reason.strip());
    }
}
