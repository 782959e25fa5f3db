package xinqiao.petition.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import xinqiao.law.Decision;
import xinqiao.law.Enforces;
import xinqiao.law.Objections;
import xinqiao.law.Provision;
import xinqiao.petition.Command;
import xinqiao.petition.InTheWay;
import xinqiao.petition.Petition;
import xinqiao.petition.PetitionFact.RefusedAgain;
import xinqiao.procedure.LetterField;
import xinqiao.procedure.LetterKind;

/** The same matter once more (同一信访事项): led to review while that is open, and no longer accepted afterwards. */
final class SameAgain {
    private SameAgain() {}

    /** KM-31: with the letter that fits: not accepted and led to review, or no longer accepted. */
    @Enforces(Provision.KM_31)
    static Decision<Ruling> refuse(Petition petition, Command.RefuseAgain command, Setting setting) {
        Optional<InTheWay> way =
                setting.answer(Answer.Obstacles.class).ways().stream().findFirst();
        String ground = command.ground().strip();
        boolean reachable = petition.origin().reachable();
        return new Objections()
                .and(Reviewing.asOrdered(petition, null))
                .when(way.isEmpty(), Provision.KM_31, "petition.refusal.nothing-in-the-way")
                .when(ground.isEmpty(), Provision.KM_31, "petition.refusal.no-ground")
                .orGrant(() -> {
                    InTheWay what = way.orElseThrow();
                    var ruling =
                            Ruling.of(new RefusedAgain(setting.today(), what.kind(), what.number(), ground, reachable));
                    if (!reachable) return ruling;
                    var kind = what.kind().forGood() ? LetterKind.NO_LONGER_ACCEPTED : LetterKind.NON_ACCEPTANCE;
                    Map<LetterField, Object> values = new EnumMap<>(LetterField.class);
                    values.put(LetterField.REASON, ground);
                    values.put(LetterField.BASIS, setting.cited(what.provision()));
                    var decided = what.decided();
                    if (decided != null
                            && decided.endedOn() != null
                            && !decided.letter().isBlank()) {
                        values.put(LetterField.REVIEWED_LETTER, decided.letter());
                        values.put(LetterField.REVIEWED_ON, decided.endedOn());
                    }
                    return ruling.with(kind, values);
                });
    }

    /** KM-31, KM-23.4: what was found to be the same matter isn't accepted while something stands in the way. */
    @Enforces(Provision.KM_31)
    static Decision<Petition> free(Petition petition, Setting setting) {
        var objections = new Objections();
        for (InTheWay way : setting.answer(Answer.Obstacles.class).ways())
            objections.when(true, way.provision(), way.key(), way.number());
        return objections.orGrant(() -> petition);
    }
}
