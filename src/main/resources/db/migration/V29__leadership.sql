-- What leaders do about petitions (阅批、包案、接访、听取汇报) and what is drafted for them and sent upward.

-- Each is a paper with a chain of facts of its own, and its words sealed. It lies in one house; who may not see one of the
-- cases that it is about doesn't see the paper, so that the walls of the cases are those of the papers.
create sequence leader_paper_id;
create table leader_paper (
  id              bigint primary key,
  kind            text not null check (kind in (
                    'INSTRUCTION', 'OWNERSHIP', 'BULLETIN', 'HEARING', 'SCREENING', 'IMPORTANT', 'COORDINATION', 'OUTLINE')),
  direct_customs  text not null,
  house_code      text not null references house,
  petition_id     bigint references petition,             -- the one case that it is about
  cases           bigint[] not null default '{}',         -- all of them
  about           bigint references leader_paper,         -- an instruction from above: the paper that was sent up
  leader          bigint references person,               -- who instructs, owns, approves; null: a superior
  person_id       bigint references person,               -- to whom by name, or who drafted
  departments     bigint[] not null default '{}',         -- where something of it is or was to be done
  on_day          date not null,
  due_on          date,                                   -- the next thing that is due
  state           text not null check (state in (
                    'DRAFT', 'APPROVAL', 'APPROVED', 'SENT', 'RECEIVED', 'OPEN', 'REPORTED', 'DONE')),
  number          text unique,
  done_on         date,
  content         bytea not null,                         -- JSON, sealed
  seq             integer not null,
  hash            bytea not null check (length(hash) = 32),
  constraint petition_is_among_the_cases check (petition_id is null or petition_id = any (cases)),
  constraint paper_that_is_done_has_a_day check (state <> 'DONE' or done_on is not null)
);
create index leader_paper_house on leader_paper (house_code, kind, id desc);
create index leader_paper_open on leader_paper (house_code, state) where state <> 'DONE';
create index leader_paper_petition on leader_paper (petition_id) where petition_id is not null;
create index leader_paper_cases on leader_paper using gin (cases);
create index leader_paper_about on leader_paper (about) where about is not null;
create index leader_paper_leader on leader_paper (leader) where leader is not null;
create index leader_paper_person on leader_paper (person_id) where person_id is not null;
create unique index leader_paper_one_owner on leader_paper (petition_id) where kind = 'OWNERSHIP' and state = 'OPEN';
create unique index leader_paper_one_mark on leader_paper (petition_id) where kind = 'IMPORTANT' and state = 'OPEN';

alter table leader_paper enable row level security;
create policy sight on leader_paper for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house'))
     and ((select xq_text('scope')) in ('HOUSE', 'BELOW')
          or kind <> 'BULLETIN' and cardinality(cases) > 0
          or (select xq_big('department')) = any (departments))
     and (cardinality(cases) = 0
          or cardinality(cases) = (select count(*) from petition p where p.id = any (cases))));
create policy change on leader_paper for update using (xq_text('reach') in ('staff', 'system')) with check (true);
create policy entry on leader_paper for insert with check (xq_text('reach') in ('staff', 'system'));
create policy fact_of_leader_paper on fact for select
  using (stream = 'leadership' and exists (select from leader_paper p where p.id = fact.stream_id));
grant select, insert, update on leader_paper to ${appRole};
grant usage on sequence leader_paper_id to ${appRole};

-- Why a matter is important (JF-V3b, JF-L4a): words of the documents, as data that a house may change.
alter table dictionary_entry drop constraint dictionary_entry_kind_check;
alter table dictionary_entry add constraint dictionary_entry_kind_check check (kind in
  ('FORM', 'PURPOSE', 'REPEAT', 'JOINT', 'GROUP_BAND', 'CONTENT', 'AGE_BAND', 'ETHNICITY', 'OCCUPATION', 'IMPORTANCE'));
insert into dictionary_entry (kind, code, zh, en, ord, least, valid_from)
select 'IMPORTANCE', code, zh, en, ord, null, date '2000-01-01' from (values
  ('OPINION', '重要意见和建议', 'Important opinions and suggestions', 10),
  ('GROUP', '涉及群体性利益，集体访', 'Interests of many, group visits', 20),
  ('SUDDEN', '突发异常群体性事件', 'Sudden incident of a crowd', 30),
  ('VIOLATION', '重大违法违纪问题', 'Grave breach of law or discipline', 40),
  ('STALLED', '顶拖不办的典型信访案件', 'A case that is stalled', 50),
  ('STABILITY', '关系社会政治稳定的重要信息和情况', 'Matters of public stability', 60),
  ('POLICY', '对法律法规和政策执行情况的重要反映', 'How laws and policies are carried out', 70),
  ('TREND', '带有政策性、倾向性、苗头性的情况和问题', 'Matters of policy, tendencies, first signs', 80),
  ('COMPLEX', '疑难复杂信访问题', 'A hard and complex matter', 90)) as entry (code, zh, en, ord);
