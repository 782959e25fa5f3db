-- Reading papers 扫描识别: what stands on the pictures that came as files, so that it can be searched and proposed. A picture is
-- read once, under the hash of its content; who may read its words is whoever may read a file with that content.

create table scan (
  id              bigint generated always as identity primary key,
  sha256          text    not null unique check (sha256 ~ '^[0-9a-f]{64}$'),
  type            text    not null,
  state           text    not null default 'DUE' check (state in ('DUE', 'READING', 'DONE', 'STOPPED', 'FAILED')),
  pages           integer check (pages > 0),
  failure         text,                                  -- the key of a text, where it couldn't be opened at all
  tries           integer not null default 0,
  lease           uuid,                                  -- who reads it; after its end somebody else may
  lease_until     timestamptz,
  direct_customs  text,                                  -- of the chain, which begins with the first correction
  seq             integer not null default 0,
  hash            bytea   not null default decode(repeat('00', 32), 'hex') check (length(hash) = 32),
  constraint whoever_reads_holds_a_lease check ((state = 'READING') = (lease is not null and lease_until is not null)),
  constraint a_chain_has_a_customs check ((seq = 0) = (direct_customs is null))
);
create index scan_waiting on scan (id) where state in ('DUE', 'READING');
create index scan_not_done on scan (id desc) where state <> 'DONE';

create table scan_page (
  scan_id       bigint  not null references scan,
  page          integer not null check (page > 0),
  failure       text,                                    -- the key of a text, where it couldn't be read
  layer         boolean not null default false,          -- the file had the words itself
  words         bytea,                                   -- sealed
  marks         bigint[],                                -- keyed digests of the pairs of characters it is found by
  corrected_at  timestamptz,
  primary key (scan_id, page),
  constraint read_or_failed check ((words is null) = (failure is not null) and (words is null) = (marks is null))
);
create index scan_page_marks on scan_page using gin (marks);

-- Somebody chose a file for a form that isn't sent yet: it is no file of a case, and only they have it.
create table scan_wish (
  scan_id    bigint not null references scan,
  person_id  bigint not null references person,
  at         timestamptz not null,
  primary key (scan_id, person_id)
);
create index scan_wish_person on scan_wish (person_id);
create index scan_wish_at on scan_wish (at);

create index attachment_sha256 on attachment (sha256);
create index application_file_sha256 on application_file (sha256);
create index mail_scan_sha256 on mail_scan (sha256);

-- How many files of cases, applications and mail have that content, whoever may see them.
create function scan_holders(content text) returns bigint language sql stable security definer
  set search_path = pg_catalog, public as $$
  select (select count(*) from attachment where sha256 = content)
    + (select count(*) from application_file where sha256 = content)
    + (select count(*) from mail_scan where sha256 = content)
$$;
revoke all on function scan_holders(text) from public;
grant execute on function scan_holders(text) to ${appRole};

-- Whether the viewer sees all of them: words that others rely on too are changed by nobody who doesn't see where.
create function scan_whole(content text) returns boolean language sql stable as $$
  select xq_text('reach') = 'system' or scan_holders(content)
    = (select count(*) from attachment where sha256 = content)
    + (select count(*) from application_file where sha256 = content)
    + (select count(*) from mail_scan where sha256 = content)
$$;

-- Whoever may read a file with that content: the policies of the files themselves answer. What somebody chose for a form is
-- theirs until it is a file of something; from then on the walls of that decide.
create function xq_scan(wanted bigint, content text) returns boolean language plpgsql stable
  set plan_cache_mode = force_generic_plan as $$
begin
  if xq_text('reach') = 'system' then return true; end if;
  if xq_text('reach') is distinct from 'staff' then return false; end if;
  return scan_holders(content) = 0 and exists (select from scan_wish w where w.scan_id = wanted)
    or exists (select from attachment a where a.sha256 = content)
    or exists (select from application_file f where f.sha256 = content)
    or exists (select from mail_scan m where m.sha256 = content);
end $$;

