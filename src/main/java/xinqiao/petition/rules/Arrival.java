package xinqiao.petition.rules;

import static xinqiao.petition.ChannelField.COMPETENT_HOUSE;
import static xinqiao.petition.ChannelField.DIRECTED;
import static xinqiao.petition.ChannelField.DOCUMENT_SHOWN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.ChannelField;
import xinqiao.petition.DocumentKind;
import xinqiao.petition.PetitionerDetails;
import xinqiao.petition.Submission;

/** How a petition came: the facts of its channel (KM-15a), and where a visitor may bring it (KM-18a). */
public final class Arrival {
    /** As much as a line or an area holds; technical bounds, no law. */
    private static final int LINE = 200;

    private static final int AREA = 2000;
    private static final int MOST = 1_000_000;

    private Arrival() {}

    /** Each channel has its own facts, each with a value of its kind. */
    @Enforces(Provision.KM_15A)
    public static Decision<Submission> facts(Submission form, LocalDate today) {
        var objections = new Objections();
        form.came().values().forEach((field, value) -> {
            boolean ours = form.channel().fields().contains(field);
            objections.when(!ours, Provision.KM_15A, "petition.refusal.fact-of-another-channel", field);
            objections.when(
                    ours && problem(field, value, today).isPresent(),
                    Provision.KM_15A,
                    "petition.refusal.fact-is-none",
                    field);
        });
        return objections.orGrant(() -> form);
    }

    /** What is wrong with one value: {@code number}, {@code date}, {@code moment}, {@code choose}, {@code too-long}. */
    public static Optional<String> problem(ChannelField field, String value, LocalDate today) {
        if (value.isBlank()) return Optional.empty();
        return Optional.ofNullable(
                switch (field.kind()) {
                    case LINE, PHONE, EMAIL, HOUSE -> value.length() > LINE ? "too-long" : null;
                    case AREA -> value.length() > AREA ? "too-long" : null;
                    case NUMBER -> number(value) ? null : "number";
                    case DAY -> day(value, today) ? null : "date";
                    case DAY_AHEAD -> day(value, LocalDate.MAX) ? null : "date";
                    case MOMENT -> moment(value, today) ? null : "moment";
                    case CHOICE -> field.choices().contains(value) ? null : "choose";
                });
    }

    private static boolean number(String value) {
        try {
            int number = Integer.parseInt(value);
            return number >= 0 && number <= MOST;
        } catch (NumberFormatException none) {
            return false;
        }
    }

    private static boolean day(String value, LocalDate last) {
        try {
            return !LocalDate.parse(value).isAfter(last);
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    private static boolean moment(String value, LocalDate last) {
        try {
            return !LocalDateTime.parse(value).toLocalDate().isAfter(last);
        } catch (DateTimeParseException none) {
            return false;
        }
    }

    /**
     * KM-18a: a visitor shows a valid document, at the competent house or the one directly above it; otherwise the visit is
     * registered with what the visitor was told.
     *
     * @param parentOfCompetent the house directly above the competent one, or null
     */
    @Enforces(Provision.KM_18A)
    public static Decision<Submission> visit(Submission form, @Nullable String parentOfCompetent) {
        if (!form.channel().inPerson()) return Decision.granted(form);
        String competent = form.came().value(COMPETENT_HOUSE);
        boolean shown =
                form.came().value(DOCUMENT_SHOWN).toUpperCase(Locale.ROOT).equals("YES");
        boolean here = competent.equals(form.houseCode()) || form.houseCode().equals(parentOfCompetent);
        boolean told = form.came().has(DIRECTED);
        return new Objections()
                .when(!shown && !told, Provision.KM_18A, "petition.refusal.no-document-shown")
                .when(shown && undocumented(form), Provision.KM_18A, "petition.refusal.document-not-noted")
                .when(competent.isEmpty() && !told, Provision.KM_18A, "petition.refusal.no-competent-house")
                .when(!competent.isEmpty() && !here && !told, Provision.KM_18A, "petition.refusal.visit-elsewhere")
                .orGrant(() -> form);
    }

    /** Whoever came: of several, their representatives. {@link Identifiers} looks at the numbers. */
    private static boolean undocumented(Submission form) {
        var elected =
                form.people().stream().filter(PetitionerDetails::representative).toList();
        var visitors = elected.isEmpty() ? form.people() : elected;
        return visitors.isEmpty() || visitors.stream().anyMatch(Arrival::undocumented);
    }

    private static boolean undocumented(PetitionerDetails visitor) {
        return DocumentKind.of(visitor.documentKind()).isEmpty()
                || visitor.documentNumber() == null
                || visitor.documentNumber().isBlank();
    }
}
