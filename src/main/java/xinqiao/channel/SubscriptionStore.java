package xinqiao.channel;

import static xinqiao.db.Tables.CHANNEL_DELIVERY;
import static xinqiao.db.Tables.CHANNEL_NEWS;
import static xinqiao.db.Tables.CHANNEL_SUBSCRIPTION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import xinqiao.db.tables.records.ChannelSubscriptionRecord;
import xinqiao.personal.Markable;
import xinqiao.personal.Place;
import xinqiao.personal.Vault;
import xinqiao.publication.DocumentKind;

/** All SQL on subscriptions. Addresses and the secrets in the mails lie sealed. */
@Component
class SubscriptionStore {
    static final String ADDRESS = "subscription-address";
    static final String TOKEN = "subscription-token";

    private final Vault vault;

    SubscriptionStore(Vault vault) {
        this.vault = vault;
    }

    /** One with what only mails need. */
    record Subscriber(
            long id,
            String address,
            String token,
            Subscription what,
            @Nullable Instant confirmedAt) {}

    void add(DSLContext tx, String address, String token, byte[] digest, Subscription one, Instant now) {
        // the key is sealed in with the values, so it is drawn first
        long id = tx.select(org.jooq.impl.DSL.field(
                        "nextval(pg_get_serial_sequence('channel_subscription', 'id'))", Long.class))
                .fetchSingle()
                .value1();
        tx.insertInto(CHANNEL_SUBSCRIPTION)
                .columns(
                        CHANNEL_SUBSCRIPTION.ID,
                        CHANNEL_SUBSCRIPTION.ADDRESS,
                        CHANNEL_SUBSCRIPTION.ADDRESS_MARK,
                        CHANNEL_SUBSCRIPTION.TOKEN,
                        CHANNEL_SUBSCRIPTION.TOKEN_DIGEST,
                        CHANNEL_SUBSCRIPTION.LANGUAGE,
                        CHANNEL_SUBSCRIPTION.PACE,
                        CHANNEL_SUBSCRIPTION.HOUSES,
                        CHANNEL_SUBSCRIPTION.KINDS,
                        CHANNEL_SUBSCRIPTION.ITEMS,
                        CHANNEL_SUBSCRIPTION.BUSINESSES,
                        CHANNEL_SUBSCRIPTION.ASKED_AT)
                .values(
                        id,
                        vault.seal(Place.of(ADDRESS, id), address),
                        vault.mark(Markable.EMAIL, address),
                        vault.seal(Place.of(TOKEN, id), token),
                        digest,
                        one.language(),
                        one.pace().name(),
                        array(one.wanted().houses()),
                        one.wanted().kinds().stream()
                                .map(DocumentKind::name)
                                .sorted()
                                .toArray(String[]::new),
                        array(one.wanted().items()),
                        array(one.wanted().businesses()),
                        now.atOffset(ZoneOffset.UTC))
                .execute();
        deliver(tx, id, null, now);
    }

    private static String[] array(Collection<String> values) {
        return values.stream().sorted().toArray(String[]::new);
    }

    /** Once each, however often it is noted. @param publication null for the mail that asks to confirm */
    void deliver(DSLContext tx, long subscription, @Nullable String publication, Instant due) {
        tx.insertInto(CHANNEL_DELIVERY)
                .set(CHANNEL_DELIVERY.SUBSCRIPTION_ID, subscription)
                .set(CHANNEL_DELIVERY.PUBLICATION, publication)
                .set(CHANNEL_DELIVERY.STATE, DeliveryState.WAITING.name())
                .set(CHANNEL_DELIVERY.DUE_AT, due.atOffset(ZoneOffset.UTC))
                .onConflictDoNothing()
                .execute();
    }

    Optional<Subscriber> find(DSLContext tx, byte[] digest) {
        return tx.selectFrom(CHANNEL_SUBSCRIPTION)
                .where(CHANNEL_SUBSCRIPTION.TOKEN_DIGEST.eq(digest))
                .fetchOptional(this::read);
    }

