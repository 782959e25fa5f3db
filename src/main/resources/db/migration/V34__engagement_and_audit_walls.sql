-- What becomes a report is closed to those from outside, to programs without the power, and to whoever audits.

-- ---------------------------------------------------------------- engaged, and then it was a report
-- Whether the viewer is engaged in the case today and it isn't behind the wall. Of anybody else's engagement it says nothing.
-- Which day it is the application says; without it nobody is engaged.
create function engaged_in(wanted bigint) returns boolean language plpgsql stable security definer parallel safe
  set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
begin
  if xq_text('reach') is distinct from 'participant' then return false; end if;
  return exists (
    select from engagement e join petition p on p.id = e.petition_id
     where e.petition_id = wanted and e.ended_on is null and e.person_id = xq_big('person') and not p.protected
       and xq_text('today')::date between e.from_on and e.until_on);
end $$;

alter policy sight on engagement using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and xq_case(petition_id)
  or (select xq_text('reach')) = 'participant' and person_id = (select xq_big('person')) and ended_on is null
     and engaged_in(petition_id));
alter policy change on engagement using (
  xq_text('reach') = 'staff' and xq_case(petition_id)
  or xq_text('reach') = 'participant' and person_id = xq_big('person') and ended_on is null and engaged_in(petition_id));

create or replace function given_text(wanted bigint) returns table (request text, facts text)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select t.request, t.facts
    from public.engagement e
    join public.engagement_paper p on p.engagement_id = e.id and p.kind = 'TEXT'
    join public.petition_text t on t.petition_id = e.petition_id
   where e.id = wanted and e.ended_on is null
     and e.person_id = public.xq_big('person') and public.engaged_in(e.petition_id)
$$;
create or replace function given_attachments(wanted bigint)
  returns table (id bigint, sha256 text, name text, type text, size bigint)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select a.id, a.sha256, a.name, a.type, a.size
    from public.engagement e
    join public.engagement_paper p on p.engagement_id = e.id and p.kind = 'ATTACHMENT'
    join public.attachment a on a.id = p.ref and a.petition_id = e.petition_id
   where e.id = wanted and e.ended_on is null
     and e.person_id = public.xq_big('person') and public.engaged_in(e.petition_id)
   order by a.id
$$;
create or replace function given_letters(wanted bigint)
  returns table (id bigint, kind text, number text, issued_on date, content bytea)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select l.id, l.kind, l.number, l.issued_on, l.content
    from public.engagement e
    join public.engagement_paper p on p.engagement_id = e.id and p.kind = 'LETTER'
    join public.letter l on l.id = p.ref and l.petition_id = e.petition_id
   where e.id = wanted and e.ended_on is null
     and e.person_id = public.xq_big('person') and public.engaged_in(e.petition_id)
   order by l.id
$$;

-- ---------------------------------------------------------------- the reading log
-- Whether the viewer is kept out of the case that was read: as who stepped aside or is complained of, as their department
-- or house, or as who acts for one of them.
create function reading_barred(subject text, wanted bigint) returns boolean
  language plpgsql stable security definer parallel safe
  set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
declare cases bigint[];
begin
  case subject
    when 'petition' then cases := array[wanted];
    when 'sending' then
      select array[s.from_petition, s.to_petition] into cases from sending s where s.id = wanted;
    when 'engagement' then
      select array[e.petition_id] into cases from engagement e where e.id = wanted;
    else return false;
  end case;
  return exists (
    select from petition p
     where p.id = any (cases)
       and (xq_big('person') = any (p.barred)
         or xq_big('behalf') = any (p.barred)
         or xq_big('department') = any (p.barred_departments)
         or xq_text('house') = any (p.barred_houses)));
end $$;
create policy barred on reading as restrictive for select using (
  (select xq_text('reach')) is distinct from 'staff' or not reading_barred(subject_kind, subject_id));

-- An auditor may be given a number and look for who read its case. Which number is a report's isn't told to whoever isn't
-- named on it: it finds nothing, as a number does that there isn't.
create or replace function id_of_number(wanted text) returns bigint language sql stable security definer
  set search_path = pg_catalog, public as $$
  select p.id from public.petition p
   where p.number = wanted
     and public.xq_text('reach') = 'staff' and starts_with(p.house_path, public.xq_text('house_path'))
     and (not p.protected
       or public.xq_big('person') = any (p.readers) and public.xq_text('reports') is distinct from 'no')
     and not public.reading_barred('petition', p.id)
$$;

do $$
declare f text;
begin
  foreach f in array array['engaged_in(bigint)', 'reading_barred(text, bigint)'] loop
    execute format('revoke all on function %s from public', f);
    execute format('grant execute on function %s to ${appRole}', f);
  end loop;
end $$;

-- ---------------------------------------------------------------- a report on its way
-- It is for the one named person, and for a program of theirs only with the power; reminders and supervisions follow.
alter policy sight on sending using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and (
    from_petition is not null and xq_case(from_petition)
    or to_petition is not null and xq_case(to_petition)
    or to_petition is null and state = 'SENT' and to_house = (select xq_text('house'))
       and case when report
             then to_person = (select xq_big('person')) and (select xq_text('reports')) is distinct from 'no'
           else (select xq_text('scope')) in ('HOUSE', 'BELOW') end)
  or (select xq_text('reach')) = 'petitioner' and from_petition = (select xq_big('petition')));
