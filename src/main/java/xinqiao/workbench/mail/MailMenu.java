package xinqiao.workbench.mail;

import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.Mailroom;
import xinqiao.mailroom.Slips;
import xinqiao.web.DeskMenu;
import xinqiao.web.Ui;

/** The entry to the mail book, with how much waits there; for a leader the one to the instructions. */
@Component
class MailMenu implements DeskMenu {
    private static final int AFTER_REGISTERING = 21;

    private final MailBook book;
    private final Slips slips;

    MailMenu(MailBook book, Slips slips) {
        this.book = book;
        this.slips = slips;
    }

    @Override
    public List<Entry> entries(Ui ui) {
        var actor = ui.actor();
        if (actor == null || !Slips.reads(actor)) return List.of();
        if (Mailroom.keeps(actor))
            return List.of(
                    entry(BoardPage.PATH, "mailroom.title", book.counted(actor).size()));
        return List.of(entry(
                InstructionsPage.PATH,
                "mailroom.instructions",
                slips.toDecide(actor).size()));
    }

    private static Entry entry(String path, String key, int count) {
        return new Entry(AFTER_REGISTERING, null, path, key, count == 0 ? null : (Long) (long) count);
    }
}
