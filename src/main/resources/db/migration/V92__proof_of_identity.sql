-- What proves an applicant's identity may come later than the application, with the answer to the correction: then it is
-- entered once. Whoever has a number keeps it, and nothing else of who applies is ever written again.
drop policy once_change on application_applicant;
create policy once_change on application_applicant as restrictive for update using (
  xq_text('reach') = 'system' or xq_text('reach') in ('staff', 'applicant') and document_mark is null)
  with check (xq_text('reach') in ('staff', 'applicant', 'system')); -- what it becomes, the trigger says
create function application_applicant_proved() returns trigger language plpgsql as $$
begin
  if xq_text('reach') = 'system' then return new; end if;
  if new.document_mark is null
     or (new.application_id, new.ord, new.name_mark, new.phone_mark)
        is distinct from (old.application_id, old.ord, old.name_mark, old.phone_mark) then
    raise insufficient_privilege using message = 'of who applies only the missing proof of identity is entered';
  end if;
  return new;
end $$;
create trigger proved before update on application_applicant for each row execute function application_applicant_proved();

-- A letter of an application that is over is served on nobody any more, save the one that says where it went.
create or replace function application_by_applicant(wanted bigint, seen integer, become text, said jsonb, dates jsonb, due date, term text,
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
      unserved = unserved and not ends,
      closed_on = case when ends then (said ->> 'closedOn')::date else closed_on end,
      due_on = due,
      due_term = term,
      clocks = dates,
      seq = last,
      hash = link
    where id = wanted;
end $$;
update application a set unserved = false
 where a.state = 'CLOSED' and a.unserved and not exists (
   select from application_letter l
    where l.application_id = a.id and l.kind = 'HANDED_TO_PETITIONS' and l.served_on is null);
