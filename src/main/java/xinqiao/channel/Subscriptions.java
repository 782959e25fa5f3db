package xinqiao.channel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import xinqiao.channel.SubscriptionStore.Subscriber;
import xinqiao.channel.rules.Addresses;
import xinqiao.channel.rules.Matching;
import xinqiao.identity.Attempts;
import xinqiao.identity.Attempts.Door;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.publication.LibraryFilter;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;

/** Mails to those who subscribe (订阅推送): asked for, confirmed by whoever reads the address, ended with one click. */
@Component
public class Subscriptions {
    static final Machine TASK = new Machine("subscriptions");
    /** What became public longer ago is no news, even where it wasn't looked at. */
    private static final int DAYS_BACK = 7;

    private static final int PAGE = 100;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Gate gate;
    private final SubscriptionStore store;
    private final PublicLibrary library;
    private final DialogueNews dialogues;
    private final Attempts attempts;
    private final ChannelSettings settings;
    private final boolean mailing;
    private final Clock clock;

    Subscriptions(
            Gate gate,
            SubscriptionStore store,
            PublicLibrary library,
            DialogueNews dialogues,
            Attempts attempts,
            ChannelSettings settings,
            ObjectProvider<JavaMailSender> sender,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.library = library;
        this.dialogues = dialogues;
        this.attempts = attempts;
        this.settings = settings;
        this.mailing = sender.getIfAvailable() != null && !settings.address().isEmpty();
        this.clock = clock;
    }

    /** Whether mails go out, and lead somewhere. */
    public boolean on() {
        return mailing;
    }

    /**
     * 订阅: a mail asks whoever reads the address to confirm. Who asks too often for one address gets the same answer and no
     * mail goes out, so that nobody learns anything about it and nobody's box is filled.
     *
     * @param from the network address that asks
     */
    @Enforces({Provision.GS_12, Provision.SYS_4})
    public Decision<String> ask(String from, String email, String language, Pace pace, Wanted wanted) {
        String address = email.strip();
        return new Objections()
                .when(!on(), Provision.GS_12, "channel.refusal.no-mail")
                .when(!Addresses.good(address), Provision.GS_12, "channel.refusal.no-email")
                .when(attempts.closed(Door.SUBSCRIBE, from).isPresent(), Provision.SYS_4, "channel.refusal.too-often")
                .orGrant(() -> address)
                .map(good -> {
                    attempts.count(Door.SUBSCRIBE, from);
                    if (attempts.closed(Door.SUBSCRIBE_ADDRESS, good).isPresent()) return good;
                    attempts.count(Door.SUBSCRIBE_ADDRESS, good);
                    String token = fresh();
                    var one = new Subscription("", language, pace, wanted, false);
                    gate.run(TASK, tx -> store.add(tx, good, token, digest(token), one, clock.instant()));
                    return good;
                });
    }

    /** The subscription whose secret that is; empty where there is none, or nobody confirmed it in time. */
    public Optional<Subscription> find(String token) {
        return gate.as(TASK, tx -> store.find(tx, digest(token)))
                .filter(one -> one.confirmedAt() != null || !stale(token))
                .map(Subscriber::what);
    }

    private boolean stale(String token) {
        gate.run(TASK, tx -> store.forget(tx, clock.instant().minus(settings.confirmWithin())));
        return gate.as(TASK, tx -> store.find(tx, digest(token))).isEmpty();
    }

    /** @return false where there is nothing to confirm any more */
    public boolean confirm(String token) {
        Instant now = clock.instant();
        return gate.as(TASK, tx -> {
            store.forget(tx, now.minus(settings.confirmWithin()));
            Optional<Subscriber> one = store.find(tx, digest(token));
            one.filter(each -> each.confirmedAt() == null).ifPresent(each -> store.confirm(tx, each, now));
            return one.isPresent();
        });
    }

    /** 退订: at once, and nothing of it stays. */
    public void end(String token) {
        gate.run(TASK, tx -> store.end(tx, digest(token)));
    }

    /** Looks through what became public, and notes for each subscription what fits it. */
    void look() {
        List<PublicDocument> open = dialogues.latest();
        Set<String> told = gate.as(
                TASK,
                tx -> store.known(tx, open.stream().map(PublicDocument::number).toList()));
        open.stream().filter(one -> !told.contains(one.number())).forEach(this::note);
        LocalDate oldest = LocalDate.now(clock).minusDays(DAYS_BACK);
        @Nullable PublicDocument last = null;
        while (true) {
            List<PublicDocument> page = library.page(LibraryFilter.ALL, last, PAGE);
            Set<String> known = gate.as(
                    TASK,
                    tx -> store.known(
                            tx, page.stream().map(PublicDocument::number).toList()));
            page.stream().filter(one -> !known.contains(one.number())).forEach(this::note);
            if (page.size() < PAGE) return;
            last = page.getLast();
            if (last.changedOn() == null || last.changedOn().isBefore(oldest)) return;
        }
    }

    /** In one transaction: after a crash it is done again, or was done whole. */
    private void note(PublicDocument one) {
        Instant now = clock.instant();
        gate.run(TASK, tx -> {
            if (!store.look(tx, one.number(), now)) return;
            LocalDate published = one.publishedOn();
            for (Subscriber each : store.confirmed(tx)) {
                Instant since = each.confirmedAt();
                boolean news = since != null
                        && published != null
                        && !published.isBefore(LocalDate.ofInstant(since, clock.getZone()));
                if (news && Matching.fits(each.what().wanted(), one))
                    store.deliver(
                            tx,
                            each.id(),
                            one.number(),
                            Matching.due(each.what().pace(), now, settings.digest(), clock.getZone()));
            }
            store.forget(tx, now.minus(settings.confirmWithin()));
        });
    }

    private static String fresh() {
        byte[] random = new byte[24];
        RANDOM.nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
