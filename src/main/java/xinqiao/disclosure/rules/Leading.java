package xinqiao.disclosure.rules;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import xinqiao.disclosure.Application;
import xinqiao.disclosure.ApplicationCommand.LeadToPetitions;
import xinqiao.disclosure.ApplicationFact.Lapsed;
import xinqiao.disclosure.ApplicationFact.LedToPetitions;
import xinqiao.disclosure.ItemDecision;
import xinqiao.disclosure.Led;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Channel;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;
import xinqiao.procedure.ReceiptWay;
import xinqiao.procedure.ReplyKind;

/** A petition, complaint or report in the form of an application goes to the petition side (政府信息公开条例 39). */
public final class Leading {
    private Leading() {}

    @Enforces(Provision.LAW_D7)
    static Decision<Ruling> toPetitions(Application one, LeadToPetitions command, Setting setting) {
        Led led = command.led();
        String why = command.why().strip();
        return new Objections()
                .when(why.isEmpty(), Provision.LAW_D7, "disclosure.refusal.no-words")
                .when(!one.fees().isEmpty(), Provision.LAW_D7, "disclosure.refusal.fee-noticed")
                .orGrant(() -> Ruling.of(
                                new LedToPetitions(
                                        setting.today(), led.petition(), why, led.barred(), led.departments()),
                                new Lapsed(setting.today(), decisions(one, why)))
                        .with(
                                LetterKind.HANDED_TO_PETITIONS,
                                Map.of(
                                        LetterField.REASON,
                                        why,
                                        LetterField.DESTINATION,
                                        led.office(),
                                        LetterField.QUERY,
                                        led)));
    }

    private static List<ItemDecision> decisions(Application one, String why) {
        return IntStream.rangeClosed(1, one.items().size())
                .mapToObj(no -> new ItemDecision(no, ReplyKind.PETITION, why, "", "", ""))
                .toList();
    }

    /** How it came, in the petition side's words. @param address whether the petitioner can be written to */
    public static Channel channel(ReceiptWay way, boolean address) {
        return switch (way) {
            // the portal's own form asks for an address; without one it is a writing like any other
            case ONLINE -> address ? Channel.WEB : Channel.LETTER;
            case E_MAIL -> Channel.EMAIL;
            case FAX -> Channel.FAX;
            case ORAL -> Channel.VISIT;
            case IN_PERSON, SIGNED_POST, ORDINARY_POST -> Channel.LETTER;
        };
    }

    /** The same the other way round: by the rule of that way the day of receipt is found. */
    public static ReceiptWay way(Channel channel) {
        return switch (channel) {
            case WEB -> ReceiptWay.ONLINE;
            case EMAIL, LEADER_MAILBOX -> ReceiptWay.E_MAIL;
            case FAX -> ReceiptWay.FAX;
            case PHONE, VISIT, HOTLINE_12360, RECEPTION_DAY -> ReceiptWay.IN_PERSON;
            case LETTER, FROM_SUPERIOR, FROM_LOCAL_OFFICE, FROM_HOUSE -> ReceiptWay.ORDINARY_POST;
        };
    }
}
