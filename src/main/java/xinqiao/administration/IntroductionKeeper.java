package xinqiao.administration;

import static xinqiao.law.Provision.KM_11A;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.identity.Viewer;
import xinqiao.law.Decision;
import xinqiao.law.Objections;
import xinqiao.organisation.Introduction;
import xinqiao.organisation.Reorganisation;
import xinqiao.organisation.Staffing;

/** What a house says of itself on the public site, in both languages or not at all. */
@Component
class IntroductionKeeper implements Keeper {
    private static final int LONGEST = 2000;

    private final Staffing staffing;
    private final Reorganisation reorganisation;

    IntroductionKeeper(Staffing staffing, Reorganisation reorganisation) {
        this.staffing = staffing;
        this.reorganisation = reorganisation;
    }

    @Override
    public Item item() {
        return Item.INTRODUCTION;
    }

    @Override
    public Optional<Held> find(String key) {
        return staffing.house(key).map(file -> {
            var words = staffing.introduction(key).orElse(new Introduction(key, "", ""));
            return Held.of(
                    Item.INTRODUCTION,
                    key,
                    file.house().nameZh(),
                    key,
                    Map.of("introduction-zh", words.zh(), "introduction-en", words.en()));
        });
    }

    @Override
    public Optional<String> houseOfNew(Fields wanted) {
        return Optional.empty();
    }

    @Override
    public Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted) {
        if (now == null) return Decision.refused(KM_11A, "administration.refusal.house");
        String zh = wanted.text("introduction-zh");
        String en = wanted.text("introduction-en");
        return new Objections()
                .when(zh.isEmpty() != en.isEmpty(), KM_11A, "administration.refusal.introduction-in-one-language")
                .when(
                        zh.length() > LONGEST || en.length() > LONGEST,
                        KM_11A,
                        "administration.refusal.too-long",
                        LONGEST)
                .orGrant(() -> () -> {
                    reorganisation.introduction(new Introduction(now.key(), zh, en));
                    return now.key();
                });
    }
}
