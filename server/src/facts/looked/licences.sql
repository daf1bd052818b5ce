-- A licence or filing in force (liaoning-2013 4.1.1, 工作方案 一（一）), and, of each regime, how long the latest of them still
-- is: when that is said beforehand is a parameter. Of those in force, which the office that decides on the station's changes
-- confirmed as they stand with their licence_scope: where nobody decides, there is nothing to look at.
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
union all
select organisation_id, 'licence-confirmed', 'licence', id, number, 1,
  (not exists (
    select from licence_confirmed confirmed
    where confirmed.organisation_id = given.organisation_id and confirmed.licence_id = given.id
  ))::int
from given
where holds and (
  exists (
    select from approval
    where approval.organisation_id = given.organisation_id
      and day between approval.valid_from and coalesce(approval.valid_until, 'infinity')
  ) or exists (
    select from reporting
    where reporting.organisation_id = given.organisation_id
      and day between reporting.valid_from and coalesce(reporting.valid_until, 'infinity')
  )
)
