-- 正本、副本份数 of a licence or filing.
alter table licence add column copies int check (copies >= 0);
grant insert (copies), update (copies) on licence to jianheng_app;
