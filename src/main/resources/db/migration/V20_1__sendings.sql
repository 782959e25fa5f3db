-- Sendings (转送、交办、上报): one record that both ends see, never two copies. Outside bodies, and what is merely held.

-- Bodies outside the system that matters are sent to or come from (KM-12): contacts of a direct customs.
create table outside_body (
  id              bigint generated always as identity primary key,
  direct_customs  text not null,
  name            text not null check (char_length(name) between 2 and 100),
  kind            text not null check (kind in ('PETITION_OFFICE', 'CUSTOMS', 'OTHER')),
  address         text not null default '',
  phone           text not null default '',
  constraint outside_body_once unique (direct_customs, name)
);
grant select, insert, update on outside_body to ${appRole};

create sequence sending_id;
create table sending (
  id              bigint primary key,
  direct_customs  text not null,
  manner          text not null check (manner in ('FORWARD', 'ASSIGN', 'OVER', 'REPORT_UP')),
  state           text not null,
  from_house      text references house,
  from_body       bigint references outside_body,
  from_petition   bigint references petition,
  to_house        text references house,
  to_body         bigint references outside_body,
  to_petition     bigint references petition,
  number          text,                                   -- of the letter that carries it
  title           text not null,
  report          boolean not null,                       -- behind the wall: only the named people see it
  to_person       bigint references person,
  turn_house      text,                                   -- who has to act: a house, there the office or the leader
  turn            text check (turn in ('OFFICE', 'LEADER')),
  due_on          date,                                   -- by when, where there is a date
  letter_owed     boolean not null,                       -- told by phone, the letter must follow
  to_settle       boolean not null,                       -- the case at the other end doesn't know it yet
  sent_on         date,
  details         jsonb not null,
  seq             integer not null,
  hash            bytea not null check (length(hash) = 32),
  constraint sending_has_two_ends check (
    num_nonnulls(from_house, from_body) = 1 and num_nonnulls(to_house, to_body) = 1),
  constraint sending_of_ours check (num_nonnulls(from_house, to_house) > 0),
  -- a sending is in somebody's hands until it is over, or its case is
  constraint sending_is_in_somebodys_hands check (
    turn is not null or state in ('RECEIVED', 'DONE', 'RETURNED', 'DROPPED')),
  constraint turn_is_of_a_house check ((turn is null) = (turn_house is null))
);
create index sending_turn on sending (turn_house, turn, due_on, id) where turn is not null;
create index sending_from on sending (from_house, id desc) where from_house is not null;
create index sending_to on sending (to_house, id desc) where to_house is not null;
create index sending_from_petition on sending (from_petition) where from_petition is not null;
create index sending_to_petition on sending (to_petition) where to_petition is not null;
create index sending_from_body on sending (from_body) where from_body is not null;
create index sending_to_body on sending (to_body) where to_body is not null;
create index sending_to_person on sending (to_person) where to_person is not null;
create index sending_owed on sending (from_house) where letter_owed;
create index sending_to_settle on sending (id) where to_settle;
create index sending_sent on sending (from_house, sent_on);

create table sending_letter (
  id          bigint generated always as identity primary key,
  sending_id  bigint not null references sending,
  kind        text not null,
  number      text not null unique,
  issued_on   date not null,
  content     bytea not null                              -- JSON, sealed
);
create index sending_letter_sending on sending_letter (sending_id);

alter table sending enable row level security;
alter table sending_letter enable row level security;
-- Whoever sees the case at either end sees the sending, so that the walls of the case are those of the sending. Before the
-- receiver has a case, its office and leaders see it; a report is seen by the one named person.
create policy sight on sending for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and (
    from_petition is not null and exists (select from petition p where p.id = from_petition)
    or to_petition is not null and exists (select from petition p where p.id = to_petition)
    or to_petition is null and state = 'SENT' and to_house = (select xq_text('house'))
       and case when report then to_person = (select xq_big('person'))
           else (select xq_text('scope')) in ('HOUSE', 'BELOW') end)
  or (select xq_text('reach')) = 'petitioner' and from_petition = (select xq_big('petition')));
create policy change on sending for update using (
  xq_text('reach') = 'system' or xq_text('reach') = 'staff') with check (true);
create policy entry on sending for insert with check (xq_text('reach') in ('system', 'staff'));
create policy sight on sending_letter for select using (exists (select from sending s where s.id = sending_id));
create policy entry on sending_letter for insert with check (xq_text('reach') in ('system', 'staff'));
create policy rekey on sending_letter for update using (xq_text('reach') = 'system');
create policy fact_of_sending on fact for select
  using (stream = 'sending' and exists (select from sending s where s.id = fact.stream_id));
grant select, insert, update on sending to ${appRole};
grant usage on sequence sending_id to ${appRole};
grant select, insert on sending_letter to ${appRole};
grant update (content) on sending_letter to ${appRole};

-- What is merely held (暂存, JF-L4d): by place and time, destroyed on schedule, with a record of it.
create table destruction (
  id              bigint generated always as identity primary key,
  direct_customs  text not null,
  house_code      text not null references house,
  on_day          date not null,
  by_person       bigint not null references person,
  witness         bigint not null references person,
  remark          text not null,
  constraint destroyed_by_two check (by_person <> witness)
);
create index destruction_house on destruction (house_code, id desc);
create index destruction_by on destruction (by_person);
create index destruction_witness on destruction (witness);
create table held (
  petition_id     bigint primary key references petition,
  direct_customs  text not null,
  house_code      text not null references house,
  number          text not null,
  title           text not null,
  ground          text not null,
  place           text not null,
  held_on         date not null,
  destroy_from    date not null,
  destruction_id  bigint references destruction
);
create index held_house on held (house_code, destroy_from, petition_id) where destruction_id is null;
create index held_destroyed on held (destruction_id) where destruction_id is not null;
alter table held enable row level security;
alter table destruction enable row level security;
create policy sight on held for select using (
  (select xq_text('reach')) = 'system' or exists (select from petition p where p.id = petition_id));
create policy change on held for update using (
  xq_text('reach') = 'staff' and exists (select from petition p where p.id = petition_id));
create policy entry on held for insert with check (xq_text('reach') in ('system', 'staff'));
create policy of_the_house on destruction using (
  (select xq_text('reach')) = 'system' or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house')));
grant select, insert on held, destruction to ${appRole};
grant update (destruction_id) on held to ${appRole};
