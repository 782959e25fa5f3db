package xinqiao.notice;

import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import java.text.MessageFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import xinqiao.disclosure.OwnApplications;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.notice.NoticeStore.Due;
import xinqiao.notice.rules.Tries;
import xinqiao.petition.OwnPetitions;
import xinqiao.petition.OwnPetitions.Reach;

/** Sends what is noted: the number, that there is news, where to read it. The same words whatever the case. */
@Component
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final Machine TASK = new Machine("notice");
    /** Of one round, so that a long queue holds no job for ever. */
    private static final int MOST = 500;

    private final Gate gate;
    private final NoticeStore store;
    private final OwnPetitions petitions;
    private final OwnApplications applications;
    private final ObjectProvider<JavaMailSender> sender;
    private final NoticeSettings settings;
    private final Clock clock;

    Postman(
            Gate gate,
            NoticeStore store,
            OwnPetitions petitions,
            OwnApplications applications,
            ObjectProvider<JavaMailSender> sender,
            NoticeSettings settings,
            Clock clock) {
        this.gate = gate;
        this.store = store;
        this.petitions = petitions;
        this.applications = applications;
        this.sender = sender;
        this.settings = settings;
        this.clock = clock;
    }

    void round() {
        JavaMailSender mail = sender.getIfAvailable();
        if (mail == null) return;
        for (int sent = 0; sent < MOST && gate.as(TASK, tx -> next(tx, mail)); sent++) {}
    }

    /** Each in its own transaction: a mail that went out stays out of the queue, whatever befalls the next. */
    private boolean next(DSLContext tx, JavaMailSender mail) {
        Optional<Due> due = store.due(tx, clock.instant());
        due.ifPresent(notice -> tell(tx, mail, notice));
        return due.isPresent();
    }

    private void tell(DSLContext tx, JavaMailSender mail, Due notice) {
        Reach reach = reach(notice);
        if (reach.email().isEmpty()) {
            store.done(tx, notice);
            return;
        }
        try {
            mail.send(message(notice, reach, reach.email().get()));
            store.done(tx, notice);
        } catch (MailException failed) {
            // no address in the log
            LOG.warn(
                    "A notice for case {} wasn't sent: {}",
                    reach.number(),
                    failed.getClass().getSimpleName());
            failed(tx, notice, failed);
        }
    }

    private Reach reach(Due notice) {
        Long application = notice.application();
        return application == null
                ? petitions.reach(TASK, Objects.requireNonNull(notice.petition()))
                : applications.reach(TASK, application);
    }

    private void failed(DSLContext tx, Due notice, MailException failed) {
        Optional<Duration> pause = hopeless(failed) ? Optional.empty() : Tries.pauseAfter(notice.failed() + 1);
        if (pause.isPresent()) {
            Instant next = clock.instant().plus(pause.get());
            store.again(tx, notice, next);
            return;
        }
        store.givenUp(tx, notice);
        if (notice.petition() != null) petitions.noticeUndelivered(TASK, notice.petition());
        if (notice.application() != null) applications.noticeUndelivered(TASK, notice.application());
    }

    /** An address that is none, or that the server refuses for good, doesn't become one by waiting. */
    private static boolean hopeless(MailException failed) {
        if (failed instanceof MailParseException) return true;
        return failed instanceof MailSendException sending
                && sending.getFailedMessages().values().stream().anyMatch(Postman::refused);
    }

    private static boolean refused(@Nullable Exception cause) {
        return cause instanceof AddressException
                || (cause instanceof SendFailedException refused
                        && refused.getInvalidAddresses() != null
                        && refused.getInvalidAddresses().length > 0);
    }

    private SimpleMailMessage message(Due notice, Reach reach, String address) {
        ResourceBundle texts = PropertyResourceBundle.getBundle("i18n/notice_" + reach.language());
        boolean petition = notice.application() == null;
        var message = new SimpleMailMessage();
        message.setFrom(settings.from());
        message.setTo(address);
        message.setSubject(MessageFormat.format(
                texts.getString(petition ? "notice.mail.subject" : "notice.application.subject"), reach.number()));
        String body = MessageFormat.format(
                texts.getString(petition ? "notice.mail.body" : "notice.application.body"), reach.number());
        String link = settings.site() == null || settings.site().isBlank()
                ? ""
                : MessageFormat.format(
                        texts.getString("notice.mail.link"), settings.site() + "/track?number=" + reach.number());
        message.setText(body + "\n\n" + link + "\n\n" + texts.getString("notice.mail.foot") + "\n");
        return message;
    }
}
