-- Which petitions are the same matter (同一信访事项): what a person found when comparing two, and how others are found.

create table petition_comparison (
  id              bigint      generated always as identity primary key,
  petition_id     bigint      not null references petition,   -- the later one, in whose journal it stands
  other_id        bigint      not null references petition,   -- the earlier one
  direct_customs  text        not null,                       -- of the later case
  verdict         text        not null check (verdict in ('SAME_MATTER', 'SAME_TEXT', 'SIMILAR', 'DIFFERENT')),
  why             text        not null,                       -- in the words of whoever compared them
  fact_seq        integer     not null,                       -- the fact in the later case's journal, which names no other case
  compared_at     timestamptz not null,
  undone_at       timestamptz,                                -- taken back, or decided anew
  constraint comparison_of_two check (petition_id <> other_id)
);
create index petition_comparison_petition on petition_comparison (petition_id);
create index petition_comparison_other on petition_comparison (other_id);

alter table petition_comparison enable row level security;
-- only with both ends: that two cases were compared tells that both are there
create policy sight on petition_comparison for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff'
     and exists (select from petition p where p.id = petition_id) and exists (select from petition p where p.id = other_id));
create policy entry on petition_comparison for insert with check ((select xq_text('reach')) in ('staff', 'system'));
create policy change on petition_comparison for update using (
  (select xq_text('reach')) in ('staff', 'system') and exists (select from petition p where p.id = petition_id));
grant select, insert on petition_comparison to ${appRole};
grant update (undone_at) on petition_comparison to ${appRole};

-- Row-level security keeps array operators from using an index, so this looks the pairs up and gives ids alone, those that
-- share the weightiest pairs first; what the viewer may not see falls out when the petitions themselves are read.
create function petition_alike(wanted text[], weights real[], each integer, most integer) returns setof bigint
  language sql stable security definer set search_path = pg_catalog, public as $$
  select found.petition_id
    from unnest(wanted, weights) as key (pair, weight)
    cross join lateral (
      select petition_id from public.petition_text where tokens @> array[key.pair] limit each) as found
   group by found.petition_id
   order by sum(key.weight) desc, found.petition_id desc
   limit most
$$;
revoke all on function petition_alike(text[], real[], integer, integer) from public;
grant execute on function petition_alike(text[], real[], integer, integer) to ${appRole};
