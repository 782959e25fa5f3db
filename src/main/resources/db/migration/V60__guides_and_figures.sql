-- Guides of disclosure with their versions, figures that a house chooses to show, institutions with public services of
-- their own, and the two registers of the programme that weren't there.

-- 公开指南、办事指南: what a version of such a document was compiled from, so that it is seen when the data are others since.
create table guide_edition (
  document_id bigint not null,
  version     integer not null,
  house_code  text not null references house,
  kind        text not null check (kind in ('DISCLOSURE', 'SERVICE')),
  made_on     date not null,
  compiled    text not null,                              -- from the data, in Chinese
  parts       text not null,                              -- JSON: what a person wrote before and after it
  primary key (document_id, version),
  foreign key (document_id, version) references public_version
);
create index guide_edition_house on guide_edition (house_code, kind, document_id desc, version desc);
alter table guide_edition enable row level security;
-- whoever sees the version
create policy sight on guide_edition for select using (exists (
  select from public_version v where v.document_id = guide_edition.document_id and v.version = guide_edition.version));
create policy entry on guide_edition for insert with check (xq_public_document(document_id, true));
create policy change on guide_edition for update using (xq_public_document(document_id, true)) with check (true);
grant select, insert, update on guide_edition to ${appRole};

-- 公开的统计: figures of a period as a house chose to show them, frozen, with those of too few cases left out. What
-- wasn't chosen isn't here, so that there is nothing that could be found.
create sequence shown_figures_id;
create table shown_figures (
  id             bigint primary key,
  direct_customs text not null,
  house_code     text not null references house,
  period         text not null check (period ~ '^\d{4}(-Q[1-4])?$'),
  chosen         text[] not null,                         -- none: taken back, which nobody outside sees
  content        text not null,                           -- JSON
  published_on   date not null,
  published_by   text not null,
  seq            integer not null,
  hash           bytea not null check (length(hash) = 32),
  unique (house_code, period)
);
alter table shown_figures enable row level security;
create policy sight on shown_figures for select using (
  cardinality(chosen) > 0 or (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house')));
create policy entry on shown_figures for insert with check (xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy change on shown_figures for update using (xq_text('reach') = 'staff' and house_code = xq_text('house'))
  with check (xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy fact_of_shown_figures on fact for select using (
  stream = 'shown-figures' and exists (
    select from shown_figures f where f.id = fact.stream_id and f.house_code = (select xq_text('house'))));
grant select, insert, update on shown_figures to ${appRole};
grant usage on sequence shown_figures_id to ${appRole};

-- 指引第二条: enterprises and institutions of customs with public services follow the rules of their own field.
create sequence public_service_institution_id;
create table public_service_institution (
  id             bigint primary key,
  direct_customs text not null,
  house_code     text not null unique references house,
  house_path     text not null,
  ended          boolean not null,                        -- it is none, or none any more
  rules          text not null,                           -- 本领域信息公开规定; empty where there are none
  covered        text[] not null,                         -- the catalogue's items that those rules deal with
  set_on         date not null,
  set_by         text not null,
  seq            integer not null,
  hash           bytea not null check (length(hash) = 32),
  constraint no_rules_deal_with_nothing check (rules <> '' or cardinality(covered) = 0)
);
alter table public_service_institution enable row level security;
create policy sight on public_service_institution for select using (true);
-- the direct customs says so of what is below it
create policy entry on public_service_institution for insert with check (
  xq_text('reach') = 'staff' and xq_text('scope') = 'BELOW' and starts_with(house_path, xq_text('house_path')));
create policy change on public_service_institution for update using (
  xq_text('reach') = 'staff' and xq_text('scope') = 'BELOW' and starts_with(house_path, xq_text('house_path')))
  with check (
  xq_text('reach') = 'staff' and xq_text('scope') = 'BELOW' and starts_with(house_path, xq_text('house_path')));
create policy fact_of_institution on fact for select using (
  stream = 'institution' and exists (
    select from public_service_institution i
     where i.id = fact.stream_id and starts_with(i.house_path, (select xq_text('house_path')))));
grant select, insert, update on public_service_institution to ${appRole};
grant usage on sequence public_service_institution_id to ${appRole};

-- 印发通知第三部分（二）、（四）: a direct customs' plan for the guide (实施方案), filed above; service brands (服务品牌).
alter table governance_entry drop constraint governance_entry_kind_check;
alter table governance_entry add constraint governance_entry_kind_check check (kind in (
  'GROUP', 'MEETING', 'LEADER', 'OFFICER', 'PLAN', 'REPORT', 'SUMMARY', 'CHECKLIST', 'INSPECTION', 'ASSESSMENT',
  'COMMENDATION', 'SUPERVISOR', 'TRAINING', 'EXCHANGE', 'PUBLICITY', 'EXAMPLE', 'ADVICE', 'PROGRAMME', 'BRAND'));
create unique index governance_entry_programme on governance_entry (house_code)
  where kind = 'PROGRAMME' and state <> 'ENDED';

-- the lists at the desk, a page at a time; those of everybody, too
create index participation_kind on participation (kind, id desc);
