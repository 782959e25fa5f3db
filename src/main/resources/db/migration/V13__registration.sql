-- Registration at the desk: the statistical dictionaries, what each channel has of its own, drafts.

-- Entries of the dictionaries (统计字典). A row is never edited: a changed entry gets a new version, one that is closed a
-- last one, and cases go on naming the version that they were registered with. Without a house it came with the system.
create table dictionary_entry (
  id          bigint generated always as identity primary key,
  house_code  text references house,
  kind        text not null check (kind in
                ('FORM', 'PURPOSE', 'REPEAT', 'JOINT', 'GROUP_BAND', 'CONTENT', 'AGE_BAND', 'ETHNICITY', 'OCCUPATION')),
  code        text not null check (code ~ '^[0-9A-Z_]{1,24}$'),
  version     integer not null default 1 check (version > 0),
  zh          text not null,
  en          text not null,
  ord         integer not null,
  least       integer check (least >= 0),                 -- of a band: the smallest number that belongs to it
  valid_from  date not null,
  closed      boolean not null default false,             -- from that day on it isn't offered any more
  unique nulls not distinct (house_code, kind, code, version)
);
-- the end of the journal of a house's dictionaries
create table dictionary_chain (
  id          bigint generated always as identity primary key,
  house_code  text not null unique references house,
  seq         integer not null default 0,
  hash        bytea not null default decode(repeat('00', 32), 'hex')
);
grant select, insert on dictionary_entry to ${appRole};
grant select, insert, update on dictionary_chain to ${appRole};
-- how a dictionary was changed is no case data
create policy fact_of_dictionary on fact for select
  using (stream = 'dictionary' and current_setting('xq.reach', true) = 'staff');

