package xinqiao.procedure;

import java.util.Arrays;
import java.util.Optional;

/** The periods (期限) that a profile names; how long each is, and in which days, is the profile's. */
public enum TermKey {
    /** written notice of what became of a petition (书面告知) */
    NOTICE("notice", true),
    /** handling until closed (办结) */
    HANDLING("handling", true),
    /** objection against a forwarding or assignment from another authority (异议) */
    OBJECTION("objection", true),
    /** request for review by the petitioner (请求复查) */
    REVIEW_REQUEST("review-request", true),
    /** review opinion (复查意见) */
    REVIEW("review", true),
    /** request for re-review by the petitioner (请求复核) */
    RE_REVIEW_REQUEST("re-review-request", true),
    /** re-review opinion (复核意见) */
    RE_REVIEW("re-review", true),
    /** handling anew after a review revoked the opinion (重新办理); no source gives it, so it is configuration */
    HANDLING_ANEW("handling-anew", false),
    /** simple handling (简易办理): decision on acceptance */
    SIMPLE_ACCEPTANCE("simple.acceptance", false),
    /** simple handling: handling opinion */
    SIMPLE_HANDLING("simple.handling", false),
    /** simple handling: forwarding by each level between */
    SIMPLE_FORWARDING("simple.forwarding", false);

    private final String key;
    private final boolean required;

    TermKey(String key, boolean required) {
        this.key = key;
        this.required = required;
    }

    /** The name in profiles and messages. */
    public String key() {
        return key;
    }

    /** Whether every profile must have it; the others are local options. */
    public boolean required() {
        return required;
    }

    /** Whether it belongs to simple handling. */
    public boolean simple() {
        return this == SIMPLE_ACCEPTANCE || this == SIMPLE_HANDLING || this == SIMPLE_FORWARDING;
    }

    /** Whether it bounds a right of the petitioner, who may let it pass: nobody is late then. */
    public boolean petitioners() {
        return this == REVIEW_REQUEST || this == RE_REVIEW_REQUEST;
    }

    public static Optional<TermKey> of(String key) {
        return Arrays.stream(values()).filter(term -> term.key.equals(key)).findFirst();
    }
}
