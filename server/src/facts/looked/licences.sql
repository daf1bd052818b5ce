-- A licence or filing in force (liaoning-2013 4.1.1, 工作方案 一（一）), and, of each regime, how long the latest of them still
-- is: when that is said beforehand is a parameter.
with given as (
  select scope.organisation_id, scope.day, licence_days, id, number, regime, valid_from, valid_until,
    withdrawn_on is null and scope.day between valid_from and coalesce(valid_until, 'infinity') as holds,
    withdrawn_on is null and valid_from > scope.day as follows
  from scope
  join licence using (organisation_id)
), latest as (
  select distinct on (organisation_id) organisation_id, id, number, holds
  from given
  order by organisation_id, holds desc, valid_from desc
), ending as (
  -- One that follows and is granted already counts.
  select distinct on (organisation_id, coalesce(regime, 'appraisal')) organisation_id, id, number,
    valid_until - day <= licence_days as soon
  from given
  where holds or follows
  order by organisation_id, coalesce(regime, 'appraisal'), coalesce(valid_until, 'infinity') desc
)
select organisation_id, 'licence-valid' as fact, 'licence' as register, id, number as name, 1 as looked,
  (not holds)::int as wrong
from latest
union all
select organisation_id, 'licence-not-expiring', 'licence', id, number, 1, coalesce(soon, false)::int
from ending
