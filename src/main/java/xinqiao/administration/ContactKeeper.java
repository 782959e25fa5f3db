package xinqiao.administration;

import static xinqiao.law.Provision.KM_11A;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Objections;
import xinqiao.organisation.Contacts;
import xinqiao.organisation.DisclosureOffice;
import xinqiao.organisation.Establishment;
import xinqiao.organisation.Staffing;

/** What a house tells the public: where to write, call and come, and how to ask for progress (KM-11a). */
@Component
class ContactKeeper implements Keeper {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
    private static final int LONGEST = 500;
    private static final List<String> NEEDED = List.of(
            "address-zh",
            "address-en",
            "postal-code",
            "email",
            "phone",
            "place-zh",
            "place-en",
            "time-zh",
            "time-en",
            "progress-zh",
            "progress-en");

    /** Empty where it is as for petitions. */
    private static final List<String> DISCLOSURE = List.of(
            "disclosure-office-zh",
            "disclosure-office-en",
            "disclosure-address-zh",
            "disclosure-address-en",
            "disclosure-phone",
            "disclosure-fax",
            "disclosure-email",
            "report-phone",
            "report-address-zh",
            "report-address-en");

    private static final List<String> IN_BOTH = List.of("disclosure-office", "disclosure-address", "report-address");

    private final Staffing staffing;
    private final Establishment establishment;

    ContactKeeper(Staffing staffing, Establishment establishment) {
        this.staffing = staffing;
        this.establishment = establishment;
    }

    @Override
    public Item item() {
        return Item.CONTACT;
    }

    /** Every house has some, empty until somebody enters them. */
    @Override
    public Optional<Held> find(String key) {
        return staffing.house(key)
                .map(file -> Held.of(
                        Item.CONTACT,
                        key,
                        file.house().nameZh(),
                        key,
                        staffing.contacts(key).map(ContactKeeper::fields).orElseGet(ContactKeeper::empty)));
    }

    private static Map<String, String> empty() {
        Map<String, String> fields = new LinkedHashMap<>();
        NEEDED.forEach(field -> fields.put(field, ""));
        DISCLOSURE.forEach(field -> fields.put(field, ""));
        return fields;
    }

    private static Map<String, String> fields(Contacts contacts) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("address-zh", contacts.postalAddress().zh());
        fields.put("address-en", contacts.postalAddress().en());
        fields.put("postal-code", contacts.postalCode());
        fields.put("email", contacts.email());
        fields.put("phone", contacts.complaintPhone());
        fields.put("place-zh", contacts.receptionPlace().zh());
        fields.put("place-en", contacts.receptionPlace().en());
        fields.put("time-zh", contacts.receptionTime().zh());
        fields.put("time-en", contacts.receptionTime().en());
        fields.put("progress-zh", contacts.progress().zh());
        fields.put("progress-en", contacts.progress().en());
        var disclosure = contacts.disclosure();
        fields.put("disclosure-office-zh", disclosure.name().zh());
        fields.put("disclosure-office-en", disclosure.name().en());
        fields.put("disclosure-address-zh", disclosure.address().zh());
        fields.put("disclosure-address-en", disclosure.address().en());
        fields.put("disclosure-phone", disclosure.phone());
        fields.put("disclosure-fax", disclosure.fax());
        fields.put("disclosure-email", disclosure.email());
        fields.put("report-phone", disclosure.reportPhone());
        fields.put("report-address-zh", disclosure.reportAddress().zh());
        fields.put("report-address-en", disclosure.reportAddress().en());
        return fields;
    }

    @Override
    public Optional<String> houseOfNew(Fields wanted) {
        return Optional.empty();
    }

    @Override
    public Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted) {
        if (now == null) return Decision.refused(KM_11A, "administration.refusal.house");
        boolean lacking = NEEDED.stream().anyMatch(field -> wanted.text(field).isEmpty());
        boolean tooLong = Stream.concat(NEEDED.stream(), DISCLOSURE.stream())
                .anyMatch(field -> wanted.text(field).length() > LONGEST);
        boolean inOne = IN_BOTH.stream()
                .anyMatch(field -> wanted.text(field + "-zh").isEmpty()
                        != wanted.text(field + "-en").isEmpty());
        String email = wanted.text("email");
        String disclosureEmail = wanted.text("disclosure-email");
        return new Objections()
                .when(lacking, KM_11A, "administration.refusal.contact-incomplete")
                .when(tooLong, KM_11A, "administration.refusal.too-long", LONGEST)
                .when(!email.isEmpty() && !EMAIL.matcher(email).matches(), KM_11A, "administration.refusal.email")
                .when(
                        !disclosureEmail.isEmpty()
                                && !EMAIL.matcher(disclosureEmail).matches(),
                        KM_11A,
                        "administration.refusal.disclosure-email")
                .when(inOne, KM_11A, "administration.refusal.contact-in-one-language")
                .orGrant(() -> () -> {
                    establishment.contacts(new Contacts(
                            now.key(),
                            both(wanted, "address"),
                            wanted.text("postal-code"),
                            email,
                            wanted.text("phone"),
                            both(wanted, "place"),
                            both(wanted, "time"),
                            both(wanted, "progress"),
                            new DisclosureOffice(
                                    both(wanted, "disclosure-office"),
                                    both(wanted, "disclosure-address"),
                                    wanted.text("disclosure-phone"),
                                    wanted.text("disclosure-fax"),
                                    disclosureEmail,
                                    wanted.text("report-phone"),
                                    both(wanted, "report-address"))));
                    return now.key();
                });
    }

    private static Contacts.Text both(Fields wanted, String field) {
        return new Contacts.Text(wanted.text(field + "-zh"), wanted.text(field + "-en"));
    }
}
