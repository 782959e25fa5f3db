package xinqiao.workbench.mail;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import xinqiao.identity.Actor;
import xinqiao.mailroom.MailBook;
import xinqiao.mailroom.MailItem;
import xinqiao.mailroom.Slips;
import xinqiao.mailroom.Valuables;
import xinqiao.web.DeskDuties;

/** What waits in the mail room: what is opened at once, letters in hand, money and valuables, slips. */
@Component
class MailDuties implements DeskDuties {
    private final MailBook book;
    private final Valuables valuables;
    private final Slips slips;
    private final Clock clock;

    MailDuties(MailBook book, Valuables valuables, Slips slips, Clock clock) {
        this.book = book;
        this.valuables = valuables;
        this.slips = slips;
        this.clock = clock;
    }

    @Override
    public List<Duty> duties(Actor actor) {
        if (!Slips.reads(actor) && !Valuables.reads(actor)) return List.of();
        LocalDate today = LocalDate.now(clock);
        var items = book.counted(actor);
        var atOnce = items.stream().filter(MailItem::atOnce).toList();
        var inHand =
                items.stream().filter(item -> item.inHand() && !item.atOnce()).toList();
        return List.of(
                new Duty("mailroom.duty.at-once", atOnce.size(), before(atOnce, today), BoardPage.PATH),
                new Duty("mailroom.duty.in-hand", inHand.size(), 0, BoardPage.PATH),
                new Duty("mailroom.duty.valuables", valuables.left(actor), 0, ValuablesPage.PATH),
                new Duty("mailroom.duty.decide", slips.toDecide(actor).size(), 0, InstructionsPage.PATH),
                new Duty("mailroom.duty.carry-out", slips.toCarryOut(actor).size(), 0, InstructionsPage.PATH));
    }

    /** JF-L1: what is opened at once is late when it lies overnight. */
    private static long before(List<MailItem> items, LocalDate today) {
        return items.stream().filter(item -> item.onDay().isBefore(today)).count();
    }
}
