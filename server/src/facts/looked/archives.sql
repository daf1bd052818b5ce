-- What is kept of each batch (liaoning-2013 6.1; national-trial 3): applications, results and certificate lists for good,
-- papers, practical results and supervision for a year at least after the exam. When it is to be in the archive: a parameter.
with kinds (kind, for_good) as (
  values ('applications', true), ('results', true), ('certificates', true), ('theory-papers', false),
    ('practical-results', false), ('plan', false), ('theory-rooms', false), ('practical-rooms', false),
    ('examiner-records', false), ('supervision-records', false)
), kept as (
  select scope.organisation_id, batch_id, kind, archive.id, complete, permanent, kept_until, disposed_on
  from scope
  join batch_archive archive using (organisation_id)
), keeping as (
  select distinct organisation_id from kept
)
select batch.organisation_id, 'archive-kept.' || kinds.kind as fact, 'batch' as register, batch.id, batch.number as name,
  1 as looked, (
    kept.id is null or not complete
    or (for_good and (not permanent or disposed_on is not null))
    or (not for_good and least(disposed_on, case when not permanent then kept_until end) < batch.ends_on + interval '1 year')
  )::int as wrong
from scope
join keeping using (organisation_id)
join batch using (organisation_id)
cross join kinds
left join kept on kept.organisation_id = batch.organisation_id and kept.batch_id = batch.id and kept.kind = kinds.kind
where batch.ends_on < scope.day - archive_days
  and (kinds.for_good or batch.ends_on > scope.day - 365)
  and (kinds.kind <> 'certificates' or batch.passed > 0)
