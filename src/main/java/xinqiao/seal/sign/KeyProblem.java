package xinqiao.seal.sign;

import java.io.FileNotFoundException;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.security.UnrecoverableKeyException;
import java.util.Locale;
import javax.security.auth.login.LoginException;

/** Why a key can't be used, so that an operator is told what to do and not what a library said. */
public final class KeyProblem extends GeneralSecurityException {
    private final Why why;

    /** Each has words of its own: {@code operation.refusal.seal-key.}… */
    public enum Why {
        /** nothing at the path of the key or of the token's configuration */
        FILE,
        /** password or PIN */
        PASSWORD,
        /** the token takes no PIN any more */
        LOCKED,
        /** nothing at the path of the token's library */
        LIBRARY_GONE,
        /** a library that can't be loaded or is none of PKCS#11 */
        LIBRARY,
        /** no token in the slot, or no such slot */
        TOKEN,
        /** no key of that name, or not just one */
        KEY,
        /** a key without its certificate */
        CERTIFICATE,
        /** its certificate has run out, or doesn't hold yet */
        EXPIRED,
        /** its authority has revoked the certificate */
        REVOKED,
        OTHER;

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public KeyProblem(Why why, String detail) {
        super(detail);
        this.why = why;
    }

    public Why why() {
        return why;
    }

    /** Whatever opening a key threw, by what is at its bottom. */
    public static Why of(Throwable thrown) {
        Why why = Why.OTHER;
        int deep = 0;
        for (Throwable one = thrown; one != null && deep++ < 16; one = one.getCause()) {
            if (one instanceof KeyProblem known) return known.why();
            if (one instanceof NoSuchFileException || one instanceof FileNotFoundException) return Why.FILE;
            String said = String.valueOf(one.getMessage());
            if (said.contains("CKR_PIN_LOCKED")) return Why.LOCKED;
            if (said.contains("CKR_TOKEN_NOT")
                    || said.contains("CKR_SLOT_ID")
                    || said.contains("CKR_DEVICE")
                    || said.contains("CKR_SESSION")
                    || said.contains("CKR_OBJECT_HANDLE")
                    || said.contains("CKR_KEY_HANDLE")
                    || said.contains("CKR_USER_NOT_LOGGED_IN")
                    || said.contains("CKR_GENERAL")
                    || said.contains("CKR_CRYPTOKI")) return Why.TOKEN;
            if (said.contains("CKR_PIN")
                    || one instanceof LoginException
                    || one instanceof UnrecoverableKeyException
                    || said.contains("wrong password")) why = Why.PASSWORD;
        }
        return why;
    }
}
