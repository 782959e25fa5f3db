package xinqiao.personal;

import java.text.Normalizer;
import java.util.Locale;

/** What a person can be found by, and the one form into which each is brought before it is marked. */
public enum Markable {
    /** Without spaces and the dots inside names (买买提·吐尔逊), width and case folded. */
    NAME {
        @Override
        String pure(String folded) {
            return folded.replaceAll("[\\s·•・‧∙⋅.]", "");
        }
    },
    /** Letters and digits alone. */
    DOCUMENT {
        @Override
        String pure(String folded) {
            return folded.replaceAll("[^\\p{L}\\p{Nd}]", "");
        }
    },
    /** Digits alone, without the country code of a number at home. */
    PHONE {
        @Override
        String pure(String folded) {
            return folded.replaceAll("\\D", "").replaceFirst("^(00)?86(?=1\\d{10}$)", "");
        }
    },
    /** An e-mail address, its letters folded. */
    EMAIL {
        @Override
        String pure(String folded) {
            return folded.strip();
        }
    },
    /** A piece of a text that is searched, as it was folded for that. */
    WORDS {
        @Override
        String pure(String folded) {
            return folded;
        }
    };

    abstract String pure(String folded);

    /** Empty for what says nothing. */
    public String normal(String value) {
        return pure(Normalizer.normalize(value, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT));
    }
}
