package xinqiao.seal;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in a file that somebody showed.
 *
 * @param signatures in the order in which they were made
 * @param remarks on the file as a whole
 */
public record Examination(Kind kind, List<Signature> signatures, List<Remark> remarks) {

    /** What the file is, by its content. */
    public enum Kind {
        PDF,
        OFD,
        OTHER
    }

    /** The whole in one word. */
    public enum Verdict {
        /** Signed by somebody known, and unchanged since. */
        GOOD,
        UNSIGNED,
        /** Changed, by somebody unknown, with a certificate that didn't hold, or not readable. */
        BAD
    }

    /** How much a remark weighs. */
    public enum Weight {
        GOOD,
        NOTE,
        BAD
    }

    /**
     * A finding in words.
     *
     * @param key of {@code seal_zh.properties}, without its beginning {@code seal.found.}
     */
    public record Remark(Weight weight, String key, List<Object> values) {
        public Remark {
            values = List.copyOf(values);
        }

        public static Remark good(String key, Object... values) {
            return new Remark(Weight.GOOD, key, List.of(values));
        }

        public static Remark note(String key, Object... values) {
            return new Remark(Weight.NOTE, key, List.of(values));
        }

        public static Remark bad(String key, Object... values) {
            return new Remark(Weight.BAD, key, List.of(values));
        }
    }

    /**
     * One signature of the file.
     *
     * @param house for whom it was signed, as the certificate names it
     * @param signer the certificate's own name
     * @param at when, as the signature says; null where it says nothing
     * @param seal the name of the electronic seal (电子印章); null where there is none
     */
    public record Signature(
            String house,
            String signer,
            String issuer,
            String serial,
            String algorithm,
            @Nullable Instant at,
            @Nullable String seal,
            List<Remark> remarks) {
        public Signature {
            remarks = List.copyOf(remarks);
        }

        public boolean good() {
            return remarks.stream().noneMatch(remark -> remark.weight() == Weight.BAD);
        }
    }

    public Examination {
        signatures = List.copyOf(signatures);
        remarks = List.copyOf(remarks);
    }

    public Verdict verdict() {
        boolean bad = remarks.stream().anyMatch(remark -> remark.weight() == Weight.BAD)
                || signatures.stream().anyMatch(signature -> !signature.good());
        if (bad) return Verdict.BAD;
        return signatures.isEmpty() ? Verdict.UNSIGNED : Verdict.GOOD;
    }
}
