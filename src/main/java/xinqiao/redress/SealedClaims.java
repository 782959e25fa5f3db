package xinqiao.redress;

import static xinqiao.db.Tables.CLAIM;
import static xinqiao.personal.SealedColumns.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** What was said in complaints and corrections, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class SealedClaims {
    @Bean
    SealedRows sealedClaimWords(Gate gate, Vault vault) {
        return new SealedColumns(
                gate, vault, "claim", column(CLAIM.ID, CLAIM.CONTENT, row -> ClaimStore.place(row.get(CLAIM.ID))));
    }
}
