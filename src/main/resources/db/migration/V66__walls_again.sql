-- What a look at the newest walls found.

-- Who stepped aside from a case, or is complained of in it, doesn't read its file either, whoever keeps the archive.
alter policy sight on dossier using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house'))
     and (state <> 'OPEN' and not walled and (select xq_keeps_archive()) and not reading_barred('petition', petition_id)
          or xq_case(petition_id)));

-- Nobody asks twice for the same file before the keeper has said something.
create unique index dossier_loan_once on dossier_loan (dossier_id, person_id) where granted is null;

alter table dossier_number enable row level security;
create policy own on dossier_number using (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff' and house_code = xq_text('house'))
  with check (xq_text('reach') = 'system' or xq_text('reach') = 'staff' and house_code = xq_text('house'));
alter table dossier_backup enable row level security;
create policy task on dossier_backup using (xq_text('reach') = 'system') with check (xq_text('reach') = 'system');

-- What is changed stays where it was.
alter policy change on guide_edition with check (xq_public_document(document_id, true));
alter policy own on application_presence with check (person_id = xq_big('person') and xq_application(application_id));
-- A letter's file begins as due, with nothing made.
alter policy entry on issued_letter with check (
  xq_text('reach') in ('system', 'staff', 'public', 'petitioner', 'applicant')
  and state = 'DUE' and pdf is null and ofd is null and seal_id is null);
