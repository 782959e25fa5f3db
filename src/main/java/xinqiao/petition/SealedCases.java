package xinqiao.petition;

import static xinqiao.db.Tables.ACCUSED;
import static xinqiao.db.Tables.HEARING;
import static xinqiao.db.Tables.LETTER;
import static xinqiao.db.Tables.PETITION;
import static xinqiao.db.Tables.PETITIONER;
import static xinqiao.db.Tables.PETITION_TEXT;
import static xinqiao.db.Tables.REGISTRATION_DRAFT;
import static xinqiao.db.Tables.SAVED_LIST;
import static xinqiao.personal.SealedColumns.column;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import xinqiao.identity.Gate;
import xinqiao.personal.SealedColumns;
import xinqiao.personal.SealedRows;
import xinqiao.personal.Vault;

/** All that cases and drafts of registrations keep sealed, for a change of keys. The journal has nothing of it, so its chains stay as they are. */
@Configuration(proxyBeanMethods = false)
class SealedCases {
    @Bean
    SealedRows sealedDrafts(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                "registration-draft",
                column(
                        REGISTRATION_DRAFT.ID,
                        REGISTRATION_DRAFT.FORM,
                        row -> PersonSeals.draft(row.get(REGISTRATION_DRAFT.HOUSE_CODE))));
    }

    @Bean
    SealedRows sealedSavedLists(Gate gate, Vault vault) {
        return new SealedColumns(
                gate,
                vault,
                "saved-list",
                column(SAVED_LIST.ID, SAVED_LIST.SEALED, row -> PersonSeals.list(row.get(SAVED_LIST.PERSON_ID))));
    }

    @Bean
    SealedRows sealedCaseRows(Gate gate, Vault vault, PersonStore people) {
        return new SealedColumns(
                gate,
                vault,
                "petition",
                column(PETITION.ID, PETITION.PETITIONER, row -> PersonSeals.name(row.get(PETITION.ID))),
                column(
                        PETITION_TEXT.PETITION_ID,
                        PETITION_TEXT.SALT,
                        row -> PersonSeals.salt(row.get(PETITION_TEXT.PETITION_ID))),
                column(
                        PETITION_TEXT.PETITION_ID,
                        PETITION_TEXT.CAME,
                        row -> PersonSeals.came(row.get(PETITION_TEXT.PETITION_ID))),
                new SealedColumns.Column(
                        PETITIONER.PETITION_ID,
                        PETITIONER.DETAILS,
                        row -> PersonSeals.details(row.get(PETITIONER.PETITION_ID), row.get(PETITIONER.ORD)),
                        plain -> people.marks(Facts.value(plain, PetitionerDetails.class))),
                column(
                        ACCUSED.PETITION_ID,
                        ACCUSED.WORDS,
                        row -> PersonSeals.accused(row.get(ACCUSED.PETITION_ID), row.get(ACCUSED.ORD))),
                column(
                        HEARING.PETITION_ID,
                        HEARING.PEOPLE,
                        row -> PersonSeals.hearing(row.get(HEARING.PETITION_ID), row.get(HEARING.NO))),
                column(LETTER.PETITION_ID, LETTER.CONTENT, row -> PersonSeals.letter()));
    }
}