insert into dictionary_entry (kind, code, zh, en, ord, least, valid_from)
select kind, code, zh, en, ord, least, date '2000-01-01' from (values
  -- 信访形式
  ('FORM', 'LETTER', '来信', 'Letter', 10, null::integer),
  ('FORM', 'VISIT', '来访', 'Visit', 20, null),
  ('FORM', 'ONLINE', '网信', 'Online', 30, null),
  ('FORM', 'PHONE', '来电', 'Telephone', 40, null),
  ('FORM', 'OTHER', '其他', 'Other', 50, null),
  -- 信访目的
  ('PURPOSE', 'APPEAL', '申诉', 'Appeal', 10, null),
  ('PURPOSE', 'REQUEST', '求决', 'Request for a decision', 20, null),
  ('PURPOSE', 'SUGGESTION', '意见建议', 'Opinion or suggestion', 30, null),
  ('PURPOSE', 'REPORT', '揭发控告', 'Report or accusation', 40, null),
  ('PURPOSE', 'INQUIRY', '咨询', 'Inquiry', 50, null),
  ('PURPOSE', 'OTHER', '其他', 'Other', 60, null),
  -- 初件、重件
  ('REPEAT', 'FIRST', '初件', 'First', 10, null),
  ('REPEAT', 'REPEAT', '重件', 'Repeat', 20, null),
  -- 联名、集体: by the smallest number that belongs to it
  ('JOINT', 'SINGLE', '个人', 'Individual', 10, 1),
  ('JOINT', 'JOINT_LETTER', '联名件', 'Joint letter', 20, 2),
  ('JOINT', 'GROUP_VISIT', '集体访', 'Group visit', 30, 5),
  -- 人数段: by the smallest number that belongs to it
  ('GROUP_BAND', '1', '1人', '1 person', 10, 1),
  ('GROUP_BAND', '2', '2—4人', '2 to 4 people', 20, 2),
  ('GROUP_BAND', '5', '5—10人', '5 to 10 people', 30, 5),
  ('GROUP_BAND', '11', '11—20人', '11 to 20 people', 40, 11),
  ('GROUP_BAND', '21', '21—50人', '21 to 50 people', 50, 21),
  ('GROUP_BAND', '51', '51—100人', '51 to 100 people', 60, 51),
  ('GROUP_BAND', '101', '100人以上', 'More than 100 people', 70, 101),
  -- 内容分类: a configuration of our own, by customs business
  ('CONTENT', '01', '货物监管通关', 'Clearance of goods', 10, null),
  ('CONTENT', '02', '货运管理', 'Cargo and transport', 20, null),
  ('CONTENT', '03', '商品查验', 'Examination of goods', 30, null),
  ('CONTENT', '04', '商品归类', 'Classification', 40, null),
  ('CONTENT', '05', '关税征管', 'Duties and taxes', 50, null),
  ('CONTENT', '06', '减免税', 'Duty relief', 60, null),
  ('CONTENT', '07', '加工贸易', 'Processing trade', 70, null),
  ('CONTENT', '08', '行邮监管', 'Passengers and mail', 80, null),
  ('CONTENT', '09', '个人物品', 'Personal articles', 90, null),
  ('CONTENT', '10', '跨境电商', 'Cross-border e-commerce', 100, null),
  ('CONTENT', '11', '企业备案', 'Registration of enterprises', 110, null),
  ('CONTENT', '12', '企业管理', 'Enterprise management', 120, null),
  ('CONTENT', '13', '报关员', 'Customs brokers', 130, null),
  ('CONTENT', '14', '海关统计', 'Customs statistics', 140, null),
  ('CONTENT', '15', '知识产权海关保护', 'Protection of intellectual property', 150, null),
  ('CONTENT', '16', '贸易管制', 'Trade control', 160, null),
  ('CONTENT', '17', '动植物检验', 'Animals and plants', 170, null),
  ('CONTENT', '18', '进出口食品安全', 'Food safety', 180, null),
  ('CONTENT', '19', '卫生检疫', 'Health quarantine', 190, null),
  ('CONTENT', '20', '单一窗口', 'Single window', 200, null),
  ('CONTENT', '21', '电子口岸', 'Electronic port', 210, null),
  ('CONTENT', '22', '互联网＋海关', 'Internet + Customs', 220, null),
  ('CONTENT', '23', '海关门户网站', 'Customs website', 230, null),
  ('CONTENT', '99', '其他', 'Other', 240, null),
  -- 年龄段: a configuration of our own
  ('AGE_BAND', '0', '未满18周岁', 'Under 18', 10, 0),
  ('AGE_BAND', '18', '18—44周岁', '18 to 44', 20, 18),
  ('AGE_BAND', '45', '45—59周岁', '45 to 59', 30, 45),
  ('AGE_BAND', '60', '60周岁以上', '60 and over', 40, 60),
  -- 民族 (GB/T 3304)
  ('ETHNICITY', '01', '汉族', 'Han', 10, null),
  ('ETHNICITY', '02', '蒙古族', 'Mongol', 20, null),
  ('ETHNICITY', '03', '回族', 'Hui', 30, null),
  ('ETHNICITY', '04', '藏族', 'Tibetan', 40, null),
  ('ETHNICITY', '05', '维吾尔族', 'Uygur', 50, null),
  ('ETHNICITY', '06', '苗族', 'Miao', 60, null),
  ('ETHNICITY', '07', '彝族', 'Yi', 70, null),
  ('ETHNICITY', '08', '壮族', 'Zhuang', 80, null),
  ('ETHNICITY', '09', '布依族', 'Bouyei', 90, null),
  ('ETHNICITY', '10', '朝鲜族', 'Korean', 100, null),
  ('ETHNICITY', '11', '满族', 'Manchu', 110, null),
  ('ETHNICITY', '12', '侗族', 'Dong', 120, null),
  ('ETHNICITY', '13', '瑶族', 'Yao', 130, null),
  ('ETHNICITY', '14', '白族', 'Bai', 140, null),
  ('ETHNICITY', '15', '土家族', 'Tujia', 150, null),
  ('ETHNICITY', '16', '哈尼族', 'Hani', 160, null),
  ('ETHNICITY', '17', '哈萨克族', 'Kazak', 170, null),
  ('ETHNICITY', '18', '傣族', 'Dai', 180, null),
  ('ETHNICITY', '19', '黎族', 'Li', 190, null),
  ('ETHNICITY', '20', '傈僳族', 'Lisu', 200, null),
  ('ETHNICITY', '21', '佤族', 'Va', 210, null),
  ('ETHNICITY', '22', '畲族', 'She', 220, null),
  ('ETHNICITY', '23', '高山族', 'Gaoshan', 230, null),
  ('ETHNICITY', '24', '拉祜族', 'Lahu', 240, null),
  ('ETHNICITY', '25', '水族', 'Sui', 250, null),
  ('ETHNICITY', '26', '东乡族', 'Dongxiang', 260, null),
  ('ETHNICITY', '27', '纳西族', 'Naxi', 270, null),
  ('ETHNICITY', '28', '景颇族', 'Jingpo', 280, null),
  ('ETHNICITY', '29', '柯尔克孜族', 'Kirgiz', 290, null),
  ('ETHNICITY', '30', '土族', 'Tu', 300, null),
  ('ETHNICITY', '31', '达斡尔族', 'Daur', 310, null),
  ('ETHNICITY', '32', '仫佬族', 'Mulao', 320, null),
  ('ETHNICITY', '33', '羌族', 'Qiang', 330, null),
  ('ETHNICITY', '34', '布朗族', 'Blang', 340, null),
  ('ETHNICITY', '35', '撒拉族', 'Salar', 350, null),
  ('ETHNICITY', '36', '毛南族', 'Maonan', 360, null),
  ('ETHNICITY', '37', '仡佬族', 'Gelao', 370, null),
  ('ETHNICITY', '38', '锡伯族', 'Xibe', 380, null),
  ('ETHNICITY', '39', '阿昌族', 'Achang', 390, null),
  ('ETHNICITY', '40', '普米族', 'Pumi', 400, null),
  ('ETHNICITY', '41', '塔吉克族', 'Tajik', 410, null),
  ('ETHNICITY', '42', '怒族', 'Nu', 420, null),
  ('ETHNICITY', '43', '乌孜别克族', 'Uzbek', 430, null),
  ('ETHNICITY', '44', '俄罗斯族', 'Russ', 440, null),
  ('ETHNICITY', '45', '鄂温克族', 'Ewenki', 450, null),
  ('ETHNICITY', '46', '德昂族', 'Deang', 460, null),
  ('ETHNICITY', '47', '保安族', 'Bonan', 470, null),
  ('ETHNICITY', '48', '裕固族', 'Yugur', 480, null),
  ('ETHNICITY', '49', '京族', 'Gin', 490, null),
  ('ETHNICITY', '50', '塔塔尔族', 'Tatar', 500, null),
  ('ETHNICITY', '51', '独龙族', 'Derung', 510, null),
  ('ETHNICITY', '52', '鄂伦春族', 'Oroqen', 520, null),
  ('ETHNICITY', '53', '赫哲族', 'Hezhen', 530, null),
  ('ETHNICITY', '54', '门巴族', 'Monba', 540, null),
  ('ETHNICITY', '55', '珞巴族', 'Lhoba', 550, null),
  ('ETHNICITY', '56', '基诺族', 'Jino', 560, null),
  ('ETHNICITY', '97', '其他', 'Other', 570, null),
  ('ETHNICITY', '98', '外国血统中国籍', 'Naturalised citizen', 580, null),
  ('ETHNICITY', '99', '外国籍', 'Foreign national', 590, null),
  -- 职业: a configuration of our own
  ('OCCUPATION', 'EMPLOYEE', '企业职工', 'Company employee', 10, null),
  ('OCCUPATION', 'TRADER', '企业负责人、个体工商户', 'Owner of a business', 20, null),
  ('OCCUPATION', 'BROKER', '报关、货代从业人员', 'Customs broker or forwarder', 30, null),
  ('OCCUPATION', 'OFFICIAL', '机关、事业单位人员', 'Public servant', 40, null),
  ('OCCUPATION', 'FARMER', '农民、边民', 'Farmer or border resident', 50, null),
  ('OCCUPATION', 'STUDENT', '学生', 'Student', 60, null),
  ('OCCUPATION', 'RETIRED', '离退休人员', 'Retired', 70, null),
  ('OCCUPATION', 'NONE', '无业', 'Without work', 80, null),
  ('OCCUPATION', 'OTHER', '其他', 'Other', 90, null)
) seed (kind, code, zh, en, ord, least);

