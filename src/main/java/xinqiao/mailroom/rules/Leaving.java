package xinqiao.mailroom.rules;

import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.mailroom.HandOnGround;
import xinqiao.mailroom.MailItem;
import xinqiao.mailroom.MailPlace;
import xinqiao.mailroom.MailStep;
import xinqiao.mailroom.ValuablesState;

/** How a letter leaves the mail book: as a case, into a case, or handed on; never by being forgotten. */
public final class Leaving {
    private Leaving() {}

    /** JF-L3a: when every step is done; what came with it stays in the book until it is dealt with (JF-L5). */
    @Enforces(Provision.JF_L3A)
    public static Decision<MailItem> becomeCase(MailItem item) {
        return new Objections()
                .when(
                        item.inHand() && item.place() != MailPlace.TO_REGISTER,
                        Provision.JF_L3A,
                        "mailroom.refusal.steps-left",
                        item.number())
                .when(!item.inHand(), Provision.JF_L3A, "mailroom.refusal.left-before", item.number())
                .orGrant(() -> item);
    }

    /** JF-L2: what isn't for this house is not opened; JF-L5: nothing of value goes along with it. */
    @Enforces({Provision.JF_L2, Provision.JF_L5})
    public static Decision<MailItem> handOn(MailItem item, HandOnGround ground, String words) {
        boolean unopenedOnly = ground == HandOnGround.MISDELIVERED || ground == HandOnGround.PERSONAL;
        boolean opened = item.step().compareTo(MailStep.OPENED) >= 0;
        return new Objections()
                .when(!item.inHand(), Provision.JF_L3A, "mailroom.refusal.left-before", item.number())
                .when(words.isBlank(), Provision.JF_L2, "mailroom.refusal.no-words")
                .when(!unopenedOnly && !opened, Provision.JF_L2, "mailroom.refusal.not-read", item.number())
                .when(
                        item.valuables() == ValuablesState.OPEN,
                        Provision.JF_L5,
                        "mailroom.refusal.valuables-open",
                        item.number())
                .orGrant(() -> item);
    }
}
