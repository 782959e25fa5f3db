-- Templates of letters (文书模板) that a house words itself, version by version; and the register of letter numbers
-- (文号登记簿), in which every number from the first to the last is a letter that was issued or a number that was voided.

-- ---------------------------------------------------------------- templates

create sequence letter_template_id;
create table letter_template (
  id               bigint primary key,
  house_code       text not null references house,
  direct_customs   text not null,
  profile_id       text not null,
  letter           text not null,
  version          integer not null check (version > 0),
  state            text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'WITHDRAWN', 'DROPPED')),
  words_zh         text not null,                          -- as typed
  words_en         text not null,
  parts            text,                                   -- the same, read and without a fault; JSON
  valid_from       date,
  valid_until      date,
  based_on         integer,                                -- the version that it was made from; null: the procedure's words
  writers          bigint[] not null,                      -- who wrote any of it: none of them approves it
  written_by       text not null,
  written_at       timestamptz not null,
  decided_by       text,
  decided_at       timestamptz,
  reason           text,                                   -- why it was sent back, withdrawn or dropped
  seq              integer not null,
  hash             bytea not null check (length(hash) = 32),
  unique (house_code, profile_id, letter, version),
  constraint approved_is_whole check (state not in ('SUBMITTED', 'APPROVED', 'WITHDRAWN') or parts is not null),
  constraint approved_has_days check (state not in ('SUBMITTED', 'APPROVED', 'WITHDRAWN') or valid_from is not null),
  constraint days_in_order check (state in ('DRAFT', 'DROPPED') or valid_until is null or valid_until >= valid_from)
);
comment on table letter_template is 'The words that a house gives a kind of letter, version by version; of those in force the one that began last counts';
-- one version is worked on at a time
create unique index letter_template_open on letter_template (house_code, profile_id, letter) where state in ('DRAFT', 'SUBMITTED');
create index letter_template_in_force on letter_template (profile_id, house_code, letter, valid_from desc, version desc)
  where state = 'APPROVED';

