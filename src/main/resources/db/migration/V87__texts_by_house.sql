-- Most who search see the cases of one house. Its code is among what its texts are found by, so that a common word isn't
-- looked up in the texts of all other houses first. Longer than any other token, it is never met by what somebody types.
drop index petition_text_tokens;                         -- first: it would be told of every row
alter table petition_text add column house_code text;
update petition_text t set house_code = p.house_code from petition p where p.id = t.petition_id;
alter table petition_text alter column house_code set not null;
create index petition_text_words on petition_text using gin ((tokens || ('h:' || house_code)));
alter index petition_text_words alter column 1 set statistics 10;

create or replace function petition_having(wanted text[], most integer) returns setof bigint language sql stable security definer
  set search_path = pg_catalog, public set work_mem = '64MB' set enable_seqscan = off as $$
  select petition_id from public.petition_text where tokens || ('h:' || house_code) @> wanted limit most
$$;

create or replace function petition_alike(wanted text[], weights real[], each integer, most integer) returns setof bigint
  language sql stable security definer set search_path = pg_catalog, public as $$
  select found.petition_id
    from unnest(wanted, weights) as key (pair, weight)
    cross join lateral (
      select petition_id from public.petition_text where tokens || ('h:' || house_code) @> array[key.pair] limit each) as found
   group by found.petition_id
   order by sum(key.weight) desc, found.petition_id desc
   limit most
$$;
