-- Breaches of the rules on disclosure beside those of applications (SZ-34): what was published late, and what became of
-- complaints; and what the house thinks about an application is its own, not the applicant's to read.

alter table liability
  add column claim_id bigint references claim,
  add column item text,                                   -- of the catalogue that the house publishes by
  add constraint what_is_owed_by_the_catalogue_has_a_day check (item is null or due_on is not null);
drop index liability_once;
-- the same item is owed by each house
create unique index liability_once on liability
  (breach, petition_id, sending_id, application_id, claim_id, item, (case when item is null then null else unit_house end),
   term, due_on, attempt_by)
  nulls not distinct where breach is not null;
create index liability_claim on liability (claim_id) where claim_id is not null;

-- What the night looks for.
create index claim_answered_late on claim (due_on, id) where due_on is not null and (served_on is null or served_on > due_on);
create index claim_founded on claim (decided_on, id) where outcome in ('FOUNDED', 'PARTLY_FOUNDED');
create index application_contest_answer_late on application_contest (answer_by, application_id, no)
  where answer_by is not null and (answered_on is null or answered_on > answer_by);

-- Whether the viewer is kept out of a claim; it looks past row-level security, and says nothing else about it.
create function xq_claim_barred(wanted bigint) returns boolean language sql stable security definer
  set search_path = pg_catalog, public as $$
  select exists (select from claim c where c.id = wanted
     and (xq_big('person') = any (c.barred) or coalesce(xq_big('behalf') = any (c.barred), false)
       or xq_big('department') = any (c.barred_departments)))
$$;
revoke all on function xq_claim_barred(bigint) from public;
grant execute on function xq_claim_barred(bigint) to ${appRole};

-- As before (V58); who handled what a claim complains of judges nothing that came of it, and gets the bare order at most.
create or replace function xq_liability(l liability) returns text language plpgsql stable as $$
declare
  named boolean;
  judge boolean;
  referred boolean;
  ordered boolean;
  may text[] := string_to_array(coalesce(xq_text('capacities'), ''), ',');
  wall text;
  sees boolean;
begin
  if xq_text('reach') = 'system' then return 'FULL'; end if;
  if xq_text('reach') is distinct from 'staff' then return null; end if;
  judge := l.house_code = xq_text('house');
  referred := coalesce(l.referred_to = xq_big('department'), false);
  ordered := l.ordered_on is not null and case when l.unit_department is null then l.unit_house = xq_text('house')
    else l.unit_department = xq_big('department') end;
  if not (judge or referred or ordered) then return null; end if;
  named := array[xq_big('person'), xq_big('behalf')] && (l.people || l.attempt_by);
  -- the department concerned doesn't judge itself; behind the wall of a report its readers are all there are
  judge := judge and not named and case l.judge
      when 'OFFICE' then may && array['OFFICE', 'LEADER']
      when 'LEADER' then 'LEADER' = any (may)
      when 'SUPERVISION' then may && array['SUPERVISION', 'LEADER']
      else true end
    and (l.judge = 'READERS' or l.unit_department is distinct from xq_big('department'));
  referred := referred and not named and 'SUPERVISION' = any (may);
  ordered := ordered and case when l.unit_department is null then may && array['OFFICE', 'LEADER'] else 'UNIT' = any (may) end
    -- what somebody did with confidential material is for them and for whoever answers for the unit
    and (l.judge <> 'SUPERVISION' or named or xq_text('scope') <> 'OWN');
  if (judge or referred) and l.claim_id is not null and xq_claim_barred(l.claim_id) then
    judge := false;
    referred := false;
  end if;
  if not (judge or referred or ordered) then return null; end if;
  if l.application_id is not null and application_reading_barred(l.application_id) then return null; end if;
  wall := xq_wall(l.petition_id, l.sending_id);
  if wall = 'BARRED' or wall = 'READERS' and xq_text('reports') is not distinct from 'no' then return null; end if;
  sees := (l.petition_id is null or xq_case(l.petition_id))
    and (l.sending_id is null or exists (select from sending s where s.id = l.sending_id));
  if judge and (l.judge = 'SUPERVISION' or sees) then return 'FULL'; end if;
  if referred and (wall = 'OPEN' or l.judge = 'SUPERVISION' or sees) then return 'FULL'; end if;
  -- the unit gets the order and nothing of what led to it; what is about a report reaches its readers only
  if ordered and (wall = 'OPEN' or l.judge = 'SUPERVISION' or sees) then return 'ORDER'; end if;
  return null;
