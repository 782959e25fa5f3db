-- Who sees a case is asked by every statement on cases, and each part of the question that PostgreSQL prepares costs, also
-- when it isn't needed: three policies that asked for the viewer's reach one after the other are one that asks once, and
-- the two that only forbid ask less. Who sees what is the same as before.
drop policy sight on petition;
drop policy reader on petition;
drop policy allowed on petition;
drop policy not_for_another on petition;
drop policy reports on petition;

create policy sight on petition for select using (
  case (select xq_text('reach'))
    when 'system' then true
    when 'petitioner' then id = (select xq_big('petition')) or id = (select xq_big('granted'))
    when 'staff' then
      id is not distinct from (select xq_big('granted'))
      or (not ((select xq_big('person')) = any (barred))
        and not ((select xq_big('department')) = any (barred_departments))
        and not ((select xq_text('house')) = any (barred_houses))
        and case
          when protected then (select xq_big('person')) = any (readers)
          else case (select xq_text('scope'))
            when 'OWN' then
              house_path = (select xq_text('house_path')) and (select xq_big('person')) in (handler_person, desk_person)
            when 'DEPARTMENT' then (select xq_big('department')) = any (departments)
            when 'HOUSE' then house_path = (select xq_text('house_path'))
            when 'BELOW' then starts_with(house_path, (select xq_text('house_path')))
          end
        end)
    -- the file of a case, for whoever may read it beside another
    when 'reader' then
      id = (select xq_big('petition'))
      and not ((select xq_big('person')) = any (barred))
      and not ((select xq_big('department')) = any (barred_departments))
      and not ((select xq_text('house')) = any (barred_houses))
      and (not protected or (select xq_big('person')) = any (readers))
  end);

-- whoever acts for somebody who is kept away is kept away too
create policy not_for_another on petition as restrictive for select
  using (((select xq_big('behalf')) = any (barred)) is not true);

-- reports stay with those who work on reports
create policy reports on petition as restrictive for select
  using (not protected or (select xq_text('reports')) is distinct from 'no' or id = (select xq_big('granted')));
