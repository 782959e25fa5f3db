-- A list kept under a name may hold words that were looked for, which may be somebody's name: its address is sealed.
-- What was kept before has no such words and stays as it is until it is kept anew.
alter table saved_list alter column address drop not null;
alter table saved_list add column sealed bytea;
alter table saved_list add constraint saved_list_either check ((address is null) <> (sealed is null));

-- a change of keys reaches it
create policy keys on saved_list using ((select xq_text('reach')) = 'system');

-- what waits for a house's word is looked for among those that are open, not among all
create index negotiation_open on negotiation (id) where state in ('OPEN', 'REFERRED');

-- what a house says of itself where the public reads how to reach it (门户简介)
create table house_introduction (
  house_code  text primary key references house,
  words_zh    text not null,
  words_en    text not null
);
grant select, insert, update on house_introduction to ${appRole};
