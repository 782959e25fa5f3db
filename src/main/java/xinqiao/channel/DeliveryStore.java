package xinqiao.channel;

import static xinqiao.db.Tables.CHANNEL_DELIVERY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ChannelDeliveryRecord;

/** The queue of mails: one subscriber's are taken together. */
@Component
class DeliveryStore {
    private static final int MOST = 100;

    /** @param publication null for the mail that asks to confirm */
    record Due(
            long id,
            @Nullable Long subscription,
            @Nullable Long showing,
            @Nullable String publication,
            int failed) {}

    /** All that is due for whoever has waited longest; the mail that asks to confirm goes by itself. */
    List<Due> next(DSLContext tx, Instant now) {
        var due = CHANNEL_DELIVERY
                .STATE
                .eq(DeliveryState.WAITING.name())
                .and(CHANNEL_DELIVERY.DUE_AT.le(now.atOffset(ZoneOffset.UTC)));
        Optional<Due> first = tx.selectFrom(CHANNEL_DELIVERY)
                .where(due)
                .orderBy(CHANNEL_DELIVERY.DUE_AT, CHANNEL_DELIVERY.ID)
                .limit(1)
                .fetchOptional(DeliveryStore::read);
        if (first.isEmpty()) return List.of();
        Due one = first.get();
        if (one.subscription() == null || one.publication() == null) return List.of(one);
        return tx.selectFrom(CHANNEL_DELIVERY)
                .where(due)
                .and(CHANNEL_DELIVERY.SUBSCRIPTION_ID.eq(one.subscription()))
                .and(CHANNEL_DELIVERY.PUBLICATION.isNotNull())
                .orderBy(CHANNEL_DELIVERY.ID)
                .limit(MOST)
                .fetch(DeliveryStore::read);
    }

    void done(DSLContext tx, Collection<Due> these, DeliveryState state, Instant now) {
        tx.update(CHANNEL_DELIVERY)
                .set(CHANNEL_DELIVERY.STATE, state.name())
                .set(CHANNEL_DELIVERY.ENDED_AT, now.atOffset(ZoneOffset.UTC))
                .where(CHANNEL_DELIVERY.ID.in(these.stream().map(Due::id).toList()))
                .execute();
    }

    void again(DSLContext tx, Collection<Due> these, Instant next) {
        tx.update(CHANNEL_DELIVERY)
                .set(CHANNEL_DELIVERY.FAILED, CHANNEL_DELIVERY.FAILED.plus(1))
                .set(CHANNEL_DELIVERY.DUE_AT, next.atOffset(ZoneOffset.UTC))
                .where(CHANNEL_DELIVERY.ID.in(these.stream().map(Due::id).toList()))
                .execute();
    }

    private static Due read(ChannelDeliveryRecord row) {
        return new Due(
                Objects.requireNonNull(row.getId()),
                row.getSubscriptionId(),
                row.getShowingId(),
                row.getPublication(),
                row.getFailed());
    }
}
