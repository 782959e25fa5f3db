-- What else is kept as data: procedures, a house's own wording of letters, the telephone numbers of each business; and
-- what it takes to give a house another place among the houses.

-- ---------------------------------------------------------------- procedures (规程)

-- The text of a procedure by its content; never changed, so a change can name what was before it.
create table profile_text (
  sha256  text primary key check (sha256 ~ '^[0-9a-f]{64}$'),
  yaml    text not null
);

create sequence profile_change;
create table kept_profile (
  id          text primary key check (id ~ '^[a-z0-9][a-z0-9.-]{2,79}$'),
  house_code  text not null references house,
  standing    text not null check (standing in ('DRAFT', 'ACTIVE', 'WITHDRAWN')),
  content     text not null references profile_text,
  changed     bigint not null                    -- by which a node that keeps a copy sees that there is something new
);
create index kept_profile_house on kept_profile (house_code);
create index kept_profile_content on kept_profile (content);
create index kept_profile_changed on kept_profile (changed desc);

-- A profile that cases may carry never changes.
create function profile_stays() returns trigger language plpgsql as $$
begin
  if old.standing <> 'DRAFT' and (new.standing = 'DRAFT' or new.content <> old.content) then
    raise exception 'The profile % is no draft any more, so its text stays', old.id using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger profile_stays before update on kept_profile for each row execute function profile_stays();

grant select, insert on profile_text to ${appRole};
grant select, insert, update on kept_profile to ${appRole};
grant usage on sequence profile_change to ${appRole};
-- a procedure that a house was to follow and that no case carries yet
grant delete on house_profile to ${appRole};

-- ---------------------------------------------------------------- wording of letters (文书用语)

-- A house's own words for a part of a letter, version by version: the last one entered that has begun counts. Empty
-- words say what the profile says.
create table letter_wording (
  id          bigint generated always as identity primary key,
  house_code  text not null references house,
  profile_id  text not null,
  letter      text not null,
  part        text not null,
  heading_zh  text not null,
  heading_en  text not null,
  words_zh    text not null,
  words_en    text not null,
  valid_from  date not null
);
create index letter_wording_of on letter_wording (profile_id, house_code, letter, part, id desc);
create index letter_wording_house on letter_wording (house_code);
grant select, insert on letter_wording to ${appRole};

-- ---------------------------------------------------------------- telephone numbers of each business (业务咨询电话)

create table house_business_phone (
  house_code   text not null references house,
  ord          smallint not null,
  business_zh  text not null,
  business_en  text not null,
  phone        text not null,
  primary key (house_code, ord)
);
grant select, insert, delete on house_business_phone to ${appRole};

-- ---------------------------------------------------------------- names of staff, apart from the journal

-- A fact can't be changed or taken away; what somebody is called can. So facts name a row of this table.
create table administration_name (
  id       bigint generated always as identity primary key,
  subject  bigint not null references administered,
  words    text not null
);
create index administration_name_subject on administration_name (subject);
alter table administration_name enable row level security;
create policy name_read on administration_name for select using (
  exists (select from administered a where a.id = subject));
create policy name_add on administration_name for insert with check (
  exists (select from administered a where a.id = subject));
grant select, insert on administration_name to ${appRole};

-- ---------------------------------------------------------------- another place for a house (隶属关系调整)

alter table house alter constraint house_parent deferrable initially immediate;
alter table house alter constraint house_inherits deferrable initially immediate;

-- A house and all below it come under another house. They are out of service, so nobody works there and nothing new
-- arrives; everything that says where it lies (every column house_path) says the new place in the same transaction. Only
-- the log of readings keeps what was true when it was written. Another direct customs is possible only for houses that
-- never had a case: a case belongs to its direct customs for ever, and so does its journal.
create function move_house(moved text, target text) returns void language plpgsql security definer
  set search_path = pg_catalog, public as $$
declare
  old_path text;
  new_parent text;
  new_path text;
  old_direct text;
  new_direct text;
  kept record;
begin
  select path, direct_customs into strict old_path, old_direct from public.house where code = moved and level = 'SUBORDINATE';
  select path, direct_customs into strict new_parent, new_direct from public.house where code = target and level <> 'NATIONAL';
  new_path := new_parent || moved || '/';
  if starts_with(new_parent, old_path) then
    raise exception 'A house can''t lie below itself' using errcode = 'check_violation';
  end if;
  if exists (select from public.house where starts_with(path, old_path) and in_service) then
    raise exception 'A house in service keeps its place' using errcode = 'check_violation';
  end if;
  if old_direct <> new_direct and exists (select from public.petition where starts_with(house_path, old_path)) then
    raise exception 'A house with cases stays with its direct customs' using errcode = 'check_violation';
  end if;
  set constraints public.house_parent, public.house_inherits deferred;
  update public.house set direct_customs = new_direct,
      parent_path = case when code = moved then new_parent else new_path || substr(parent_path, length(old_path) + 1) end,
      parent_code = case when code = moved then target else parent_code end
    where starts_with(path, old_path);
  for kept in
    select c.relname, a.attname from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and not a.attisdropped
       and a.attname ~ '(^|_)house_path$' and c.relname <> 'reading'
  loop
    execute format('update public.%I set %I = $1 || substr(%2$I, $2) where starts_with(%2$I, $3)', kept.relname, kept.attname)
      using new_path, length(old_path) + 1, old_path;
  end loop;
  set constraints public.house_parent, public.house_inherits immediate;
end
$$;
revoke all on function move_house(text, text) from public;
grant execute on function move_house(text, text) to ${appRole};
