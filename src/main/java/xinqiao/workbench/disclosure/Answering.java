package xinqiao.workbench.disclosure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import xinqiao.disclosure.ApplicationCommand.*;
import xinqiao.disclosure.FeeTariff;
import xinqiao.disclosure.GivingManner;
import xinqiao.disclosure.LetterOut;
import xinqiao.disclosure.ServedBy;
import xinqiao.law.Guides;
import xinqiao.law.Provision;
import xinqiao.organisation.Power;
import xinqiao.procedure.TermKey;
import xinqiao.web.Form;
import xinqiao.web.Option;
import xinqiao.workbench.Answers;
import xinqiao.workbench.Fields;

/** Forms of the acts around the answer: fees, service, giving, the end; and of those that are always there. */
@Guides({Provision.LAW_D5, Provision.LAW_D8, Provision.SZ_27, Provision.SZ_30A, Provision.SZ_30B, Provision.KM_33A})
final class Answering {
    private Answering() {}

    static final ActForm NOTICE_FEE = ActForm.of(
            (asked, fields) -> {
                var fees = asked.file().profile().fees();
                var tariffs = Stream.of(FeeTariff.values())
                        .filter(tariff -> switch (tariff) {
                            case BY_CASE -> fees.byCase().isPresent();
                            case BY_PAGE -> fees.byPage().isPresent();
                        })
                        .toList();
                fields.one("tariff", Fields.options(asked.ui(), tariffs, "applications.tariff."));
                fields.optional().number("pages");
                fields.area("payment", 2);
                if (asked.file().profile().findTerm(TermKey.FEE_PAYMENT).isEmpty()) fields.day("until", null);
            },
            (_, form) -> new NoticeFee(
                    Fields.chosen(form, "tariff", FeeTariff.class).orElseThrow(),
                    Answers.number(form, "pages").orElse(0),
                    form.value("payment"),
                    form.date("until").orElse(null)));

    static final ActForm NOTE_RECEIPT = ActForm.onADay(
            (asked, fields) -> fields.day("on", asked.ui().today()), (_, form) -> new NoteReceipt(Receiving.on(form)));

    static final ActForm END_UNPAID = ActForm.words("unpaid", 3, EndUnpaid::new);

    static final ActForm NOTE_PAYMENT = ActForm.onADay(
            (asked, fields) -> fields.day("on", asked.ui().today()), (_, form) -> new NotePayment(Receiving.on(form)));

    static final ActForm WAIVE_FEE = ActForm.of(
            (asked, fields) -> {
                fields.day("waiver-asked", null);
                fields.area("hardship", 3);
                Reductions.ask(asked, fields);
            },
            (_, form) -> new WaiveFee(
                    form.value("hardship"), form.date("waiver-asked").orElse(null), Reductions.rest(form)));

    static final ActForm SERVE = new ActForm(
            Answering::theOneThatWaits,
            (asked, fields) -> {
                fields.one("letter", letters(asked));
                fields.day("on", asked.ui().today());
                fields.one(
                        "means", Fields.options(asked.ui(), Arrays.asList(ServedBy.values()), "applications.served."));
                fields.optional().line("service-note", "full");
            },
            (_, form) -> new Serve(
                    Answers.id(form, "letter").orElseThrow(),
                    Receiving.on(form),
                    Fields.chosen(form, "means", ServedBy.class).orElseThrow(),
                    form.value("service-note")));

    static final ActForm GIVE = new ActForm(
            asked -> Form.empty()
                    .with("on", asked.ui().today().toString())
                    .with("manner", asked.application().entry().manner().name())
                    .with(
                            "items",
                            asked.application().toGive().stream()
                                    .map(String::valueOf)
                                    .toArray(String[]::new)),
            (asked, fields) -> {
                fields.day("on", asked.ui().today());
                fields.one(
                        "manner",
                        Fields.options(asked.ui(), Arrays.asList(GivingManner.values()), "applications.manner."));
                fields.many("items", asked.items(no -> given(asked, no)));
                fields.area("what", 3);
                fields.optional().line("giving-note", "full");
            },
            (_, form) -> new Give(
                    Receiving.on(form),
                    Fields.chosen(form, "manner", GivingManner.class).orElseThrow(),
                    Asking.chosen(form, "items"),
                    form.value("what"),
                    form.value("giving-note")));

    static final ActForm CLOSE = ActForm.of(
            (_, fields) -> fields.optional().area("remarks", 3), (_, form) -> new Close(form.value("remarks")));

    static final ActForm WITHDRAW = ActForm.words("withdrawn", 3, Withdraw::new);

    static final ActForm ADD_MATERIAL = ActForm.of(
            (_, fields) -> {
                fields.optional().area("material", 3);
                fields.optional().files("files");
            },
            (asked, form) -> new AddMaterial(form.value("material"), asked.files()));

    static final ActForm NOTE_HELP = ActForm.words("help", 3, NoteHelp::new);

    /** Only the leader decides the recusal of another. */
    static final ActForm RECUSE = new ActForm(
            asked -> Form.empty().with("leaving", Long.toString(asked.actor().personId())),
            (asked, fields) -> {
                if (asked.actor().may(Power.APPROVE)) fields.pick("leaving", asked.everybody());
                fields.area("recusal", 3);
            },
            (asked, form) ->
                    new Recuse(Answers.id(form, "leaving").orElse(asked.actor().personId()), form.value("recusal")));

    private static boolean given(Asking asked, int no) {
        var decision = asked.application().item(no).decision();
        return decision != null && decision.gives();
    }

    private static List<LetterOut> waiting(Asking asked) {
        return asked.application().unserved().toList();
    }

    private static Form theOneThatWaits(Asking asked) {
        Form form = Form.empty().with("on", asked.ui().today().toString());
        var waiting = waiting(asked);
        return waiting.size() == 1
                ? form.with("letter", Long.toString(waiting.getFirst().id()))
                : form;
    }

    private static List<Option> letters(Asking asked) {
        var ui = asked.ui();
        return waiting(asked).stream()
                .map(letter -> new Option(
                        Long.toString(letter.id()),
                        asked.file().profile().letter(letter.kind()).title().in(ui.locale()) + " " + letter.number(),
                        ui.t("workbench.issued", letter.issuedOn())))
                .toList();
    }
}
