package xinqiao.operation.start;

import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import xinqiao.operation.Mode;
import xinqiao.operation.StartCheck;

/** Asks every module before the first request. */
@Component
final class StartChecks implements SmartInitializingSingleton {
    private final List<StartCheck> checks;
    private final Mode mode;

    StartChecks(List<StartCheck> checks, Mode mode) {
        this.checks = checks;
        this.mode = mode;
    }

    @Override
    public void afterSingletonsInstantiated() {
        checks.forEach(check -> check.check(mode));
    }
}
