package xinqiao.leadership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that goes upward (每日信访信息、信访信息专报、请示报告单、信访摘报): drafted from cases, signed, numbered, sent.
 *
 * @param cases as the viewer sees them: all of them, or the paper isn't there
 * @param drafter who wrote it
 * @param leader who signed it
 */
public record Bulletin(
        long id,
        String house,
        List<CaseRef> cases,
        @Nullable Long drafter,
        @Nullable Long leader,
        LocalDate on,
        PaperState state,
        @Nullable String number,
        @Nullable LocalDate doneOn,
        Content content) {

    /** A case in it. @param words what is told of it */
    public record Item(long petition, Upward form, String words) {}

    /**
     * @param to who gets it
     * @param text what it says; the words of the items stand in it as the office put them
     * @param asked what is asked for (请示事项), of a request
     * @param enclosures 附件
     * @param sentOn when it went, {@code means} how
     * @param letter as it was signed, as JSON
     * @param copies 抄送, @param urgency 紧急程度; null in what was written before they were asked for
     */
    public record Content(
            BulletinKind kind,
            String title,
            String to,
            List<Item> items,
            String text,
            String asked,
            String enclosures,
            String drafter,
            List<Noted> notes,
            @Nullable LocalDate sentOn,
            String means,
            @Nullable String letter,
            @Nullable String copies,
            @Nullable String urgency) {
        public Content {
            items = List.copyOf(items);
            notes = List.copyOf(notes);
        }

        public Content(
                BulletinKind kind,
                String title,
                String to,
                List<Item> items,
                String text,
                String asked,
                String enclosures,
                String drafter,
                List<Noted> notes,
                @Nullable LocalDate sentOn,
                String means,
                @Nullable String letter) {
            this(kind, title, to, items, text, asked, enclosures, drafter, notes, sentOn, means, letter, null, null);
        }

        /** With those who get a copy (抄送) and how urgent it is (紧急程度). */
        public Content also(String copiesTo, String howUrgent) {
            return new Content(
                    kind,
                    title,
                    to,
                    items,
                    text,
                    asked,
                    enclosures,
                    drafter,
                    notes,
                    sentOn,
                    means,
                    letter,
                    copiesTo,
                    howUrgent);
        }

        Content noting(Noted one) {
            List<Noted> all = new ArrayList<>(notes);
            all.add(one);
            return new Content(
                    kind,
                    title,
                    to,
                    items,
                    text,
                    asked,
                    enclosures,
                    drafter,
                    all,
                    sentOn,
                    means,
                    letter,
                    copies,
                    urgency);
        }

        Content signed(String composed) {
            return new Content(
                    kind,
                    title,
                    to,
                    items,
                    text,
                    asked,
                    enclosures,
                    drafter,
                    notes,
                    sentOn,
                    means,
                    composed,
                    copies,
                    urgency);
        }

        Content sent(LocalDate day, String how) {
            return new Content(
                    kind, title, to, items, text, asked, enclosures, drafter, notes, day, how, letter, copies, urgency);
        }

        /** Written anew, with what was remarked on the way. */
        Content after(Content before) {
            return new Content(
                    kind,
                    title,
                    to,
                    items,
                    text,
                    asked,
                    enclosures,
                    drafter,
                    before.notes,
                    null,
                    "",
                    null,
                    copies,
                    urgency);
        }
    }
}
