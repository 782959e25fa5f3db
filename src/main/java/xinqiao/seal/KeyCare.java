package xinqiao.seal;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.SigningKeyRecord;
import xinqiao.identity.Actor;
import xinqiao.law.Enforces;
import xinqiao.law.Provision;
import xinqiao.organisation.House;
import xinqiao.organisation.Houses;
import xinqiao.organisation.Power;
import xinqiao.seal.sign.KeyProblem.Why;

/** How the signing keys are: for whoever operates the system, of their house and those below, and for a house its own. */
@Component
public class KeyCare {
    private final HouseKeys keys;
    private final KeyUseStore uses;
    private final IssuedPapers papers;
    private final Houses houses;
    private final Clock clock;

    KeyCare(HouseKeys keys, KeyUseStore uses, IssuedPapers papers, Houses houses, Clock clock) {
        this.keys = keys;
        this.uses = uses;
        this.papers = papers;
        this.houses = houses;
        this.clock = clock;
    }

    /** Of the actor's house and, for whoever administers them, of the houses below. */
    @Enforces({Provision.KM_7, Provision.SYS_4})
    public List<KeyState> states(Actor actor) {
        List<SigningKeyRecord> known = uses.of(actor);
        Map<String, Integer> waiting = uses.waiting();
        List<KeyState> all = new ArrayList<>();
        houses(actor)
                .forEach(house -> keys.states(house)
                        .values()
                        .forEach(key -> all.add(known.stream()
                                .filter(row -> row.getHouseCode().equals(house)
                                        && row.getPlace().equals(key.place()))
                                .findFirst()
                                .map(row -> with(key, row, waiting.getOrDefault(house, 0)))
                                .orElse(key))));
        return all;
    }

    private Stream<String> houses(Actor actor) {
        return actor.may(Power.ADMINISTER)
                ? houses.atOrBelow(houses.get(actor.houseCode())).stream().map(House::code)
                : Stream.of(actor.houseCode());
    }

    private static KeyState with(KeyState key, SigningKeyRecord row, long waiting) {
        String why = row.getWhy();
        return new KeyState(
                key.house(),
                key.source(),
                key.place(),
                key.sm2(),
                key.certificate(),
                instant(row.getUsedAt()),
                instant(row.getFailedAt()),
                why == null ? null : Why.valueOf(why),
                row.getFailing(),
                row.getFailing() ? waiting : 0);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }

    /** Those that somebody has to look after. */
    public List<KeyState> wanting(Actor actor) {
        Instant now = clock.instant();
        return states(actor).stream().filter(key -> key.wantsCare(now)).toList();
    }

    /**
     * The keys of a house are tried again with the letters that wait for them.
     *
     * @return false for a house that isn't the actor's to administer
     */
    @Enforces(Provision.KM_7)
    public boolean again(Actor actor, String house) {
        if (!actor.may(Power.ADMINISTER) || houses(actor).noneMatch(own -> Objects.equals(own, house))) return false;
        keys.again(house);
        papers.again(house);
        return true;
    }
}
