package xinqiao.petition;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Decision;
import xinqiao.petition.rules.Identifiers;

/** Documents by which people and companies are known (有效证件). */
public enum DocumentKind {
    /** 居民身份证，含港澳台居民居住证 */
    ID_CARD,
    /** 护照 */
    PASSPORT,
    /** 港澳居民来往内地通行证、台湾居民来往大陆通行证 */
    PERMIT,
    /** 外国人永久居留身份证 */
    RESIDENCE,
    /** 军官证、士兵证 */
    MILITARY,
    /** 统一社会信用代码 */
    CREDIT_CODE,
    /** 其他有效证件 */
    OTHER;

    /** Whether the number of somebody's document is right, as far as such numbers check themselves (LAW-S1). */
    public static Decision<PetitionerDetails> check(PetitionerDetails person, LocalDate today) {
        return Identifiers.check(person, today);
    }

    /** Whether somebody's document has a number that checks itself, and it is right. */
    public static boolean proved(PetitionerDetails person, LocalDate today) {
        String number = person.documentNumber();
        return number != null
                && !number.isBlank()
                && check(person, today).isGranted()
                && of(person.documentKind())
                        .filter(kind -> kind == ID_CARD || kind == CREDIT_CODE)
                        .isPresent();
    }

    /** Whether it is the number of a resident identity document: right in form, day of birth and check digit (GB 11643). */
    public static boolean residentNumber(String number) {
        return Identifiers.resident(number);
    }

    public static Optional<DocumentKind> of(@Nullable String name) {
        return Arrays.stream(values()).filter(kind -> kind.name().equals(name)).findFirst();
    }
}
