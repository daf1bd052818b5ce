-- 职业目录: occupations beyond those that come along, brought in by whoever keeps the list of an installation, each with
-- what it was taken from. None is ever removed, and no number that is known is changed: records rest on them.
alter table occupation
  add column source text check (source <> ''),
  add column loaded_at timestamptz;
update occupation set source = '系统预置';
alter table occupation alter column source set not null;

alter table occupation_code
  add column source text check (source <> ''),
  add column loaded_at timestamptz,
  add constraint occupation_code_form check (code ~ '^[1-9]-[0-9]{2}-[0-9]{2}-[0-9]{2}$');
update occupation_code set source = case edition
  when 2022 then '《中华人民共和国职业分类大典（2022年版）》公示稿'
  else '《电工国家职业技能标准》（人社厅发〔2018〕145号）'
end;
alter table occupation_code
  alter column source set not null,
  add constraint occupation_code_edition check (edition in (2015, 2022));

-- The list is one for the installation: kept by an office that reports to nobody today, or by its only station.
create function keeps_occupations() returns boolean
language sql stable security definer
set search_path = pg_catalog, public, pg_temp
as $$
  select single_station() or exists (
    select from organisation
    where id = acting_organisation() and kind in ('province', 'city', 'county') and not exists (
      select from reporting
      where organisation_id = acting_organisation()
        and official_today() between valid_from and coalesce(valid_until, 'infinity')
    )
  )
$$;

alter table occupation enable row level security;
create policy known_to_all on occupation for select to jianheng_app using (true);
create policy loaded_at_the_top on occupation for insert to jianheng_app with check ((select keeps_occupations()));
alter table occupation_code enable row level security;
create policy known_to_all on occupation_code for select to jianheng_app using (true);
create policy loaded_at_the_top on occupation_code for insert to jianheng_app with check ((select keeps_occupations()));
grant insert (id, name, source, loaded_at) on occupation to jianheng_app;
grant insert (edition, occupation_id, code, source, loaded_at) on occupation_code to jianheng_app;

-- 评价制度: under which a licence or filing was given and a batch is held; null where nothing was said, which is 职业资格鉴定.
-- 专项职业能力考核 has no levels.
alter table licence add column regime text check (regime in ('appraisal', 'recognition', 'special-ability'));
grant insert (regime), update (regime) on licence to jianheng_app;
alter table batch
  add column regime text check (regime in ('appraisal', 'recognition', 'special-ability')),
  alter column level drop not null,
  add constraint batch_has_a_level check (level is not null or coalesce(regime, 'appraisal') = 'special-ability');
grant insert (regime), update (regime) on batch to jianheng_app;
alter table licence_scope
  alter column lowest_level drop not null,
  alter column highest_level drop not null;