-- Words in force are what letters say to everybody; what is being written, and what was withdrawn, is the house's own.
alter table letter_template enable row level security;
create policy sight on letter_template for select using (
  state = 'APPROVED'
  or (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house')));
create policy entry on letter_template for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy change on letter_template for update using (
  xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy fact_of_letter_template on fact for select using (
  stream = 'letter-template' and exists (
    select from letter_template t where t.id = fact.stream_id and t.house_code = (select xq_text('house'))));

-- What was approved never changes, and nothing comes back from the end.
create function template_stays() returns trigger language plpgsql as $$
begin
  if old.state in ('WITHDRAWN', 'DROPPED')
     or old.state = 'APPROVED' and (new.state <> 'WITHDRAWN'
        or (new.words_zh, new.words_en, new.parts, new.valid_from) is distinct from (old.words_zh, old.words_en, old.parts, old.valid_from)) then
    raise exception 'Version % of a template is no draft any more, so it stays', old.version using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger template_stays before update on letter_template for each row execute function template_stays();

grant select, insert on letter_template to ${appRole};
grant update (state, words_zh, words_en, parts, valid_from, valid_until, writers, written_by, written_at, decided_by, decided_at,
              reason, seq, hash) on letter_template to ${appRole};
grant usage on sequence letter_template_id to ${appRole};

-- ---------------------------------------------------------------- numbers

alter table letter_number add column letter_kind text;
-- orders to correct keep their letters sealed: what kind their numbers are of is told by the series alone
update letter_number set letter_kind = 'CORRECTION_ORDER' where series = 'correction-order';

-- Numbers are taken in one statement, whoever issues the letter, and read by their house and those above it alone.
-- The row of the series stays locked until the letter's transaction ends; a letter that is abandoned leaves no gap.
create function take_letter_number(of_house text, of_series text, of_year int, pattern text, of_kind text) returns text
  language sql volatile security definer set search_path = pg_catalog, public as $$
  with advanced as (
    insert into letter_series (house_code, series, year, last_number) values (of_house, of_series, of_year, 1)
    on conflict (house_code, series, year) do update set last_number = letter_series.last_number + 1
    returning last_number)
  insert into letter_number (house_code, series, year, number, printed, letter_kind)
  select of_house, of_series, of_year, last_number,
    replace(replace(replace(pattern,
      '{mark}', coalesce((select mark from house_mark where house_code = of_house), of_house)),
      '{year}', of_year::text),
      '{n}', last_number::text), of_kind
  from advanced returning printed
$$;

-- Whether the viewer looks at the numbers of that house: the system, the house, and those above whose posts reach below.
create function xq_numbers(of_house text) returns boolean language sql stable parallel safe as $$
  select xq_text('reach') = 'system'
      or xq_text('reach') = 'staff' and (of_house = xq_text('house')
         or xq_text('scope') = 'BELOW' and exists (
           select from house h where h.code = of_house and starts_with(h.path, xq_text('house_path'))))
$$;
alter table letter_series enable row level security;
create policy sight on letter_series for select using (xq_numbers(house_code));
alter table letter_number enable row level security;
create policy sight on letter_number for select using (xq_numbers(house_code));
revoke insert, update on letter_series from ${appRole};
revoke insert on letter_number from ${appRole};

create sequence letter_void_id;
create table letter_void (
  id              bigint primary key,
  house_code      text not null references house,
  direct_customs  text not null,
  series          text not null,
  year            int not null,
  number          int not null,
  printed         text not null,
  reason          text not null check (reason <> ''),
  by_name         text not null,
  by_person       bigint not null references person,
  at              timestamptz not null,
  seq             integer not null,
  hash            bytea not null check (length(hash) = 32),
  unique (house_code, series, year, number)
);
comment on table letter_void is 'Numbers whose letter was withdrawn or never sent (作废): why, who, when';
create index letter_void_printed on letter_void (printed);
create index letter_void_by on letter_void (by_person);
alter table letter_void enable row level security;
create policy sight on letter_void for select using (xq_numbers(house_code));
create policy entry on letter_void for insert with check (xq_text('reach') = 'staff' and house_code = xq_text('house'));
create policy fact_of_letter_void on fact for select using (
  stream = 'letter-void' and exists (select from letter_void v where v.id = fact.stream_id));
grant select, insert on letter_void to ${appRole};
grant usage on sequence letter_void_id to ${appRole};

-- Whether a number was voided; a letter with such a number is served to nobody.
create function letter_voided(wanted text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public as $$
  select exists (select from letter_void v where v.printed = wanted)
$$;
create policy standing on letter as restrictive for select
  using (xq_text('reach') is distinct from 'petitioner' or not letter_voided(number));
create policy standing_for_applicants on application_letter as restrictive for select
  using (xq_text('reach') is distinct from 'applicant' or not letter_voided(number));

-- What became of a number, whoever asks: of which family its letter is, whether it left the house, and whether a case still
-- waits for it. It says nothing of the case. The number of an order of correction stands in sealed words, so that its own
-- row, written with the order, has to do.
create function letter_of_number(wanted text, of_kind text,
    out family text, out letter_kind text, out issued_on date, out sent boolean, out waits boolean)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select 'petition', l.kind, l.issued_on,
         -- what is filed or signed by the parties counts without being served
         l.served_on is not null
         or l.kind in ('HEARING_DECISION', 'HEARING_RECORD', 'HEARING_CONCLUSION', 'MEDIATION', 'SETTLEMENT'),
         l.served_on is null and p.state <> 'CLOSED' and not exists (
           select from letter later where later.petition_id = l.petition_id and later.kind = l.kind and later.id > l.id)
    from letter l join petition p on p.id = l.petition_id where l.number = wanted
  union all
  select 'application', l.kind, l.issued_on,
         l.served_on is not null or l.kind = 'DISCLOSURE_RECEIPT', -- taken along, or shown on the portal
         l.served_on is null and a.state <> 'CLOSED' and not exists (
           select from application_letter later where later.application_id = l.application_id and later.kind = l.kind
              and later.party is not distinct from l.party and later.id > l.id)
    from application_letter l join application a on a.id = l.application_id where l.number = wanted
  union all
  select 'sending', l.kind, l.issued_on, s.state <> 'SENT', s.state = 'SENT'
    from sending_letter l join sending s on s.id = l.sending_id where l.number = wanted
  union all
  select 'supervision', l.kind, l.issued_on, true, false from supervision_letter l where l.number = wanted
  union all
  select 'claim', of_kind, c.decided_on, c.served_on is not null, c.served_on is null and c.state <> 'CLOSED'
    from claim c where c.letter_number = wanted
  union all
  select 'paper', of_kind, p.on_day, true, false from leader_paper p where p.number = wanted
  union all
  select 'order', of_kind, null, true, false where of_kind = 'CORRECTION_ORDER'
  limit 1
$$;
create index claim_letter_number on claim (letter_number) where letter_number is not null;

revoke all on function take_letter_number(text, text, int, text, text), xq_numbers(text), letter_voided(text),
  letter_of_number(text, text) from public;
grant execute on function take_letter_number(text, text, int, text, text), xq_numbers(text), letter_voided(text),
  letter_of_number(text, text) to ${appRole};
