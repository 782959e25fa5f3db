package xinqiao.procedure.reading;

import java.util.Locale;
import java.util.Set;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.Procedure;
import xinqiao.procedure.Template;
import xinqiao.procedure.Text;

/** A text that a letter prints, with the lines where it stands and what it must take from the case. */
record WrittenText(Text text, int zh, int en, Set<LetterField> fields) {

    void check(Procedure profile, Faults faults) {
        check(text.zh(), zh, Locale.SIMPLIFIED_CHINESE, profile, faults);
        check(text.en(), en, Locale.ENGLISH, profile, faults);
        if (text.zh().isEmpty() || text.en().isEmpty()) return;
        Set<LetterField> inChinese = Template.of(text.zh()).fields();
        if (!inChinese.equals(Template.of(text.en()).fields())) faults.add(en, "procedure.fault.other-values");
    }

    private void check(String words, int where, Locale locale, Procedure profile, Faults faults) {
        if (words.isEmpty()) return;
        Template template = Template.of(words);
        for (var piece : template.pieces()) {
            switch (piece) {
                case Template.Words typed -> {
                    if (typed.words().contains("{") || typed.words().contains("}"))
                        faults.add(where, "procedure.fault.brace");
                }
                case Template.CaseValue ignored -> {}
                case Template.Unknown unknown -> faults.add(where, "procedure.fault.no-placeholder", unknown.name());
                case Template.ProfileValue value -> {
                    if (value.figure().words(profile, value.name(), locale).isEmpty())
                        faults.add(where, "procedure.fault.no-placeholder", value.toString());
                }
            }
        }
        for (LetterField field : fields)
            if (!template.fields().contains(field)) faults.add(where, "procedure.fault.must-use", field.key());
        TypedNumbers.first(words).ifPresent(typed -> faults.add(where, "procedure.fault.typed-number", typed));
    }
}
