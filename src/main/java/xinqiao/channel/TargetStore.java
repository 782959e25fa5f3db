package xinqiao.channel;

import static xinqiao.db.Tables.CHANNEL_TARGET;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import xinqiao.channel.Target.Details;
import xinqiao.db.tables.records.ChannelTargetRecord;
import xinqiao.identity.Actor;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;
import xinqiao.petition.NotThere;

/** All SQL on those to whom a house brings information; who they are lies sealed. */
@Component
class TargetStore {
    static final String DETAILS = "channel-target";
    private static final int MOST = 1000;

    private final Vault vault;
    private final JsonMapper json = JsonMapper.builder().build();

    TargetStore(Vault vault) {
        this.vault = vault;
    }

    List<Target> list(DSLContext tx, String house) {
        return tx.selectFrom(CHANNEL_TARGET)
                .where(CHANNEL_TARGET.HOUSE_CODE.eq(house))
                .orderBy(CHANNEL_TARGET.ID)
                .limit(MOST)
                .fetch(this::read);
    }

    Optional<Target> find(DSLContext tx, long id) {
        return tx.selectFrom(CHANNEL_TARGET).where(CHANNEL_TARGET.ID.eq(id)).fetchOptional(this::read);
    }

    Target get(DSLContext tx, Actor actor, long id) {
        return find(tx, id).filter(one -> one.house().equals(actor.houseCode())).orElseThrow(() -> new NotThere(id));
    }

    /** @param id of the one that is changed; null for a new one @return its id */
    long set(
            DSLContext tx, Actor actor, @Nullable Long id, Details details, Set<String> businesses, boolean inService) {
        // the key is sealed in with the details, so it is drawn first
        long key = id == null
                ? tx.select(DSL.field("nextval(pg_get_serial_sequence('channel_target', 'id'))", Long.class))
                        .fetchSingle()
                        .value1()
                : id;
        byte[] sealed = vault.seal(Place.of(DETAILS, key), json.writeValueAsString(details));
        String[] all = businesses.stream().sorted().toArray(String[]::new);
        if (id == null)
            tx.insertInto(CHANNEL_TARGET)
                    .set(CHANNEL_TARGET.ID, key)
                    .set(CHANNEL_TARGET.DIRECT_CUSTOMS, actor.directCustoms())
                    .set(CHANNEL_TARGET.HOUSE_CODE, actor.houseCode())
                    .set(CHANNEL_TARGET.HOUSE_PATH, actor.housePath())
                    .set(CHANNEL_TARGET.DETAILS, sealed)
                    .set(CHANNEL_TARGET.BUSINESSES, all)
                    .set(CHANNEL_TARGET.IN_SERVICE, inService)
                    .set(CHANNEL_TARGET.ENTERED_BY, actor.signature())
                    .execute();
        else
            tx.update(CHANNEL_TARGET)
                    .set(CHANNEL_TARGET.DETAILS, sealed)
                    .set(CHANNEL_TARGET.BUSINESSES, all)
                    .set(CHANNEL_TARGET.IN_SERVICE, inService)
                    .where(CHANNEL_TARGET.ID.eq(id))
                    .execute();
        return key;
    }

    private Target read(ChannelTargetRecord row) {
        String details = vault.open(Place.of(DETAILS, row.getId()), row.getDetails());
        return new Target(
                row.getId(),
                row.getHouseCode(),
                json.readValue(details, Details.class),
                Set.of(row.getBusinesses()),
                row.getInService());
    }
}
