package xinqiao.channel;

import static xinqiao.db.Tables.CHANNEL_SCREEN;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.channel.Screen.Setup;
import xinqiao.db.tables.records.ChannelScreenRecord;
import xinqiao.identity.Actor;
import xinqiao.petition.NotThere;

/** All SQL on screens. */
@Component
class ScreenStore {
    private static final int MOST = 200;

    List<Screen> list(DSLContext tx, String house) {
        return tx.selectFrom(CHANNEL_SCREEN)
                .where(CHANNEL_SCREEN.HOUSE_CODE.eq(house))
                .orderBy(CHANNEL_SCREEN.ID)
                .limit(MOST)
                .fetch(ScreenStore::read);
    }

    Optional<Screen> bySlug(DSLContext tx, String house, String slug) {
        return tx.selectFrom(CHANNEL_SCREEN)
                .where(CHANNEL_SCREEN.HOUSE_CODE.eq(house))
                .and(CHANNEL_SCREEN.SLUG.eq(slug))
                .fetchOptional(ScreenStore::read);
    }

    Screen find(DSLContext tx, long id) {
        return tx.selectFrom(CHANNEL_SCREEN)
                .where(CHANNEL_SCREEN.ID.eq(id))
                .fetchOptional(ScreenStore::read)
                .orElseThrow(() -> new NotThere(id));
    }

    /** @return its id */
    long add(DSLContext tx, Actor actor, Setup one) {
        var row = new ChannelScreenRecord();
        row.setDirectCustoms(actor.directCustoms());
        row.setHouseCode(actor.houseCode());
        row.setHousePath(actor.housePath());
        fill(row, actor, one);
        return tx.insertInto(CHANNEL_SCREEN)
                .set(row)
                .returningResult(CHANNEL_SCREEN.ID)
                .fetchSingle()
                .value1();
    }

    void change(DSLContext tx, Actor actor, long id, Setup one) {
        var row = new ChannelScreenRecord();
        fill(row, actor, one);
        tx.update(CHANNEL_SCREEN).set(row).where(CHANNEL_SCREEN.ID.eq(id)).execute();
    }

    private static void fill(ChannelScreenRecord row, Actor actor, Setup one) {
        row.setSlug(one.slug());
        row.setName(one.name());
        row.setPlace(one.place());
        row.setSeconds(one.seconds());
        row.setLatest(one.latest());
        row.setPages(one.pages().stream().map(ScreenPage::name).toArray(String[]::new));
        row.setChosen(one.chosen().toArray(String[]::new));
        row.setInService(one.inService());
        row.setChangedBy(actor.signature());
    }

    void seen(DSLContext tx, long id, Instant at) {
        tx.update(CHANNEL_SCREEN)
                .set(CHANNEL_SCREEN.SEEN_AT, at.atOffset(ZoneOffset.UTC))
                .where(CHANNEL_SCREEN.ID.eq(id))
                .execute();
    }

    private static Screen read(ChannelScreenRecord row) {
        return new Screen(
                row.getId(),
                row.getHouseCode(),
                row.getSlug(),
                row.getName(),
                row.getPlace(),
                row.getSeconds(),
                row.getLatest(),
                Arrays.stream(row.getPages()).map(ScreenPage::valueOf).toList(),
                List.of(row.getChosen()),
                row.getInService(),
                row.getSeenAt() == null ? null : row.getSeenAt().toInstant());
    }
}
