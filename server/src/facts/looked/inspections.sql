-- Equipment inspected before each batch of a year (liaoning-2013 7.2.2, 4.5.3).
select batch.organisation_id, 'equipment-inspected-before-batch' as fact, 'batch' as register, batch.id, batch.number as name,
  1 as looked, (not exists (
    select from equipment_check
    where equipment_check.organisation_id = batch.organisation_id and batch_id = batch.id and kind = 'pre-exam'
      and done_on <= starts_on
  ))::int as wrong
from scope
join batch using (organisation_id)
where ends_on > scope.day - 365 and starts_on <= scope.day
