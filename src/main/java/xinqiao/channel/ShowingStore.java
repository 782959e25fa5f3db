package xinqiao.channel;

import static org.jooq.impl.DSL.count;
import static xinqiao.db.Tables.CHANNEL_DELIVERY;
import static xinqiao.db.Tables.CHANNEL_PHOTO;
import static xinqiao.db.Tables.CHANNEL_SHOWING;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;
import xinqiao.channel.Showing.Sheet;
import xinqiao.db.tables.records.ChannelShowingRecord;
import xinqiao.identity.Actor;
import xinqiao.petition.NotThere;
import xinqiao.petition.Upload;

/** All SQL on what was shown where. */
@Component
class ShowingStore {
    private static final int MOST = 500;

    /** A row of the actor's house, to be filled. */
    static ChannelShowingRecord row(Actor actor, ChannelKind channel, String title, LocalDate from) {
        var row = new ChannelShowingRecord();
        row.setDirectCustoms(actor.directCustoms());
        row.setHouseCode(actor.houseCode());
        row.setHousePath(actor.housePath());
        row.setChannel(channel.name());
        row.setTitle(title);
        row.setShownFrom(from);
        row.setEnteredBy(actor.signature());
        return row;
    }

    /** @return its id */
    long add(DSLContext tx, ChannelShowingRecord row) {
        return tx.insertInto(CHANNEL_SHOWING)
                .set(row)
                .returningResult(CHANNEL_SHOWING.ID)
                .fetchSingle()
                .value1();
    }

    void addPhotos(DSLContext tx, long showing, List<Upload> photos) {
        for (int no = 0; no < photos.size(); no++)
            tx.insertInto(CHANNEL_PHOTO)
                    .set(CHANNEL_PHOTO.SHOWING_ID, showing)
                    .set(CHANNEL_PHOTO.NO, no + 1)
                    .set(CHANNEL_PHOTO.SHA256, photos.get(no).sha256())
                    .set(CHANNEL_PHOTO.NAME, photos.get(no).name())
                    .set(CHANNEL_PHOTO.TYPE, photos.get(no).type())
                    .set(CHANNEL_PHOTO.SIZE, photos.get(no).size())
                    .execute();
    }

    List<Upload> photos(DSLContext tx, long showing) {
        return tx.selectFrom(CHANNEL_PHOTO)
                .where(CHANNEL_PHOTO.SHOWING_ID.eq(showing))
                .orderBy(CHANNEL_PHOTO.NO)
                .fetch(row -> new Upload(row.getSha256(), row.getName(), row.getType(), row.getSize()));
    }

    /** How many photographs each of them has. */
    Map<Long, Integer> photographed(DSLContext tx, Collection<Long> showings) {
        return tx.select(CHANNEL_PHOTO.SHOWING_ID, count())
                .from(CHANNEL_PHOTO)
                .where(CHANNEL_PHOTO.SHOWING_ID.in(showings))
                .groupBy(CHANNEL_PHOTO.SHOWING_ID)
                .fetchMap(CHANNEL_PHOTO.SHOWING_ID, count());
    }

    void end(DSLContext tx, long id, LocalDate on, String by) {
        tx.update(CHANNEL_SHOWING)
                .set(CHANNEL_SHOWING.ENDED_ON, on)
                .set(CHANNEL_SHOWING.ENDED_BY, by)
                .where(CHANNEL_SHOWING.ID.eq(id))
                .execute();
    }

    /** @throws NotThere for what isn't there and for what the viewer may not see */
    Showing find(DSLContext tx, long id) {
        return tx.selectFrom(CHANNEL_SHOWING)
                .where(CHANNEL_SHOWING.ID.eq(id))
                .fetchOptional(ShowingStore::read)
                .orElseThrow(() -> new NotThere(id));
    }

    /** The sheets that hang in a house, those that must come down first. */
    List<Showing> hanging(DSLContext tx, String house) {
        return tx.selectFrom(CHANNEL_SHOWING)
                .where(CHANNEL_SHOWING.HOUSE_CODE.eq(house))
                .and(CHANNEL_SHOWING.CHANNEL.eq(ChannelKind.NOTICE_BOARD.name()))
                .and(CHANNEL_SHOWING.PAPER.isNotNull())
                .and(CHANNEL_SHOWING.ENDED_ON.isNull())
                .orderBy(CHANNEL_SHOWING.SHOWN_UNTIL.asc().nullsLast(), CHANNEL_SHOWING.ID)
                .limit(MOST)
                .fetch(ShowingStore::read);
    }