end $$;

-- Whoever judges what came of a claim reads the claim, unless kept out of it; to change it stays with its desk.
create policy judged on claim for select using (
  (select xq_text('reach')) = 'staff'
  and exists (select from liability l where l.claim_id = claim.id and xq_liability(l) = 'FULL'));

-- ---------------------------------------------------------------- what an applicant reads
-- The application as its applicant may know it: nothing of who had it, of the draft, of searches, of whoever was asked. The
-- row itself, with the columns that lists go by, is the house's. It is written beside the row, by the same statement.
create table application_own (
  application_id  bigint primary key references application,
  details         jsonb not null,
  seq             integer not null,                       -- the last link of its journal, as in the row
  hash            bytea not null check (length(hash) = 32)
);
insert into application_own (application_id, details, seq, hash)
  select a.id, a.details || jsonb_build_object(
      'departments', '[]'::jsonb, 'people', '[]'::jsonb, 'asked', '[]'::jsonb, 'searches', '[]'::jsonb,
      'contests', '[]'::jsonb, 'outgoing', '[]'::jsonb, 'draft', null,
      'aside', '{"people": [], "departments": []}'::jsonb,
      'place', (a.details -> 'place') || '{"desk": {"departmentId": 0, "personId": null}}',
      'extension', case when a.details #>> '{extension,granted}' = 'true'
          then (a.details -> 'extension') || '{"asker": 0, "reason": ""}' end,
      'fees', coalesce((select jsonb_agg(f || jsonb_build_object(
          'back', (f -> 'back') || '{"desk": {"departmentId": 0, "personId": null}}') order by ord)
          from jsonb_array_elements(a.details -> 'fees') with ordinality as each (f, ord)), '[]'),
      'consultations', coalesce((select jsonb_agg(c || '{"answer": null}' order by ord)
          from jsonb_array_elements(a.details -> 'consultations') with ordinality as each (c, ord)), '[]'),
      'letters', coalesce((select jsonb_agg(l order by ord)
          from jsonb_array_elements(a.details -> 'letters') with ordinality as each (l, ord)
         where l ->> 'party' is null and (l ->> 'servedOn' is not null or l ->> 'kind' = 'DISCLOSURE_RECEIPT')), '[]'),
      'items', case when a.answered_on is null and a.state <> 'CLOSED'
          then (select jsonb_agg(i || '{"decision": null, "decidedOn": null}' order by ord)
                  from jsonb_array_elements(a.details -> 'items') with ordinality as each (i, ord))
          else a.details -> 'items' end), a.seq, a.hash
    from application a;
alter table application_own enable row level security;
create policy own on application_own using (xq_application_writer(application_id))
  with check (xq_application_writer(application_id));
grant select, insert, update on application_own to ${appRole};

-- No applicant reads or writes the row: not even its own.
drop policy sight on application;
create policy sight on application for select using (
  (select xq_text('reach')) = 'system'
  -- the act that makes an application disappear for its actor (stepping aside) still has to write it
  or (select xq_text('reach')) = 'staff' and (id is not distinct from (select xq_big('granted_application')) or (
    not ((select xq_big('person')) = any (barred))
    and ((select xq_big('behalf')) is null or not ((select xq_big('behalf')) = any (barred)))
    and not ((select xq_big('department')) = any (barred_departments))
    and case (select xq_text('scope'))
      when 'OWN' then (select xq_big('department')) = any (departments)
        and ((select xq_big('person')) = any (people) or (select xq_big('person')) = desk_person)
      when 'DEPARTMENT' then (select xq_big('department')) = any (departments)
      when 'HOUSE' then house_path = (select xq_text('house_path')) or (select xq_big('department')) = any (departments)
      when 'BELOW' then starts_with(house_path, (select xq_text('house_path')))
    end)));
drop policy change on application;
create policy change on application for update using (xq_text('reach') in ('staff', 'system')) with check (true);
drop trigger by_applicant on application;
drop function application_by_applicant();

-- What belongs to an application is the applicant's as far as the policies beside this one say.
create or replace function xq_application(wanted bigint) returns boolean language plpgsql stable parallel safe
  set plan_cache_mode = force_generic_plan as $$
begin
  if xq_text('reach') = 'system' then return true; end if;
  if xq_text('reach') = 'applicant' then return wanted is not distinct from xq_big('application'); end if;
  return exists (select from application where id = wanted);
end $$;

