package xinqiao.procedure;

import java.util.Locale;
import java.util.Set;
import xinqiao.calendar.Citation;
import xinqiao.law.Provision;

/**
 * Whose days a hearing (听证) takes out of which period.
 *
 * @param standStill the periods that stand still meanwhile; all others go on
 * @param from the moment from which a hearing's time counts; where both moments are that of holding it, its day is taken out
 */
public record HearingRule(Set<TermKey> standStill, HearingMoment from, HearingMoment until, Citation citation) {
    public HearingRule {
        standStill = Set.copyOf(standStill);
    }

    /** Of a profile that says nothing of it: every period goes on. */
    public static final HearingRule NONE = new HearingRule(
            Set.of(),
            HearingMoment.HELD,
            HearingMoment.HELD,
            new Citation(
                    Provision.LAW_P3,
                    Provision.LAW_P3.citation(Locale.SIMPLIFIED_CHINESE),
                    Provision.LAW_P3.citation(Locale.ENGLISH)));
}
