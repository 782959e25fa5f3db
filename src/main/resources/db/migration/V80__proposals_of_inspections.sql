-- From a check of open government to whoever decides on liability (处理建议, GS-19): which points led to which liability case.
-- Its own table, for the two have different readers: whoever proposed knows that it was proposed and nothing of what came of
-- it; whoever judges sees both; the inspected house, which reads the check, learns of neither.
create table liability_proposal (
  liability_id  bigint primary key references liability,
  entry_id      bigint not null references governance_entry,
  house_code    text not null references house,           -- who proposed, with the department
  department_id bigint not null references department,
  to_house      text not null references house,           -- whose supervision department decides
  points        integer[] not null check (cardinality(points) > 0),
  people        bigint[] not null default '{}',           -- named in it: they see nothing, even in the department that proposed
  proposed_on   date not null
);
create index liability_proposal_entry on liability_proposal (entry_id);
alter table liability_proposal enable row level security;
create policy sight on liability_proposal for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and (
    house_code = (select xq_text('house')) and department_id = (select xq_big('department'))
      and ((select xq_text('scope')) in ('HOUSE', 'BELOW') or (select xq_supervises()))
      and not (array[xq_big('person'), xq_big('behalf')] && people)
    or exists (select from liability l where l.id = liability_id and xq_liability(l) = 'FULL')));
create policy entry on liability_proposal for insert with check (
  xq_text('reach') = 'staff' and house_code = xq_text('house') and department_id = xq_big('department'));
grant select, insert on liability_proposal to ${appRole};