alter table scan_wish enable row level security;
create policy own on scan_wish using (xq_text('reach') = 'system'
    or xq_text('reach') = 'staff' and person_id = xq_big('person'))
  with check (xq_text('reach') = 'staff' and person_id = xq_big('person'));
grant select, insert, update, delete on scan_wish to ${appRole};

alter table scan enable row level security;
create policy sight on scan for select using (xq_scan(id, sha256));
create policy change on scan for update using (xq_scan(id, sha256) and scan_whole(sha256))
  with check (xq_scan(id, sha256));
create policy gone on scan for delete using (xq_text('reach') = 'system');
grant select, update, delete on scan to ${appRole};

alter table scan_page enable row level security;
create policy sight on scan_page for select using (exists (select from scan s where s.id = scan_id));
create policy change on scan_page for update using (exists (select from scan s where s.id = scan_id and scan_whole(s.sha256)))
  with check (exists (select from scan s where s.id = scan_id));
create policy entry on scan_page for insert with check (xq_text('reach') = 'system');
create policy gone on scan_page for delete using (xq_text('reach') = 'system');
grant select, insert, update, delete on scan_page to ${appRole};

create policy scan_sight on fact for select
  using (stream = 'scan' and exists (select from scan s where s.id = stream_id));

-- A file is due to be read in the transaction that adds it, whoever adds it: none is forgotten, none is there twice.
create function scan_due(content text, kind text) returns bigint language plpgsql security definer
  set search_path = pg_catalog, public as $$
declare found bigint;
begin
  if kind not in ('application/pdf', 'image/jpeg', 'image/png', 'image/tiff', 'image/bmp') then return null; end if;
  insert into public.scan (sha256, type) values (content, kind) on conflict do nothing;
  select id into found from public.scan where sha256 = content;
  return found;
end $$;
revoke all on function scan_due(text, text) from public;
grant execute on function scan_due(text, text) to ${appRole};

create function scan_of_file() returns trigger language plpgsql security definer
  set search_path = pg_catalog, public as $$
begin
  perform public.scan_due(new.sha256, new.type);
  return null;
end $$;
revoke all on function scan_of_file() from public;
create trigger is_read after insert on attachment for each row execute function scan_of_file();
create trigger is_read after insert on mail_scan for each row execute function scan_of_file();
-- proof of who somebody is is looked at and not searched; what is given out has its words already
create trigger is_read after insert on application_file for each row
  when (new.purpose not in ('IDENTITY', 'RELEASE')) execute function scan_of_file();

-- As petition_having: looks digests up and gives pages alone; what the viewer may not see falls out when they are read.
create function scan_having(wanted bigint[], most integer) returns table (scan_id bigint, page integer)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select p.scan_id, p.page from public.scan_page p where p.marks @> wanted order by p.scan_id desc, p.page limit most
$$;
alter function scan_having(bigint[], integer) set enable_seqscan = off;
revoke all on function scan_having(bigint[], integer) from public;
grant execute on function scan_having(bigint[], integer) to ${appRole};

-- What no file has any more, such as a picture that was taken anew and a form that was never sent.
create function scan_forsaken(most integer) returns setof bigint language sql stable security definer
  set search_path = pg_catalog, public as $$
  select s.id from public.scan s
   where not exists (select from public.scan_wish w where w.scan_id = s.id)
     and not exists (select from public.attachment a where a.sha256 = s.sha256)
     and not exists (select from public.application_file f where f.sha256 = s.sha256)
     and not exists (select from public.mail_scan m where m.sha256 = s.sha256)
     and s.seq = 0
   limit most
$$;
revoke all on function scan_forsaken(integer) from public;
grant execute on function scan_forsaken(integer) to ${appRole};

-- The files that are there already, one after the other as there is time.
insert into scan (sha256, type)
select distinct on (sha256) sha256, type from (
    select sha256, type from attachment
    union all select sha256, type from application_file where purpose not in ('IDENTITY', 'RELEASE')
    union all select sha256, type from mail_scan) f
 where type in ('application/pdf', 'image/jpeg', 'image/png', 'image/tiff', 'image/bmp') and sha256 ~ '^[0-9a-f]{64}$'
 order by sha256;
