-- Hearings (听证), and where a matter went that another statutory route is for.

-- KM-27: who takes part in a hearing besides the staff of the house; sealed
create table hearing (
  petition_id  bigint   not null references petition,
  no           smallint not null,
  people       bytea    not null,
  primary key (petition_id, no)
);
alter table hearing enable row level security;
create policy sight on hearing for select using (exists (select from petition p where p.id = petition_id));
create policy entry on hearing for insert with check (
  (select xq_text('reach')) in ('staff', 'system') and exists (select from petition p where p.id = petition_id));
create policy change on hearing for update using (
  (select xq_text('reach')) in ('staff', 'system') and exists (select from petition p where p.id = petition_id));
-- the petitioner is told of the hearing, not who else was asked to come
create policy not_the_petitioners on hearing as restrictive for select using (
  (select xq_text('reach')) in ('staff', 'system'));
grant select, insert, update on hearing to ${appRole};

-- KM-22: led to another statutory route, and not known yet whether it was taken up there
alter table petition add column handover_open boolean not null default false;
create index petition_handover on petition (house_code, id) where handover_open;
