package xinqiao.petition.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.DocumentKind;
import xinqiao.petition.PetitionerDetails;

/** Numbers that check themselves: the resident identity number (GB 11643) and the unified social credit code (GB 32100). */
public final class Identifiers {
    private static final Pattern RESIDENT = Pattern.compile("\\d{17}[0-9X]");
    private static final int[] RESIDENT_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String RESIDENT_CHECKS = "10X98765432";

    private static final Pattern CREDIT = Pattern.compile("[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}");
    private static final String CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] CREDIT_WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private Identifiers() {}

    /** LAW-S1: a number that checks itself must be right. KM-38: every other document is taken as it is. Region codes change and aren't judged. */
    @Enforces({Provision.LAW_S1, Provision.KM_38})
    public static Decision<PetitionerDetails> check(PetitionerDetails person, LocalDate today) {
        Optional<DocumentKind> kind = DocumentKind.of(person.documentKind());
        String number = plain(person.documentNumber());
        if (number.isEmpty() || kind.isEmpty()) return Decision.granted(person);
        return switch (kind.get()) {
            case ID_CARD -> resident(number, today).map(_ -> person);
            case CREDIT_CODE -> credit(number).map(_ -> person);
            case PASSPORT, PERMIT, RESIDENCE, MILITARY, OTHER -> Decision.granted(person);
        };
    }

    private static Decision<String> resident(String number, LocalDate today) {
        if (!RESIDENT.matcher(number).matches()) return refused("petition.refusal.id-card-form");
        LocalDate birth = birth(number);
        return new Objections()
                .when(birth == null || birth.isAfter(today), Provision.LAW_S1, "petition.refusal.id-card-birth")
                .when(number.charAt(17) != residentCheck(number), Provision.LAW_S1, "petition.refusal.id-card-check")
                .orGrant(() -> number);
    }

    /** Right by itself; of which day it is asked doesn't matter. */
    public static boolean resident(String number) {
        String plain = plain(number);
        return RESIDENT.matcher(plain).matches() && birth(plain) != null && plain.charAt(17) == residentCheck(plain);
    }

    private static char residentCheck(String number) {
        int sum = 0;
        for (int i = 0; i < RESIDENT_WEIGHTS.length; i++) sum += (number.charAt(i) - '0') * RESIDENT_WEIGHTS[i];
        return RESIDENT_CHECKS.charAt(sum % RESIDENT_CHECKS.length());
    }

    private static @Nullable LocalDate birth(String number) {
        try {
            return LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static Decision<String> credit(String code) {
        if (!CREDIT.matcher(code).matches()) return refused("petition.refusal.credit-code-form");
        int sum = 0;
        for (int i = 0; i < CREDIT_WEIGHTS.length; i++)
            sum += CREDIT_ALPHABET.indexOf(code.charAt(i)) * CREDIT_WEIGHTS[i];
        int size = CREDIT_ALPHABET.length();
        boolean right = code.charAt(17) == CREDIT_ALPHABET.charAt((size - sum % size) % size);
        return right ? Decision.granted(code) : refused("petition.refusal.credit-code-check");
    }

    private static Decision<String> refused(String reason) {
        return Decision.refused(Provision.LAW_S1, reason);
    }

    /** How old somebody is whose document tells it. */
    public static Optional<Integer> age(PetitionerDetails person, LocalDate day) {
        String number = plain(person.documentNumber());
        if (DocumentKind.of(person.documentKind()).orElse(null) != DocumentKind.ID_CARD
                || !RESIDENT.matcher(number).matches()) return Optional.empty();
        LocalDate birth = birth(number);
        return birth == null || birth.isAfter(day)
                ? Optional.empty()
                : Optional.of(Period.between(birth, day).getYears());
    }

    /** As it counts: without spaces, in capitals. */
    private static String plain(@Nullable String number) {
        return number == null ? "" : number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