    /** Everything of a house but what its screens show and what was brought to somebody, the latest first. */
    List<Showing> entered(DSLContext tx, String housePath) {
        return list(
                tx,
                CHANNEL_SHOWING
                        .HOUSE_PATH
                        .startsWith(housePath)
                        .and(CHANNEL_SHOWING.SCREEN_ID.isNull())
                        .and(CHANNEL_SHOWING.TARGET_ID.isNull())
                        .and(CHANNEL_SHOWING.PAPER.isNull()));
    }

    List<Showing> ofPublication(DSLContext tx, String number) {
        return list(tx, CHANNEL_SHOWING.PUBLICATION.eq(number));
    }

    List<Showing> ofItem(DSLContext tx, String house, String item) {
        return list(tx, CHANNEL_SHOWING.HOUSE_CODE.eq(house).and(CHANNEL_SHOWING.ITEM.eq(item)));
    }

    /** What a house shows on that day, by whatever channel. */
    List<Showing> lasting(DSLContext tx, String house, LocalDate day) {
        return list(
                tx,
                CHANNEL_SHOWING
                        .HOUSE_CODE
                        .eq(house)
                        .and(CHANNEL_SHOWING.ENDED_ON.isNull())
                        .and(CHANNEL_SHOWING.SHOWN_FROM.le(day))
                        .and(CHANNEL_SHOWING.SHOWN_UNTIL.isNull().or(CHANNEL_SHOWING.SHOWN_UNTIL.ge(day))));
    }

    List<Showing> ofScreen(DSLContext tx, long screen) {
        return list(tx, CHANNEL_SHOWING.SCREEN_ID.eq(screen).and(CHANNEL_SHOWING.ENDED_ON.isNull()));
    }

    List<Showing> ofTarget(DSLContext tx, long target) {
        return list(tx, CHANNEL_SHOWING.TARGET_ID.eq(target));
    }

    private static List<Showing> list(DSLContext tx, Condition which) {
        return tx.selectFrom(CHANNEL_SHOWING)
                .where(which)
                .orderBy(CHANNEL_SHOWING.ID.desc())
                .limit(MOST)
                .fetch(ShowingStore::read);
    }

    /** How often a house used each channel, and how many publications it so covered. */
    Map<String, Integer> counts(DSLContext tx, String house) {
        return tx.select(CHANNEL_SHOWING.CHANNEL, count())
                .from(CHANNEL_SHOWING)
                .where(CHANNEL_SHOWING.HOUSE_CODE.eq(house))
                .groupBy(CHANNEL_SHOWING.CHANNEL)
                .fetchMap(CHANNEL_SHOWING.CHANNEL, count());
    }

    /** A mail that brings it to whom it is for. */
    void mail(DSLContext tx, long showing, String publication, java.time.Instant now) {
        tx.insertInto(CHANNEL_DELIVERY)
                .set(CHANNEL_DELIVERY.SHOWING_ID, showing)
                .set(CHANNEL_DELIVERY.PUBLICATION, publication)
                .set(CHANNEL_DELIVERY.STATE, DeliveryState.WAITING.name())
                .set(CHANNEL_DELIVERY.DUE_AT, now.atOffset(java.time.ZoneOffset.UTC))
                .execute();
    }

    /** How the mails fared by which these were brought. */
    Map<Long, String> mailed(DSLContext tx, Collection<Long> showings) {
        return tx.select(CHANNEL_DELIVERY.SHOWING_ID, CHANNEL_DELIVERY.STATE)
                .from(CHANNEL_DELIVERY)
                .where(CHANNEL_DELIVERY.SHOWING_ID.in(showings))
                .fetchMap(CHANNEL_DELIVERY.SHOWING_ID, CHANNEL_DELIVERY.STATE);
    }

    static Showing read(ChannelShowingRecord row) {
        String paper = row.getPaper();
        return new Showing(
                row.getId(),
                row.getHouseCode(),
                ChannelKind.valueOf(row.getChannel()),
                row.getPublication(),
                row.getItem(),
                row.getTitle(),
                row.getMedium(),
                row.getPlace(),
                row.getShownFrom(),
                row.getShownUntil(),
                row.getEndedOn(),
                row.getNote(),
                row.getEnteredBy(),
                paper == null
                        ? null
                        : new Sheet(Sheet.Size.valueOf(paper), row.getLanguage(), Arrays.asList(row.getParagraphs())),
                row.getScreenId(),
                row.getTargetId());
    }
}
