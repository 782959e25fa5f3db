-- Proactive disclosure (主动公开): what a house makes public, its versions, and what it is found by.

-- 负责政务公开日常工作的专岗 (指引第四条): does the daily work of open government
alter table post drop constraint post_powers_check;
alter table post add constraint post_powers_check check (powers <@ array[
  'REGISTER', 'TRIAGE', 'ASSIGN', 'HANDLE', 'REVIEW_LAW', 'APPROVE', 'SERVE', 'CLOSE', 'HEAD_DISCLOSURE', 'CHECK_SECRECY',
  'PUBLISH', 'READ_REPORTS', 'READ_PERSONS', 'EXPORT', 'IMPORT', 'SET_CALENDAR', 'ADMINISTER', 'AUDIT']);

create sequence public_document_id;
create table public_document (
  id              bigint primary key,
  number          text not null unique,                   -- 索引号
  direct_customs  text not null,
  house_code      text not null references house,         -- 公开主体
  house_path      text not null,
  department_id   bigint references department,           -- who makes it publishes it; null for what was brought in
  item            text not null check (item ~ '^GS-C[0-9]{2}$'),  -- of the catalogue's second level
  element         smallint check (element > 0),           -- which of the item's elements it is; null for the whole item
  kind            text not null,
  state           text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN', 'DROPPED')),
  version         integer not null check (version >= 0),  -- the one that is public, or was; 0 for none yet
  title           text not null,
  title_en        text not null,
  document_number text not null,                          -- 文号, empty for none
  issuer          text not null,                          -- 发文机关
  issued_on       date,
  effective_on    date,
  validity        text not null,
  subject         text not null,
  published_on    date,                                   -- first
  changed_on      date,                                   -- when the public version became so
  until           date,                                   -- public up to this day; null for good
  source          text not null,                          -- where it was brought in from, once each; empty for what was made here
  seq             integer not null,
  hash            bytea not null check (length(hash) = 32),
  constraint public_document_has_a_day check (
    state not in ('PUBLISHED', 'WITHDRAWN') or (version > 0 and published_on is not null and changed_on is not null))
);
create unique index public_document_source on public_document (source) where source <> '';
create index public_document_newest on public_document (changed_on desc, id desc) where state = 'PUBLISHED';
create index public_document_of_house on public_document (house_code, item, changed_on desc, id desc) where state = 'PUBLISHED';
create index public_document_of_kind on public_document (kind, changed_on desc, id desc) where state = 'PUBLISHED';
create index public_document_by_number on public_document (document_number) where state = 'PUBLISHED' and document_number <> '';
create index public_document_unfinished on public_document (house_code, id) where state = 'DRAFT';

create table public_document_number (
  house_code text not null references house,
  year       integer not null,
  last       integer not null,
  primary key (house_code, year)
);

create table public_version (
  document_id   bigint not null references public_document,
  version       integer not null check (version > 0),
  state         text not null check (state in (
                  'DRAFT', 'REVIEW', 'SECRECY', 'APPROVED', 'SCHEDULED', 'PUBLISHED', 'SUPERSEDED', 'REFUSED', 'DROPPED')),
  formed_on     date not null,                            -- 信息形成或者变更之日
  published_on  date,
  content       text not null,                            -- JSON
  primary key (document_id, version)
);
create unique index public_version_public on public_version (document_id) where state = 'PUBLISHED';
-- one is being worked on at a time
create unique index public_version_open on public_version (document_id)
  where state in ('DRAFT', 'REVIEW', 'SECRECY', 'APPROVED', 'SCHEDULED');

create table public_file (
  document_id bigint not null,
  version     integer not null,
  no          smallint not null check (no > 0),
  sha256      text not null,
  name        text not null,
  type        text not null,
  size        bigint not null,
  primary key (document_id, version, no),
  foreign key (document_id, version) references public_version
);

create table public_link (
  from_id bigint not null references public_document,
  to_id   bigint not null references public_document,
  kind    text not null check (kind in ('INTERPRETS', 'FEEDBACK_ON', 'REPLACES', 'GUIDE_TO')),
  primary key (from_id, to_id, kind),
  check (from_id <> to_id)
);
create index public_link_back on public_link (to_id, kind);

-- What the public finds things by: texts of what is public, and of nothing else, so that it needs no policy.
create table public_text (
  document_id bigint primary key references public_document,
  title       text not null,                              -- folded
  folded      text not null,                              -- title, number and text, folded
  tokens      text[] not null                             -- single characters and bigrams of it
);
create index public_text_tokens on public_text using gin (tokens);

alter table public_document enable row level security;
-- what is public is for everybody; what is being made for the department that makes it and the house's own
create policy sight on public_document for select using (
  state = 'PUBLISHED' or (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house')) and (
    (select xq_text('scope')) in ('HOUSE', 'BELOW') or department_id = (select xq_big('department'))));
create policy change on public_document for update
  using (xq_text('reach') = 'system' or xq_text('reach') = 'staff' and house_code = xq_text('house'))
  with check (xq_text('reach') = 'system' or xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy entry on public_document for insert
  with check (xq_text('reach') = 'system' or xq_text('reach') = 'staff' and house_code = xq_text('house'));

-- With the rights of whoever asks, so that the policies of the document decide: whether it is theirs to see, and whether
-- also what of it isn't public.
create function xq_public_document(wanted bigint, behind boolean) returns boolean language sql stable as $$
  select exists (select from public.public_document d where d.id = wanted and (not behind
    or xq_text('reach') = 'system'
    or xq_text('reach') = 'staff' and d.house_code = xq_text('house') and (
      xq_text('scope') in ('HOUSE', 'BELOW') or d.department_id = xq_big('department'))));
$$;
alter table public_version enable row level security;
create policy sight on public_version for select
  using (xq_public_document(document_id, state not in ('PUBLISHED', 'SUPERSEDED')));
create policy change on public_version for update using (xq_public_document(document_id, true)) with check (true);
create policy entry on public_version for insert with check (xq_public_document(document_id, true));
alter table public_file enable row level security;
create policy sight on public_file for select using (exists (
  select from public_version v where v.document_id = public_file.document_id and v.version = public_file.version));
create policy entry on public_file for insert with check (xq_public_document(document_id, true));
create policy removal on public_file for delete using (xq_public_document(document_id, true));
alter table public_link enable row level security;
create policy sight on public_link for select
  using (xq_public_document(from_id, false) and xq_public_document(to_id, false));
create policy entry on public_link for insert with check (xq_public_document(from_id, true));
create policy removal on public_link for delete using (xq_public_document(from_id, true));
create policy fact_of_public_document on fact for select
  using (stream = 'public-document' and xq_public_document(stream_id, true));

grant select, insert, update on public_document, public_document_number, public_version to ${appRole};
grant select, insert, update, delete on public_text to ${appRole};
grant select, insert, delete on public_file, public_link to ${appRole};
grant usage on sequence public_document_id to ${appRole};
