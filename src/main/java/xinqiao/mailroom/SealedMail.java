package xinqiao.mailroom;

import static xinqiao.db.Tables.MAIL_CONTENT;
import static xinqiao.db.Tables.MAIL_VALUABLE;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.personal.Place;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** What the mail room keeps sealed, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class SealedMail {
    private static final Machine TASK = new Machine("change of keys");

    @Bean
    SealedRows sealedMailContents(Gate gate, Vault vault) {
        return new Sealed(gate, vault, MailSeals.CONTENT, MAIL_CONTENT, MAIL_CONTENT.MAIL_ID, MAIL_CONTENT.CONTENT);
    }

    @Bean
    SealedRows sealedValuables(Gate gate, Vault vault) {
        return new Sealed(gate, vault, MailSeals.VALUABLE, MAIL_VALUABLE, MAIL_VALUABLE.ID, MAIL_VALUABLE.CONTENT);
    }

    @Bean
    SealedRows sealedSettlements(Gate gate, Vault vault) {
        return new Sealed(gate, vault, MailSeals.SETTLEMENT, MAIL_VALUABLE, MAIL_VALUABLE.ID, MAIL_VALUABLE.SETTLEMENT);
    }

    private record Sealed(
            Gate gate, Vault vault, String name, Table<?> table, TableField<?, Long> id, TableField<?, byte[]> value)
            implements SealedRows {

        @Override
        public long reseal(long after, int most) {
            return gate.as(TASK, tx -> reseal(tx, after, most));
        }

        private long reseal(DSLContext tx, long after, int most) {
            long last = after;
            for (var row : tx.select(id, value)
                    .from(table)
                    .where(id.gt(after))
                    .and(old())
                    .orderBy(id)
                    .limit(most)
                    .fetch()) {
                var place = Place.of(name, row.value1());
                tx.update(table)
                        .set(value, vault.seal(place, vault.open(place, row.value2())))
                        .where(id.eq(row.value1()))
                        .and(value.eq(row.value2()))
                        .execute();
                last = row.value1();
            }
            return last;
        }

        private Condition old() {
            Field<byte[]> prefix = DSL.field("substring({0} from 1 for 5)", byte[].class, value);
            return value.isNotNull().and(prefix.ne(vault.prefix()));
        }

        @Override
        public long left() {
            return gate.as(TASK, tx -> (long) tx.fetchCount(table, old()));
        }
    }
}
