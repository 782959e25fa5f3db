package xinqiao.administration;

import static xinqiao.law.Provision.GS_C20;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.organisation.BusinessPhone;
import xinqiao.organisation.Reorganisation;
import xinqiao.organisation.Staffing;

/** The telephone numbers of a house's businesses (业务咨询电话), one a line: business | in English | number. */
@Component
class PhonesKeeper implements Keeper {
    private static final int MOST = 60;
    private static final int LONGEST = 100;
    private static final Pattern NUMBER = Pattern.compile("[0-9+][0-9 ()转、,/-]{2,40}");

    private final Staffing staffing;
    private final Reorganisation reorganisation;

    PhonesKeeper(Staffing staffing, Reorganisation reorganisation) {
        this.staffing = staffing;
        this.reorganisation = reorganisation;
    }

    @Override
    public Item item() {
        return Item.PHONES;
    }

    /** Every house has a list, empty until somebody enters something. */
    @Override
    public Optional<Held> find(String key) {
        return staffing.house(key)
                .map(file -> Held.of(
                        Item.PHONES,
                        key,
                        file.house().nameZh(),
                        key,
                        Map.of("phones", lines(staffing.businessPhones(key)))));
    }

    private static String lines(List<BusinessPhone> phones) {
        return phones.stream()
                .map(one -> one.businessZh() + " | " + one.businessEn() + " | " + one.phone())
                .collect(Collectors.joining("\n"));
    }

    @Override
    public Optional<String> houseOfNew(Fields wanted) {
        return Optional.empty();
    }

    @Override
    @Enforces(GS_C20)
    public Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted) {
        if (now == null) return Decision.refused(GS_C20, "administration.refusal.house");
        List<String> lines =
                wanted.text("phones").lines().filter(line -> !line.isBlank()).toList();
        var objections = new Objections().when(lines.size() > MOST, GS_C20, "administration.refusal.phones-many", MOST);
        List<BusinessPhone> phones = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Optional<BusinessPhone> phone = phone(lines.get(i));
            phone.ifPresent(phones::add);
            objections.when(phone.isEmpty(), GS_C20, "administration.refusal.phone-line", i + 1, lines.get(i));
        }
        return objections.orGrant(() -> () -> {
            reorganisation.businessPhones(now.key(), phones);
            return now.key();
        });
    }

    private static Optional<BusinessPhone> phone(String line) {
        String[] parts = line.split("[|｜]", -1);
        if (parts.length != 3) return Optional.empty();
        var phone = new BusinessPhone(parts[0].strip(), parts[1].strip(), parts[2].strip());
        boolean good = !phone.businessZh().isEmpty()
                && !phone.businessEn().isEmpty()
                && phone.businessZh().length() <= LONGEST
                && phone.businessEn().length() <= LONGEST
                && NUMBER.matcher(phone.phone()).matches();
        return good ? Optional.of(phone) : Optional.empty();
    }
}
