package xinqiao.workbench.register;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.law.Decision;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.MailEnds;
import xinqiao.mailroom.MailFile;
import xinqiao.mailroom.MailItem;
import xinqiao.mailroom.ValuablesState;
import xinqiao.petition.Channel;
import xinqiao.petition.ChannelField;
import xinqiao.petition.Receipt;
import xinqiao.petition.Upload;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;

/** Registers letters of the mail book: what stands on the envelope isn't typed again, the pictures are there in their order. */
@Component
@Guides(Provision.JF_L3A)
class FromMail {
    private final MailBook book;
    private final MailEnds ends;

    FromMail(MailBook book, MailEnds ends) {
        this.book = book;
        this.ends = ends;
    }

    Form fill(Actor actor, Form form, Form asked) {
        return letter(actor, asked)
                .filter(file -> file.item().inHand())
                .map(file -> fill(form, file))
                .orElse(form);
    }

    private static Form fill(Form form, MailFile file) {
        MailItem item = file.item();
        Form filled = form.with("mail", Long.toString(item.id()))
                .with("channel", Channel.LETTER.name())
                .with("receivedOn", item.onDay().toString())
                .with(Registration.came(ChannelField.MAIL_KIND), item.kind().name());
        if (item.valuables() != ValuablesState.NONE)
            filled = filled.with(
                    Registration.came(ChannelField.VALUABLES),
                    item.number() + " × " + file.valuables().size());
        var content = file.content();
        if (content == null) return filled;
        var postmarked = content.postmarkedOn();
        return filled.with(
                        Registration.came(ChannelField.POSTMARKED_ON), postmarked == null ? "" : postmarked.toString())
                .with(Registration.came(ChannelField.POSTMARK_PLACE), content.postmarkPlace())
                .with(Registration.came(ChannelField.PAGES), content.pages() == 0 ? "" : "" + content.pages())
                .with(Registration.came(ChannelField.MAIL_NUMBER), content.postage())
                .with(Registration.cell(0, "name"), content.sender())
                .with(Registration.cell(0, "phone"), content.phone())
                .with(Registration.cell(0, "address"), content.whereabouts());
    }

    /** Main document, enclosures, envelope. */
    List<Upload> files(Actor actor, Form asked) {
        return letter(actor, asked).map(MailEnds::files).orElse(List.of());
    }

    private Optional<MailFile> letter(Actor actor, Form asked) {
        return Answers.id(asked, "mail").map(mail -> book.open(actor, mail));
    }

    /** Whether the letter is a case by now, such as when a form is sent twice. */
    boolean became(Actor actor, Form form) {
        return letter(actor, form).filter(file -> file.item().inCase()).isPresent();
    }

    /** The letter leaves the mail book with the registration, or stays there with it refused. */
    Decision<Receipt> register(Actor actor, Form form, Supplier<Decision<Receipt>> registering) {
        return Answers.id(form, "mail")
                .map(mail -> ends.register(actor, mail, registering))
                .orElseGet(registering);
    }

    /** In a series the next letter that is ready. */
    Optional<Long> next(Actor actor, Form form) {
        return Answers.id(form, "mail").flatMap(_ -> book.toRegister(actor)).map(MailItem::id);
    }
}
