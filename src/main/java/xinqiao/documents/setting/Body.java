package xinqiao.documents.setting;

import java.util.ArrayList;
import java.util.List;
import xinqiao.documents.Official;
import xinqiao.documents.Paragraph;
import xinqiao.documents.Phrases;
import xinqiao.documents.fonts.Typeface;
import xinqiao.documents.rules.Levels;
import xinqiao.documents.sheet.Role;

/** The text (主体): addressee, paragraphs with their levels (一、黑体, （一）楷体, 1. and （1） as the text), attachments. */
final class Body {
    private final Official document;
    private final Galley galley;
    private final Measures measures;
    private final Breaking breaking;

    private Body(Official document, Galley galley) {
        this.document = document;
        this.galley = galley;
        this.measures = galley.measures;
        this.breaking = new Breaking(measures.columns(), measures.stretched());
    }

    static void set(Official document, Galley galley) {
        Body body = new Body(document, galley);
        if (!document.addressee().isBlank()) body.addressee();
        List<Paragraph> paragraphs = document.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) body.paragraph(paragraphs.get(i), i == paragraphs.size() - 1);
        if (!document.attachments().isEmpty()) body.attachments();
    }

    private void addressee() {
        String text = Phrases.of("documents.salutation", document.locale(), document.addressee());
        set(Role.ADDRESSEE, breaking.lines(Atoms.of(text, measures.text()), 0), false);
    }

    private void paragraph(Paragraph paragraph, boolean last) {
        boolean english = !measures.stretched();
        if (english) galley.row += galley.row == 0 ? 0 : 1;
        for (String text : paragraph.text().split("\\R")) {
            if (text.isBlank()) continue;
            Typeface heading = english ? Typeface.TITLE : Typeface.HEI;
            List<Atom> atoms = paragraph.heading() ? Atoms.of(text, heading) : led(text);
            // a heading is never the last line of a page
            if (paragraph.heading() && !galley.fits(2)) galley.page();
            set(paragraph.heading() ? Role.HEADING : Role.TEXT, breaking.lines(atoms, measures.indent()), last);
        }
    }

    /** The heading of the second level with which a paragraph begins is 楷体. */
    private List<Atom> led(String text) {
        int lead = measures.stretched() ? Levels.lead(text) : 0;
        if (lead == 0) return Atoms.of(text, measures.text());
        List<Atom> atoms = new ArrayList<>(Atoms.of(text.substring(0, lead), Typeface.KAI));
        atoms.addAll(Atoms.of(text.substring(lead), measures.text()));
        return atoms;
    }

    /** @param last whether attachments and signature follow, which never stand on a page without text */
    private void set(Role role, List<SetLine> lines, boolean last) {
        int block = galley.block();
        for (int i = 0; i < lines.size(); i++) {
            boolean tail = last && i == Math.max(0, lines.size() - 2);
            if (tail && following() < measures.rows() / 2 && !galley.fits(lines.size() - i + following()))
                galley.page();
            galley.put(role, block, lines.get(i), measures.points(), measures.pitch(), Measures.LEFT, galley.next());
        }
    }

    /** The rows below the text: attachments, house and date. */
    private int following() {
        int names = document.attachments().size();
        return (names == 0 ? 0 : 1 + names) + Signature.rows(document, measures);
    }

    /** 附件说明: a line below the text; names under names. */
    private void attachments() {
        List<String> names = document.attachments();
        String word = Phrases.of("documents.attachments", document.locale());
        double hang = 0;
        int block = galley.block();
        if (!galley.fits(1 + names.size() + Signature.rows(document, measures))
                && names.size() + Signature.rows(document, measures) < measures.rows()) galley.page();
        else galley.row++;
        for (int i = 0; i < names.size(); i++) {
            String number = names.size() == 1 ? "" : i + 1 + ". ";
            List<Atom> begin = new ArrayList<>(i == 0 ? Atoms.of(word, measures.text()) : List.of());
            double words = SetLine.plain(begin, 0).width();
            begin.addAll(Atoms.of(number, measures.text()));
            if (i == 0) hang = measures.indent() + words;
            double left = i == 0 ? measures.indent() : hang;
            double name = left + SetLine.plain(begin, 0).width();
            begin.addAll(Atoms.of(names.get(i), measures.text()));
            for (SetLine line : breaking.lines(begin, left, name))
                galley.put(
                        Role.ATTACHMENTS,
                        block,
                        line,
                        measures.points(),
                        measures.pitch(),
                        Measures.LEFT,
                        galley.next());
        }
    }
}
