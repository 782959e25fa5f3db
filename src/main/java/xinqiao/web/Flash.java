package xinqiao.web;

/**
 * What the last act achieved, shown once after the redirect. It travels as a code in the address, never as text, so a
 * forged link can only show one of our own sentences.
 */
public record Flash(Kind kind, String text) {
    public enum Kind {
        /** {@code ?done=petition.registered} shows {@code petition.done.registered}. */
        DONE("done"),
        /** {@code ?note=…}: something to know, no success. */
        NOTE("note"),
        /** {@code ?warn=…}: it did not happen. */
        WARN("warn");

        private final String parameter;

        Kind(String parameter) {
            this.parameter = parameter;
        }

        public String parameter() {
            return parameter;
        }

        /** {@code petition.registered} → {@code petition.done.registered}. */
        String key(String code) {
            int dot = code.indexOf('.');
            return dot < 0 ? code : code.substring(0, dot) + "." + parameter + code.substring(dot);
        }
    }
}
