-- Documents (liaoning-2013 1.1, 1.2; national-trial 2): in force by kind, approved before they take effect, and none in
-- use after it was withdrawn. Rules for candidates and appraisals have to be shown (national-trial 2.2; liaoning-2013 7.4.1).
with documents as (
  select scope.organisation_id, scope.day, id, kind, number, title, approved_on, effective_on, withdrawn_on,
    still_in_use, displayed, subject
  from scope
  join system_document using (organisation_id)
), in_force as (
  select * from documents where day >= effective_on and day < coalesce(withdrawn_on, 'infinity')
), covered as (
  select distinct scope.organisation_id, occupation.id, occupation.name
  from scope
  join licence using (organisation_id)
  join licence_scope on licence_scope.organisation_id = licence.organisation_id and licence_id = licence.id
  join occupation on occupation.id = occupation_id
  where scope.day between valid_from and coalesce(valid_until, 'infinity') and withdrawn_on is null
), procedures as (
  -- One row a station: to look for each occupation among all documents takes seconds in a province.
  select organisation_id, string_agg(coalesce(subject, title), chr(10)) as subjects
  from in_force
  where kind = 'appraisal-procedure'
  group by organisation_id
)
select organisation_id, 'document-in-force.' || kind as fact, 'system-document' as register, id, number || ' ' || title as name,
  1 as looked, (approved_on is null or approved_on > effective_on)::int as wrong
from in_force
union all
select organisation_id, 'documents-approved-before-effect', 'system-document', id, number || ' ' || title, 1,
  (approved_on is null or approved_on > effective_on)::int
from in_force
union all
select organisation_id, 'obsolete-documents-in-use', 'system-document', id, number || ' ' || title, 1,
  (withdrawn_on <= day and still_in_use)::int
from documents
where withdrawn_on is null or still_in_use is not null
union all
select organisation_id, 'rules-displayed.' || kind, 'system-document', id, number || ' ' || title, 1, (not displayed)::int
from in_force
where kind in ('candidate-rules', 'appraisal-procedure', 'exam-room-rules') and displayed is not null
union all
select organisation_id, 'appraisal-procedures-complete', 'licence-scope', null, covered.name, 1,
  (coalesce(strpos(subjects, covered.name), 0) = 0)::int
from covered
left join procedures using (organisation_id)
