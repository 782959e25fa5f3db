package xinqiao.mailroom.rules;

import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.mailroom.MailItem;
import xinqiao.mailroom.MailStep;
import xinqiao.mailroom.Valuable;

/** Money and valuables that come with a letter: taken down apart, by two people, and never dropped in silence (JF-L5). */
public final class Valuing {
    private Valuing() {}

    /** @param colleague whether the second person is another one of the house */
    @Enforces(Provision.JF_L5)
    public static Decision<String> take(MailItem item, String what, boolean colleague) {
        return new Objections()
                .when(
                        item.step().compareTo(MailStep.OPENED) < 0,
                        Provision.JF_L5,
                        "mailroom.refusal.not-opened",
                        item.number())
                // what came with a case is seen by whoever sees the case: an answer for some would tell of a report
                // (KM-21b)
                .when(!item.inHand(), Provision.JF_L5, "mailroom.refusal.left-before", item.number())
                .when(what.isBlank(), Provision.JF_L5, "mailroom.refusal.nothing-named")
                .when(!colleague, Provision.JF_L5, "mailroom.refusal.no-second-person")
                .orGrant(what::strip);
    }

    /** Given back to the writer or handed over, against a receipt. */
    @Enforces(Provision.JF_L5)
    public static Decision<Valuable.State> settle(
            Valuable valuable, Valuable.State how, String words, boolean colleague) {
        return new Objections()
                .when(!valuable.open(), Provision.JF_L5, "mailroom.refusal.settled-before")
                .when(how == Valuable.State.OPEN, Provision.JF_L5, "mailroom.refusal.no-way")
                .when(words.isBlank(), Provision.JF_L5, "mailroom.refusal.no-receipt")
                .when(!colleague, Provision.JF_L5, "mailroom.refusal.no-second-person")
                .orGrant(() -> how);
    }
}
