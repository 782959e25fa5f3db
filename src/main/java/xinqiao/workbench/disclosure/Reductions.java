package xinqiao.workbench.disclosure;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import xinqiao.disclosure.ApplicationCommand.Rest;
import xinqiao.disclosure.FeeNotice;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.procedure.FeeRule;
import xinqiao.procedure.TermKey;
import xinqiao.web.Form;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** What is asked for where part of a fee may be reduced (减收) instead of waiving the whole (免收). */
@Guides(Provision.SZ_30B)
final class Reductions {
    private Reductions() {}

    /** How much of it isn't asked for any more; a choice of its own, so that nothing left empty waives the whole. */
    private enum Waived {
        PARTLY,
        WHOLLY
    }

    /** Where the procedure knows it, and it wasn't done before. */
    static void ask(Asking asked, Fields fields) {
        var fee = asked.file().application().fee().orElse(null);
        if (fee == null || !possible(asked, fee)) return;
        fields.one("waived", Fields.options(asked.ui(), Arrays.asList(Waived.values()), "applications.waived."));
        fields.optional().number("reduced-by", fee.amount());
        fields.optional().area("rest-payment", 2);
        // the notice names the last day where the procedure sets no time for it
        if (asked.file().profile().findTerm(TermKey.FEE_PAYMENT).isEmpty())
            fields.optional().day("rest-until", null);
    }

    private static boolean possible(Asking asked, FeeNotice fee) {
        return fee.reduction() == null
                && asked.file()
                        .profile()
                        .fees()
                        .waiver()
                        .filter(FeeRule.Waiver::partly)
                        .isPresent();
    }

    static @Nullable Rest rest(Form form) {
        return Fields.chosen(form, "waived", Waived.class)
                .filter(waived -> waived == Waived.PARTLY)
                .map(_ -> new Rest(
                        Answers.number(form, "reduced-by").orElse(0),
                        form.value("rest-payment"),
                        form.date("rest-until").orElse(null)))
                .orElse(null);
    }
}
