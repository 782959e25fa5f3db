package xinqiao.channel;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import xinqiao.channel.DeliveryStore.Due;
import xinqiao.channel.MailWords.Words;
import xinqiao.channel.SubscriptionStore.Subscriber;
import xinqiao.identity.Gate;
import xinqiao.publication.PublicDocument;
import xinqiao.publication.PublicLibrary;

/**
 * Sends what is noted. Each mail is marked as sent right after it went out: a crash between the two is the only way in
 * which one could go out again.
 */
@Component
class Mailing {
    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);
    /** Of one round, so that a long queue holds no job for ever. */
    private static final int MOST = 500;
    /** How long to wait after each failed try; technical, no law. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(10),
            Duration.ofHours(1),
            Duration.ofHours(6),
            Duration.ofHours(24));

    private final Gate gate;
    private final DeliveryStore store;
    private final SubscriptionStore subscriptions;
    private final Subscriptions looking;
    private final Targets targets;
    private final PublicLibrary library;
    private final DialogueNews dialogues;
    private final MailWords words;
    private final ObjectProvider<JavaMailSender> sender;
    private final ChannelSettings settings;
    private final Clock clock;

    Mailing(
            Gate gate,
            DeliveryStore store,
            SubscriptionStore subscriptions,
            Subscriptions looking,
            Targets targets,
            PublicLibrary library,
            DialogueNews dialogues,
            MailWords words,
            ObjectProvider<JavaMailSender> sender,
            ChannelSettings settings,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.subscriptions = subscriptions;
        this.looking = looking;
        this.targets = targets;
        this.library = library;
        this.dialogues = dialogues;
        this.words = words;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    void round() {
        JavaMailSender mail = sender.getIfAvailable();
        if (mail == null || !looking.on()) return;
        looking.look();
        for (int sent = 0; sent < MOST && next(mail); sent++) {}
    }

    private boolean next(JavaMailSender mail) {
        List<Due> due = gate.as(Subscriptions.TASK, tx -> store.next(tx, clock.instant()));
        if (due.isEmpty()) return false;
        Optional<Words> message = message(due);
        if (message.isEmpty()) {
            done(due, DeliveryState.DROPPED);
            return true;
        }
        try {
            mail.send(written(mail, message.get()));
            done(due, DeliveryState.SENT);
        } catch (MailException | MessagingException failed) {
            // no address in the log
            LOG.warn("A mail to a subscriber wasn't sent: {}", failed.getClass().getSimpleName());
            failed(due);
        }
        return true;
    }

    /** Empty where there is nothing to tell, or nobody. */
    private Optional<Words> message(List<Due> due) {
        Due first = due.getFirst();
        List<PublicDocument> news = due.stream()
                .flatMap(one -> Optional.ofNullable(one.publication()).flatMap(this::found).stream())
                .toList();
        Long showing = first.showing();
        if (showing != null)
            return news.isEmpty()
                    ? Optional.empty()
                    : targets.ofShowing(showing).map(to -> words.push(to, news.getFirst()));
        Long subscription = first.subscription();
        if (subscription == null) return Optional.empty();
        Optional<Subscriber> who = gate.as(Subscriptions.TASK, tx -> subscriptions.find(tx, subscription));
        if (first.publication() == null) return who.map(words::confirm);
        return news.isEmpty() ? Optional.empty() : who.map(one -> words.news(one, news));
    }

    private Optional<PublicDocument> found(String number) {
        return library.find(number).or(() -> dialogues.find(number));
    }

    private MimeMessage written(JavaMailSender mail, Words message) throws MessagingException {
        MimeMessage written = mail.createMimeMessage();
        written.setFrom(settings.from());
        written.setRecipients(MimeMessage.RecipientType.TO, message.to());
        written.setSubject(message.subject(), "UTF-8");
        written.setText(message.body(), "UTF-8");
        if (!message.end().isEmpty()) {
            // RFC 8058: programs that read mail end it with one click
            written.setHeader("List-Unsubscribe", "<" + message.end() + ">");
            written.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return written;
    }

    private void done(List<Due> due, DeliveryState state) {
        gate.run(Subscriptions.TASK, tx -> store.done(tx, due, state, clock.instant()));
    }

    private void failed(List<Due> due) {
        int failed = due.stream().mapToInt(Due::failed).max().orElse(0);
        if (failed >= PAUSES.size()) {
            done(due, DeliveryState.GIVEN_UP);
            return;
        }
        Instant next = clock.instant().plus(PAUSES.get(failed));
        gate.run(Subscriptions.TASK, tx -> store.again(tx, due, next));
    }
}