    Optional<Subscriber> find(DSLContext tx, long id) {
        return tx.selectFrom(CHANNEL_SUBSCRIPTION)
                .where(CHANNEL_SUBSCRIPTION.ID.eq(id))
                .fetchOptional(this::read);
    }

    /** It takes the place of what the same address had. */
    void confirm(DSLContext tx, Subscriber one, Instant now) {
        tx.deleteFrom(CHANNEL_SUBSCRIPTION)
                .where(CHANNEL_SUBSCRIPTION.ADDRESS_MARK.in(vault.marks(Markable.EMAIL, one.address())))
                .and(CHANNEL_SUBSCRIPTION.CONFIRMED_AT.isNotNull())
                .and(CHANNEL_SUBSCRIPTION.ID.ne(one.id()))
                .execute();
        tx.update(CHANNEL_SUBSCRIPTION)
                .set(CHANNEL_SUBSCRIPTION.CONFIRMED_AT, now.atOffset(ZoneOffset.UTC))
                .where(CHANNEL_SUBSCRIPTION.ID.eq(one.id()))
                .execute();
    }

    void end(DSLContext tx, byte[] digest) {
        tx.deleteFrom(CHANNEL_SUBSCRIPTION)
                .where(CHANNEL_SUBSCRIPTION.TOKEN_DIGEST.eq(digest))
                .execute();
    }

    /** Those that nobody confirmed. */
    void forget(DSLContext tx, Instant before) {
        tx.deleteFrom(CHANNEL_SUBSCRIPTION)
                .where(CHANNEL_SUBSCRIPTION.CONFIRMED_AT.isNull())
                .and(CHANNEL_SUBSCRIPTION.ASKED_AT.lt(before.atOffset(ZoneOffset.UTC)))
                .execute();
    }

    List<Subscriber> confirmed(DSLContext tx) {
        return tx.selectFrom(CHANNEL_SUBSCRIPTION)
                .where(CHANNEL_SUBSCRIPTION.CONFIRMED_AT.isNotNull())
                .orderBy(CHANNEL_SUBSCRIPTION.ID)
                .fetch(this::read);
    }

    /** Those of these that subscriptions were looked through for already. */
    Set<String> known(DSLContext tx, Collection<String> publications) {
        return tx.select(CHANNEL_NEWS.PUBLICATION)
                .from(CHANNEL_NEWS)
                .where(CHANNEL_NEWS.PUBLICATION.in(publications))
                .fetchSet(CHANNEL_NEWS.PUBLICATION);
    }

    /** @return false if somebody else was faster */
    boolean look(DSLContext tx, String publication, Instant now) {
        return tx.insertInto(CHANNEL_NEWS)
                        .set(CHANNEL_NEWS.PUBLICATION, publication)
                        .set(CHANNEL_NEWS.LOOKED_AT, now.atOffset(ZoneOffset.UTC))
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    private Subscriber read(ChannelSubscriptionRecord row) {
        String address = vault.open(Place.of(ADDRESS, row.getId()), row.getAddress());
        var wanted = new Wanted(
                Set.of(row.getHouses()),
                Arrays.stream(row.getKinds()).map(DocumentKind::valueOf).collect(Collectors.toSet()),
                Set.of(row.getItems()),
                Set.of(row.getBusinesses()));
        boolean confirmed = row.getConfirmedAt() != null;
        return new Subscriber(
                row.getId(),
                address,
                vault.open(Place.of(TOKEN, row.getId()), row.getToken()),
                new Subscription(
                        String.valueOf(xinqiao.personal.Masking.email(address)),
                        row.getLanguage(),
                        Pace.valueOf(row.getPace()),
                        wanted,
                        confirmed),
                row.getConfirmedAt() == null ? null : row.getConfirmedAt().toInstant());
    }
}
