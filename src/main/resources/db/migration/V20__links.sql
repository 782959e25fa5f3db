-- Cases that follow from one another or say the same, and who reads the earlier file from the later case.

-- A case belongs to one house for life: what passes to another house, or to the body that reviews, is a case of its own
-- there, linked to the first. So are the repeats of a matter.
create table petition_link (
  later_id        bigint      not null references petition,
  earlier_id      bigint      not null references petition,
  kind            text        not null check (kind in ('SENT', 'REVIEW', 'RE_REVIEW', 'REPEAT', 'SAME_TEXT', 'SIMILAR')),
  direct_customs  text        not null,                   -- of the later case
  later_number    text        not null,
  earlier_number  text        not null,
  why             text        not null default '',        -- in the words of whoever linked them
  linked_at       timestamptz not null,
  ended_at        timestamptz,                            -- the material went back; the earlier file is closed again
  primary key (later_id, earlier_id, kind),
  constraint link_joins_two check (later_id <> earlier_id)
);
create index petition_link_earlier on petition_link (earlier_id);

alter table petition_link enable row level security;
-- whoever sees the later case sees what it was sent or brought up from; any other link only with both ends
create policy sight on petition_link for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and exists (select from petition p where p.id = later_id)
     and (kind in ('SENT', 'REVIEW', 'RE_REVIEW') or exists (select from petition p where p.id = earlier_id))
  -- the petitioner of the first case is told where it went
  or (select xq_text('reach')) = 'petitioner' and earlier_id = (select xq_big('petition'))
     and kind in ('SENT', 'REVIEW', 'RE_REVIEW'));
create policy entry on petition_link for insert with check (xq_text('reach') is not null);
create policy change on petition_link for update
  using (xq_text('reach') = 'system' or xq_text('reach') = 'staff' and exists (select from petition p where p.id = later_id));
grant select, insert on petition_link to ${appRole};
grant update (ended_at) on petition_link to ${appRole};

-- Whoever works on the later case reads the earlier file, that one and nothing else, and changes nothing in it. The walls
-- of the earlier case stand: who is kept out of it, and whoever isn't named on a report, doesn't read it from here either.
create policy reader on petition for select using (
  (select xq_text('reach')) = 'reader' and id = (select xq_big('petition'))
  and not ((select xq_big('person')) = any (barred))
  and not ((select xq_big('department')) = any (barred_departments))
  and not ((select xq_text('house')) = any (barred_houses))
  and (not protected or (select xq_big('person')) = any (readers)));
create policy reading_by_reader on reading for insert with check (
  current_setting('xq.reach', true) = 'reader'
  and person::text = current_setting('xq.person', true));

do $$
declare t text;
begin
  foreach t in array array['petition', 'petition_text', 'petitioner', 'accused', 'attachment', 'letter', 'petition_link'] loop
    execute format('create policy a_reader_writes_nothing on %I as restrictive for insert with check (xq_text(''reach'') <> ''reader'')', t);
    execute format('create policy a_reader_changes_nothing on %I as restrictive for update using (xq_text(''reach'') <> ''reader'')', t);
  end loop;
end $$;
