package xinqiao.operation;

import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * What this run is for; the same word is the Spring profile. A run that names none is in production, so that nothing
 * meant for a demonstration can start by omission.
 */
public enum Mode {
    /** Sample houses and accounts, a clock that can be set. */
    DEMO,
    /** Real cases: no sample data, no settable clock, no database that can lose an act. */
    PRODUCTION,
    TEST;

    static Mode of(Environment environment) {
        if (environment.acceptsProfiles(Profiles.of("test"))) return TEST;
        return environment.acceptsProfiles(Profiles.of("demo & !production")) ? DEMO : PRODUCTION;
    }
}