-- Whether the own application was answered, or is over: then its applicant knows what was decided. It looks past the
-- policies, for the one application alone.
create or replace function xq_answered(wanted bigint) returns boolean language plpgsql stable security definer parallel safe
  set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
begin
  return xq_text('reach') = 'applicant' and wanted = xq_big('application')
    and exists (select from application where id = wanted and answered_on is not null);
end $$;
create function xq_told(wanted bigint) returns boolean language plpgsql stable security definer parallel safe
  set search_path = pg_catalog, public set plan_cache_mode = force_generic_plan as $$
begin
  return xq_text('reach') = 'applicant' and wanted = xq_big('application')
    and exists (select from application where id = wanted and (answered_on is not null or state = 'CLOSED'));
end $$;
-- A decision that isn't served yet; what was asked for is read all the same.
create policy decided on application_item as restrictive for select using (
  xq_text('reach') is distinct from 'applicant' or reply is null or xq_told(application_id));
create function application_asked(wanted bigint) returns table (no smallint, name text, file_number text, features text)
  language sql stable security definer set search_path = pg_catalog, public as $$
  select i.no, i.name, i.file_number, i.features from application_item i
   where i.application_id = wanted and xq_text('reach') = 'applicant' and wanted = xq_big('application')
   order by i.no
$$;

-- The applicant waits for whoever writes the row, as they wait for the applicant.
create function application_held(wanted bigint) returns void language plpgsql security definer
  set search_path = pg_catalog, public as $$
begin
  if xq_text('reach') is distinct from 'applicant' or wanted is distinct from xq_big('application') then return; end if;
  perform from application where id = wanted for no key update;
end $$;

-- What the applicant's own acts change of the row: it goes back to be examined once it is corrected, it ends when it is
-- taken back, reasons are given. Whose it is, where it is, what was drafted, decided and sent isn't among what they hand in.
create function application_by_applicant(wanted bigint, seen integer, become text, said jsonb, dates jsonb, due date, term text,
    last integer, link bytea) returns void language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  was application;
  ends boolean := become = 'CLOSED';
  replied text[];
begin
  if xq_text('reach') is distinct from 'applicant' or wanted is distinct from xq_big('application') then
    raise insufficient_privilege using message = 'an applicant changes the own application only';
  end if;
  select * into strict was from application where id = wanted for no key update;
  if was.seq <> seen or last <= seen then
    raise insufficient_privilege using message = 'an applicant goes on from the last link';
  end if;
  if (select bool_or(key not in ('corrections', 'items', 'reasons', 'stageSince', 'closedOn')) from jsonb_object_keys(said) key) then
    raise insufficient_privilege using message = 'an applicant cannot change what the house wrote';
  end if;
  replied := coalesce((select array_agg(i #>> '{decision,kind}' order by ord)
      from jsonb_array_elements(said -> 'items') with ordinality as each (i, ord)
     where i #>> '{decision,kind}' is not null), '{}');
  if ends and (cardinality(was.replies) > 0 or not replied <@ array['OTHER'])
     or not ends and replied <> '{}' then
    raise insufficient_privilege using message = 'an applicant decides nothing';
  end if;
  if was.state <> become and not ends and (was.state, become) <> ('CORRECTION', 'EXAMINING')
     or was.state in ('TO_SERVE', 'GIVING', 'ANSWERED', 'CLOSED') and was.state <> become then
    raise insufficient_privilege using message = 'an applicant moves nothing';
  end if;
  update application set
      state = become,
      details = details || case when was.state = become then said - 'items' - 'closedOn' - 'stageSince' else said end
        || jsonb_build_object('place', (details -> 'place') || jsonb_build_object('state', become)),
      replies = case when ends then replied else replies end,
      consulting = consulting and not ends,
      extension_asked = extension_asked and not ends,
      closed_on = case when ends then (said ->> 'closedOn')::date else closed_on end,
      due_on = due,
      due_term = term,
      clocks = dates,
      seq = last,
      hash = link
    where id = wanted;
end $$;
revoke all on function xq_answered(bigint), xq_told(bigint), application_asked(bigint), application_held(bigint),
  application_by_applicant(bigint, integer, text, jsonb, jsonb, date, text, integer, bytea) from public;
grant execute on function xq_answered(bigint), xq_told(bigint), application_asked(bigint), application_held(bigint),
  application_by_applicant(bigint, integer, text, jsonb, jsonb, date, text, integer, bytea) to ${appRole};
