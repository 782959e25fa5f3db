package xinqiao.documents.setting;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import xinqiao.documents.fonts.FontFile;
import xinqiao.documents.fonts.Shaping;
import xinqiao.documents.fonts.Typeface;

/** Cuts a text into atoms. No character is ever lost: one that no font has is printed as its code, 〔U+1000〕. */
final class Atoms {
    /** Letters with marks of their own, as Macs type Vietnamese. */
    private static final Pattern MARKED = Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}]\\p{Mn}+");

    /** ☑, which fonts with Chinese lack: a box with a tick in it, copied as one character. */
    private static final int TICKED = 0x2611;

    private static final double TICK_RISE = 0.06;
    /** What the tick stands for, since every glyph must stand for something: that ☑ is a sign of writing, not a picture. */
    private static final String AS_TEXT = "\uFE0E";

    private static final String IN_WORD = "-.,'’@_/&+:#=?%~";

    private final Typeface face;
    private final int[] text;
    private final List<Atom> atoms = new ArrayList<>();
    private int phraseEnd;
    private Typeface phraseFace;

    private Atoms(String text, Typeface face) {
        this.face = face;
        this.phraseFace = face;
        this.text = MARKED.matcher(text.replace('\t', ' '))
                .replaceAll(found -> Matcher.quoteReplacement(Normalizer.normalize(found.group(), Normalizer.Form.NFC)))
                .codePoints()
                .toArray();
    }

    static List<Atom> of(String text, Typeface face) {
        return new Atoms(text, face).cut();
    }

    private List<Atom> cut() {
        for (int i = 0; i < text.length; ) {
            int from = i++;
            if (bare(text[from])) {
                cling(text[from]);
                continue;
            }
            Optional<FontFile> font = face.font(text[from]);
            if (text[from] == TICKED) {
                atoms.add(ticked());
            } else if (font.isEmpty()) {
                atoms.add(word(code(text[from]).codePoints().toArray(), face));
            } else if (font.get().joined()) {
                i = joinedEnd(from, font.get());
                atoms.add(joined(new String(text, from, i - from), font.get()));
            } else {
                if (inWord(text[from], from)) while (i < text.length && inWord(text[i], i)) i++;
                int[] word = new int[i - from];
                System.arraycopy(text, from, word, 0, word.length);
                if (from >= phraseEnd) phrase(from);
                atoms.add(word(word, from < phraseEnd ? phraseFace : face));
            }
        }
        return atoms;
    }

    /** What has no shape: controls, joiners, and selectors of a variant, of which the font has but one. */
    private static boolean bare(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT -> true;
            default -> character >= 0xFE00 && character <= 0xFE0F || character >= 0xE0100 && character <= 0xE01EF;
        };
    }

    /** It is kept with the character before it, so that it is copied along. */
    private void cling(int character) {
        if (atoms.isEmpty() || Character.getType(character) == Character.CONTROL) return;
        Atom before = atoms.removeLast();
        List<Atom.Part> parts = new ArrayList<>(before.parts());
        Atom.Part last = parts.removeLast();
        String more = Character.toString(character);
        parts.add(new Atom.Part(last.font(), last.glyph(), last.x(), last.rise(), last.text() + more));
        atoms.add(new Atom(before.text() + more, parts, before.width(), before.backwards()));
    }

    /** A name of several words in Latin letters is in one font, even if only one of its letters is rare. */
    private void phrase(int from) {
        int end = from;
        while (end < text.length && (inWord(text[end], end) || text[end] == ' ')) end++;
        boolean own = true;
        boolean other = end > from;
        for (int i = from; i < end; i++) {
            own &= face.font(text[i]).equals(face.font('a'));
            other &= FontFile.SERIF.has(text[i]);
        }
        phraseEnd = Math.max(end, from + 1);
        phraseFace = !own && other ? Typeface.SONG : face;
    }

    private static Atom ticked() {
        int box = FontFile.SERIF.type().glyph('□');
        int tick = FontFile.SERIF.type().glyph('√');
        var parts = List.of(
                new Atom.Part(FontFile.SERIF, box, 0, 0, "☑"),
                new Atom.Part(FontFile.SERIF, tick, 0, TICK_RISE, AS_TEXT));
        return new Atom("☑", parts, 1, false);
    }

    private static String code(int character) {
        return String.format("〔U+%04X〕", character);
    }

    /** Letters, digits and what joins them, as in 3,482,917.60 or wang@example.cn; not Chinese. */
    private boolean inWord(int character, int at) {
        if (character >= 0x2E80) return false;
        if (Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK)
            return face.font(character).filter(font -> !font.joined()).isPresent();
        if (character == '’' && (at + 1 == text.length || !Character.isLetter(text[at + 1]) || text[at + 1] >= 0x2E80))
            return false;
        return IN_WORD.indexOf(character) >= 0;
    }

    /** A whole word in one font, or, where none has all of it, each letter in the first that has it. */
    private static Atom word(int[] characters, Typeface face) {
        Optional<FontFile> whole = face.font(characters[0]);
        for (int character : characters) if (!whole.equals(face.font(character))) whole = common(characters);
        List<Atom.Part> parts = new ArrayList<>();
        double width = 0;
        for (int character : characters) {
            FontFile font = whole.or(() -> face.font(character)).orElse(FontFile.SERIF);
            int glyph = font.type().glyph(character);
            parts.add(new Atom.Part(font, glyph, width, 0, Character.toString(character)));
            width += font.type().advance(glyph);
        }
        return new Atom(new String(characters, 0, characters.length), parts, width, false);
    }

    private static Optional<FontFile> common(int[] characters) {
        for (int character : characters) if (!FontFile.SERIF.has(character)) return Optional.empty();
        return Optional.of(FontFile.SERIF);
    }

    /** Where what began in a joined script ends: names of several words stay together, in their own direction. */
    private int joinedEnd(int from, FontFile font) {
        int end = from + 1;
        for (int i = end; i < text.length; i++) {
            int character = text[i];
            if (UnicodeScript.of(character) == UnicodeScript.of(text[from]) && font.has(character)
                    || bare(character)
                    || Character.getType(character) == Character.NON_SPACING_MARK) end = i + 1;
            else if (character != ' ' || font.type().glyph(character) == 0) break;
        }
        return end;
    }

    private static Atom joined(String text, FontFile font) {
        boolean backwards = font == FontFile.NASKH;
        Shaping.Word word = Shaping.shape(font, text);
        List<Atom.Part> parts = new ArrayList<>();
        List<Shaping.Shaped> glyphs = word.glyphs();
        for (int i = 0; i < glyphs.size(); i++) {
            Shaping.Shaped glyph = glyphs.get(i);
            parts.add(new Atom.Part(
                    font, glyph.glyph(), glyph.x(), glyph.rise(), Joined.meant(text, glyphs, i, backwards)));
        }
        return new Atom(text, parts, word.width(), backwards);
    }
}
