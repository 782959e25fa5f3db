package xinqiao.accountability;

import static xinqiao.db.Tables.LIABILITY;
import static xinqiao.personal.SealedColumns.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** What was said in liability cases, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class SealedLiabilities {
    @Bean
    SealedRows sealedLiabilityWords(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                "liability",
                column(LIABILITY.ID, LIABILITY.CONTENT, row -> LiabilityStore.place(row.get(LIABILITY.ID))));
    }
}
