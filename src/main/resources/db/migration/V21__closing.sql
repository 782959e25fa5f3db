-- Closing and review.

-- KM-33c: closed here, and not handed over to the archive yet
alter table petition add column to_archive boolean not null default false;
create index petition_to_archive on petition (house_code, closed_on, id) where to_archive;

-- A petitioner who asks for review writes on the case that is reviewed and on the one it came from, as staff do when they
-- decide: only what the transaction was let reach by name (xq.granted), like a person who steps aside.
create policy allowed on petition for select using (
  (select xq_text('reach')) = 'petitioner' and id is not distinct from (select xq_big('granted')));
create policy change_allowed on petition for update using (
  xq_text('reach') = 'petitioner' and id is not distinct from xq_big('granted')) with check (true);

-- Inquiries about progress (查询事项): who asked in which way, and what they were told.
create table inquiry (
  id             bigint  primary key,
  petition_id    bigint  not null references petition,
  house_code     text    not null,
  direct_customs text    not null,
  way            text    not null check (way in ('VISIT', 'PHONE', 'LETTER', 'PORTAL')),
  asked_on       date    not null,
  question       text    not null,
  taken_by       text,                                    -- who of the staff; null: the petitioner online
  state          text    not null check (state in ('OPEN', 'SLIP', 'APPROVED', 'ANSWERED')),
  written        boolean,
  answer         text,
  drafter        bigint,
  remark         text,
  answered_on    date,
  answered_by    text,
  seq            integer not null,
  hash           bytea   not null,
  constraint answered_inquiry_has_an_answer check (state = 'OPEN' or answer is not null),
  constraint answered_inquiry_has_a_day check ((state = 'ANSWERED') = (answered_on is not null))
);
create sequence inquiry_id;
create index inquiry_petition on inquiry (petition_id, id);
create index inquiry_waiting on inquiry (house_code, id) where answered_on is null;
alter table inquiry enable row level security;
create policy sight on inquiry for select using (exists (select from petition p where p.id = petition_id));
create policy entry on inquiry for insert with check (exists (select from petition p where p.id = petition_id));
create policy change on inquiry for update using (exists (select from petition p where p.id = petition_id));
create policy a_reader_writes_nothing on inquiry as restrictive for insert with check (xq_text('reach') <> 'reader');
create policy a_reader_changes_nothing on inquiry as restrictive for update using (xq_text('reach') <> 'reader');
create policy inquiry_sight on fact for select
  using (stream = 'inquiry' and exists (select from inquiry i where i.id = stream_id));
grant select, insert, update on inquiry to ${appRole};
grant usage on sequence inquiry_id to ${appRole};
