package xinqiao.demo;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.AccountOffice;
import xinqiao.operation.Mode;
import xinqiao.operation.StartCheck;
import xinqiao.operation.StartRefused;
import xinqiao.operation.Welcome;
import xinqiao.operation.Wording;

/** Tells the demonstrator who can sign in, and keeps accounts with a known password out of production. */
@Configuration(proxyBeanMethods = false)
class DemoAccounts {

    @Bean
    StartCheck noDemoAccountsInProduction(AccountOffice accounts) {
        return mode -> {
            if (mode == Mode.PRODUCTION && accounts.hasDemoAccounts())
                throw new StartRefused("operation.refusal.demo-accounts");
        };
    }

    @Bean
    Welcome whoCanSignIn(Mode mode) {
        return () -> mode != Mode.DEMO
                ? List.of()
                : List.of(Wording.line("operation.ready.accounts") + "  zhou.min, wang.ruoxi, sun.lan, wei.hong, "
                        + "dao.yaping, shen.pei, tao.ran, " + SampleSupervision.LAWYER + "  /  "
                        + SampleOrganisation.PASSWORD);
    }
}
