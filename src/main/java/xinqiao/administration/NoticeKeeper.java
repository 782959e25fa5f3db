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
import xinqiao.organisation.Notice;
import xinqiao.organisation.Reorganisation;
import xinqiao.organisation.Staffing;

/** What a house has the portal's first page say, in both languages or not at all. */
@Component
class NoticeKeeper implements Keeper {
    private static final int LONGEST = 1000;

    private final Staffing staffing;
    private final Reorganisation reorganisation;

    NoticeKeeper(Staffing staffing, Reorganisation reorganisation) {
        this.staffing = staffing;
        this.reorganisation = reorganisation;
    }

    @Override
    public Item item() {
        return Item.NOTICE;
    }

    @Override
    public Optional<Held> find(String key) {
        return staffing.house(key).map(file -> {
            var notice = staffing.notice(key).orElse(new Notice(key, "", "", null));
            return Held.of(
                    Item.NOTICE,
                    key,
                    file.house().nameZh(),
                    key,
                    Map.of("notice-zh", notice.zh(), "notice-en", notice.en(), "until", Fields.day(notice.until())));
        });
    }

    @Override
    public Optional<String> houseOfNew(Fields wanted) {
        return Optional.empty();
    }

    @Override
    public Decision<Supplier<String>> plan(Viewer who, @Nullable Held now, Fields wanted) {
        if (now == null) return Decision.refused(KM_11A, "administration.refusal.house");
        String zh = wanted.text("notice-zh");
        String en = wanted.text("notice-en");
        return new Objections()
                .when(zh.isEmpty() != en.isEmpty(), KM_11A, "administration.refusal.notice-in-one-language")
                .when(
                        zh.length() > LONGEST || en.length() > LONGEST,
                        KM_11A,
                        "administration.refusal.too-long",
                        LONGEST)
                .orGrant(() -> () -> {
                    reorganisation.notice(
                            new Notice(now.key(), zh, en, wanted.day("until").orElse(null)));
                    return now.key();
                });
    }
}
