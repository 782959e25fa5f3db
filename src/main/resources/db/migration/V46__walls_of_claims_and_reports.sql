-- An applicant is told what concerns them, nothing of how the house comes to its answer: no draft, nobody who looked for
-- it or was asked, no file that is prepared. What else the page leaves out, such as a letter not served, it leaves out itself.
create policy application_own on fact as restrictive for select using (
  stream <> 'application' or (select xq_text('reach')) is distinct from 'applicant' or kind in (
    'Registered', 'ReceiptConfirmed', 'CorrectionAsked', 'Corrected', 'ReasonsAsked', 'ReasonsGiven', 'FeeNoticed',
    'FeeNoticeReached', 'FeePaid', 'FeeWaived', 'LetterIssued', 'LetterServed', 'ExtensionDecided', 'Given', 'HelpAsked',
    'Helped', 'NoticeUndelivered', 'Lapsed', 'Reopened', 'LedToPetitions', 'Closed')
  or kind = 'MaterialAdded' and by_kind = 'applicant');

-- Whoever brought a claim reads it, and changes nothing of it.
drop policy change on claim;
create policy change on claim for update
  using (xq_text('reach') in ('staff', 'system') and xq_claim_sees(claim)) with check (true);
drop policy entry on claim;
create policy entry on claim for insert with check (
  xq_text('reach') in ('staff', 'public', 'system') and state = 'REGISTERED');
drop policy entry on claim_file;
create policy entry on claim_file for insert with check (xq_text('reach') in ('staff', 'public', 'system'));
-- From outside it is brought; what comes of it the house writes.
create policy claim_entry on fact as restrictive for insert with check (stream <> 'claim'
  or case xq_text('reach') when 'public' then kind = 'Registered' and seq = 1 else xq_text('reach') in ('staff', 'system') end);

-- All who wrote or submitted a report, and those for whom they acted: none of them approves it.
alter table annual_report add column writers bigint[];
update annual_report set writers = array[drafter];
alter table annual_report
  alter column writers set not null,
  add constraint who_wrote_last_is_among_the_writers check (drafter = any (writers)),
  drop constraint what_is_frozen_was_approved_by_another,
  add constraint what_is_frozen_was_approved_by_another check (state not in ('FROZEN', 'PUBLISHED')
    or (approver is not null and approver <> all (writers) and snapshot is not null and frozen_on is not null));

create or replace function annual_report_stays() returns trigger language plpgsql as $$
begin
  if old.state in ('FROZEN', 'PUBLISHED') and (
       new.state not in ('FROZEN', 'PUBLISHED')
    or (old.house_code, old.year, old.extent, old.version, old.reason, old.drafter, old.writers, old.approver,
        old.frozen_on, old.content, old.figures, old.snapshot)
       is distinct from
       (new.house_code, new.year, new.extent, new.version, new.reason, new.drafter, new.writers, new.approver,
        new.frozen_on, new.content, new.figures, new.snapshot)
    or old.state = 'PUBLISHED' and (new.state <> 'PUBLISHED' or new.published_on <> old.published_on)) then
    raise exception 'a frozen annual report never changes: make another version';
  end if;
  return new;
end $$;

drop policy change on annual_report;
create policy change on annual_report for update
  using (xq_text('reach') = 'staff' and house_code = xq_text('house'))
  with check (xq_text('reach') = 'staff' and house_code = xq_text('house'));
drop policy fact_of_annual_report on fact;
create policy fact_of_annual_report on fact for select using (
  stream = 'annual-report' and (select xq_text('reach')) = 'staff'
  and exists (select from annual_report r where r.id = fact.stream_id));
