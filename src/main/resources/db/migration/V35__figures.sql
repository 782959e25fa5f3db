-- Statistics (信访统计): what is counted of a case beside what lists show. Derived by the database from the row itself, so that
-- a figure can't differ from its case.

create function xq_day(day text) returns date language sql immutable strict parallel safe as $$
  select make_date(split_part(day, '-', 1)::integer, split_part(day, '-', 2)::integer, split_part(day, '-', 3)::integer)
$$;
-- one term's clock as the row keeps it
create function xq_clock(clocks jsonb, term text) returns jsonb language sql immutable strict parallel safe as $$
  select jsonb_path_query_first(clocks, ('$[*] ? (@.term == "' || term || '")')::jsonpath)
$$;
-- the clock that bounds the answer: ordinary or simple handling, review or re-review
create function xq_answer_clock(clocks jsonb) returns jsonb language sql immutable strict parallel safe as $$
  select coalesce(xq_clock(clocks, 'handling'), xq_clock(clocks, 'simple.handling'), xq_clock(clocks, 'review'),
    xq_clock(clocks, 're-review'))
$$;

alter table petition
  -- the entries of the dictionaries by which it is counted, with the case: figures read them of many at once
  add column classes bigint[] not null default '{}',
  add column accepted_on date generated always as (xq_day(progress #>> '{handling,acceptedOn}')) stored,
  add column assigned_on date generated always as (xq_day(progress #>> '{handling,assignedOn}')) stored,
  add column decided_on date generated always as (xq_day(progress #>> '{deciding,decidedOn}')) stored,
  add column handling_department bigint generated always as ((progress #>> '{handling,departmentId}')::bigint) stored,
  add column sent_manner text generated always as (progress #>> '{passage,manner}') stored,
  add column review_stage text generated always as (progress #>> '{review,stage}') stored,
  add column challenged boolean not null generated always as (
    jsonb_path_exists(progress, '$.challenges.all[*]')) stored,
  add column reviewed boolean not null generated always as (
    jsonb_path_exists(progress, '$.challenges.all[*].result ? (@ != null)')) stored,
  add column overturned boolean not null generated always as (
    jsonb_path_exists(progress, '$.challenges.all[*].result ? (@ == "CHANGED" || @ == "REVOKED")')) stored,
  add column notice_due date generated always as (xq_day(xq_clock(clocks, 'notice') ->> 'lastDay')) stored,
  add column notice_met date generated always as (xq_day(xq_clock(clocks, 'notice') ->> 'metOn')) stored,
  add column answer_due date generated always as (xq_day(xq_answer_clock(clocks) ->> 'lastDay')) stored,
  add column answer_met date generated always as (xq_day(xq_answer_clock(clocks) ->> 'metOn')) stored;

update petition p set classes = t.classes from petition_text t where t.petition_id = p.id and t.classes is not null;
alter table petition_text drop column classes;
