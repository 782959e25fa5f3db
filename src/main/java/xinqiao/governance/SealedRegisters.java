package xinqiao.governance;

import static xinqiao.db.Tables.GOVERNANCE_ENTRY;
import static xinqiao.personal.SealedColumns.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** The words of the registers, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class SealedRegisters {
    @Bean
    SealedRows sealedGovernanceEntries(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                "governance_entry",
                column(
                        GOVERNANCE_ENTRY.ID,
                        GOVERNANCE_ENTRY.CONTENT,
                        row -> GovernanceBook.place(row.get(GOVERNANCE_ENTRY.ID))));
    }
}