-- How it came: the facts of its channel, and the entries of the dictionaries by which it is counted.
alter table petition_text add column came bytea; -- JSON, sealed: some channels have a phone or an address
alter table petition_text add column classes bigint[];
-- a form is registered once: its second arrival finds the first
alter table petition_text add column form uuid unique;

-- what somebody registered today
create index fact_registered_by on fact (by_account, at) where kind = 'Registered';

-- A registration that lacks something yet (暂存、待补全). Not a case: its house's petition office sees it, but one that
-- complains of somebody is seen by its own clerk alone.
create table registration_draft (
  id             bigint generated always as identity primary key,
  house_code     text not null references house,
  department_id  bigint not null,
  clerk          bigint not null,                         -- the person who has it in hand
  begun_by       bigint not null,
  begun_at       timestamptz not null,
  saved_at       timestamptz not null,
  shut           boolean not null,
  channel        text,
  title          text not null,
  missing        text[] not null,
  form           bytea not null,                          -- JSON, sealed
  files          jsonb not null
);
create index registration_draft_house on registration_draft (house_code, id);
alter table registration_draft enable row level security;
create policy sight on registration_draft
  using (xq_text('reach') = 'system' or xq_text('reach') = 'staff' and house_code = xq_text('house') and (clerk = xq_big('person')
    or (not shut and (xq_text('scope') in ('HOUSE', 'BELOW')
      or (xq_text('scope') = 'DEPARTMENT' and department_id = xq_big('department'))))));
grant select, insert, update, delete on registration_draft to ${appRole};
