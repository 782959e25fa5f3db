package xinqiao.serving;

import static xinqiao.db.Tables.SERVING;
import static xinqiao.db.Tables.SERVING_NOTICE;
import static xinqiao.db.Tables.SERVING_SCAN;
import static xinqiao.personal.SealedColumns.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** What service keeps sealed, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class SealedService {
    @Bean
    SealedRows sealedReceipts(Gate gate, Vault vault) {
        return new SealedColumns(
                gate, vault, ServingSeals.RECEIPT, column(SERVING.ID, SERVING.WORDS, ServingSeals.RECEIPT));
    }

    @Bean
    SealedRows sealedScanNames(Gate gate, Vault vault) {
        return new SealedColumns(
                gate, vault, ScannedStore.NAME, column(SERVING_SCAN.ID, SERVING_SCAN.NAME, ScannedStore.NAME));
    }

    @Bean
    SealedRows sealedNoticeAddressees(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                ServingSeals.ADDRESSEE,
                column(SERVING_NOTICE.SERVING_ID, SERVING_NOTICE.ADDRESSEE, ServingSeals.ADDRESSEE));
    }

    @Bean
    SealedRows sealedNoticeGrounds(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                ServingSeals.GROUND,
                column(SERVING_NOTICE.SERVING_ID, SERVING_NOTICE.GROUND, ServingSeals.GROUND));
    }

    @Bean
    SealedRows sealedNoticeRemarks(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                ServingSeals.REMARKS,
                column(SERVING_NOTICE.SERVING_ID, SERVING_NOTICE.REMARKS, ServingSeals.REMARKS));
    }
}
