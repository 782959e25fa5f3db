package xinqiao.reception;

import static xinqiao.db.Tables.RECEPTION_BOOKING;
import static xinqiao.db.Tables.RECEPTION_DUTY;
import static xinqiao.db.Tables.RECEPTION_INCIDENT;
import static xinqiao.db.Tables.RECEPTION_INTERVIEW;
import static xinqiao.db.Tables.RECEPTION_PROMISE;
import static xinqiao.db.Tables.RECEPTION_VISIT;

import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.identity.Machine;
import xinqiao.personal.Place;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** What the reception keeps sealed, for a change of keys. */
@Configuration(proxyBeanMethods = false)
class SealedReception {
    private static final Machine TASK = new Machine("change of keys");

    @Bean
    SealedRows sealedBookings(Gate gate, Vault vault) {
        return new Sealed(
                gate, vault, Seals.BOOKING, RECEPTION_BOOKING.ID, RECEPTION_BOOKING.ID, RECEPTION_BOOKING.CONTENT);
    }

    @Bean
    SealedRows sealedVisits(Gate gate, Vault vault) {
        return new Sealed(gate, vault, Seals.VISIT, RECEPTION_VISIT.ID, RECEPTION_VISIT.ID, RECEPTION_VISIT.NAME);
    }

    @Bean
    SealedRows sealedInterviews(Gate gate, Vault vault) {
        return new Sealed(
                gate,
                vault,
                Seals.INTERVIEW,
                RECEPTION_INTERVIEW.VISIT_ID,
                RECEPTION_INTERVIEW.VISIT_ID,
                RECEPTION_INTERVIEW.CONTENT);
    }

    /** Sealed for the visit it was agreed at. */
    @Bean
    SealedRows sealedPromises(Gate gate, Vault vault) {
        return new Sealed(
                gate, vault, Seals.PROMISE, RECEPTION_PROMISE.ID, RECEPTION_PROMISE.VISIT_ID, RECEPTION_PROMISE.WORDS);
    }

    @Bean
    SealedRows sealedDuties(Gate gate, Vault vault) {
        return new Sealed(gate, vault, Seals.DUTY, RECEPTION_DUTY.ID, RECEPTION_DUTY.ID, RECEPTION_DUTY.CONTENT);
    }

    @Bean
    SealedRows sealedIncidents(Gate gate, Vault vault) {
        return new Sealed(
                gate, vault, Seals.INCIDENT, RECEPTION_INCIDENT.ID, RECEPTION_INCIDENT.ID, RECEPTION_INCIDENT.CONTENT);
    }

    /** @param of whose id the value is sealed for */
    private record Sealed(
            Gate gate,
            Vault vault,
            String table,
            TableField<?, Long> id,
            TableField<?, Long> of,
            TableField<?, byte[]> value)
            implements SealedRows {

        @Override
        public String name() {
            return table;
        }

        @Override
        public long reseal(long after, int most) {
            return gate.as(TASK, tx -> reseal(tx, after, most));
        }

        private long reseal(DSLContext tx, long after, int most) {
            long last = after;
            for (var row : tx.select(id, of, value)
                    .from(DSL.table(DSL.name(table)))
                    .where(id.gt(after))
                    .and(old())
                    .orderBy(id)
                    .limit(most)
                    .fetch()) {
                var place = Place.of(table, row.value2());
                tx.update(DSL.table(DSL.name(table)))
                        .set(value, vault.seal(place, vault.open(place, row.value3())))
                        .where(id.eq(row.value1()))
                        .and(value.eq(row.value3()))
                        .execute();
                last = row.value1();
            }
            return last;
        }

        private Condition old() {
            Field<byte[]> prefix = DSL.field("substring({0} from 1 for 5)", byte[].class, value);
            return prefix.ne(vault.prefix());
        }

        @Override
        public long left() {
            return gate.as(TASK, tx -> (long) tx.fetchCount(DSL.table(DSL.name(table)), old()));
        }
    }
}
