package xinqiao.leadership;

import static xinqiao.db.Tables.LEADER_PAPER;
import static xinqiao.personal.SealedColumns.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** The words of the leaders' papers, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class SealedPapers {
    @Bean
    SealedRows sealedLeaderPapers(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                "leader_paper",
                column(LEADER_PAPER.ID, LEADER_PAPER.CONTENT, row -> LeaderBook.place(row.get(LEADER_PAPER.ID))));
    }
}
