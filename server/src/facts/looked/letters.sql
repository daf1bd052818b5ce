-- Responsibility letters in force (liaoning-2013 9.1; national-trial 9.1), and reports of work within the period
-- that is a parameter (liaoning-2013 4.2–4.6, 8.2.1: 定期). 改进建议 is part of what 4.5.4 and 4.6.4 ask for.
with letters as (
  select letter.*, scope.day between valid_from and valid_until as holds
  from scope
  join responsibility_letter letter using (organisation_id)
), latest as (
  select distinct on (organisation_id, counterpart_kind) organisation_id, counterpart_kind, id, counterpart, holds
  from letters
  order by organisation_id, counterpart_kind, holds desc, valid_until desc
)
select organisation_id, 'letter-signed.' || counterpart_kind as fact, 'responsibility-letter' as register, id,
  counterpart as name, 1 as looked, (not holds)::int as wrong
from latest
union all
select organisation_id, 'letter-planned', 'responsibility-letter', id, counterpart, 1,
  (planned is not true or responsible is null)::int
from letters
where holds and counterpart_kind = 'authority'
union all
select scope.organisation_id, 'work-reported.' || kind, 'work-report', work_report.id, title, 1,
  (kind in ('operations', 'safety') and suggests is not true)::int
from scope
join work_report using (organisation_id)
where reported_on > report_since and reported_on <= scope.day
