package xinqiao.administration;

import static xinqiao.law.Provision.KM_11A;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Objections;
import xinqiao.organisation.Contacts;
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
        boolean tooLong = NEEDED.stream().anyMatch(field -> wanted.text(field).length() > LONGEST);
        String email = wanted.text("email");
        return new Objections()
                .when(lacking, KM_11A, "administration.refusal.contact-incomplete")
                .when(tooLong, KM_11A, "administration.refusal.too-long", LONGEST)
                .when(!email.isEmpty() && !EMAIL.matcher(email).matches(), KM_11A, "administration.refusal.email")
                .orGrant(() -> () -> {
                    establishment.contacts(new Contacts(
                            now.key(),
                            both(wanted, "address"),
                            wanted.text("postal-code"),
                            email,
                            wanted.text("phone"),
                            both(wanted, "place"),
                            both(wanted, "time"),
                            both(wanted, "progress")));
                    return now.key();
                });
    }

    private static Contacts.Text both(Fields wanted, String field) {
        return new Contacts.Text(wanted.text(field + "-zh"), wanted.text(field + "-en"));
    }
}
