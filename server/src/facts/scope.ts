import { parameters } from "@jianheng/domain/facts";

/** Where facts find a parameter: `complaint_days`; of months, the day so long ago: `training_since`. */
const columns = parameters.map(({ id, unit, usual }) => {
  const held = `coalesce(held.${columnOf(id)}, ${usual})`;
  return unit === "个月"
    ? `($1::date - make_interval(months => ${held}))::date as ${columnOf(id).replace(/_months$/, "_since")}`
    : `${held} as ${columnOf(id)}`;
});

const chosen = parameters.map(({ id }) => `max(value) filter (where parameter = '${id}') as ${columnOf(id)}`);

/**
 * The stations that are asked for, or all, with the day that it is and the parameters that hold for each on it: of the
 * nearest office above it that set one, else the default. Once for all of them, before any record is looked at.
 */
export const SCOPE = `parameters_set as (
      select distinct on (organisation_id, parameter) organisation_id as office_id, parameter, value
      from fact_parameter
      where valid_from <= $1::date
      order by organisation_id, parameter, valid_from desc, id desc
    ), parameters_chosen as (
      select distinct on (organisation_id, parameter) organisation_id, parameter, value
      from offices_over($2::uuid[], $1::date)
      join parameters_set using (office_id)
      where value is not null
      order by organisation_id, parameter, place
    ), parameters_held as (
      select organisation_id, ${chosen.join(", ")}
      from parameters_chosen
      group by organisation_id
    ), scope as materialized (
      select organisation.id as organisation_id, $1::date as day, ${columns.join(", ")}
      from organisation
      left join parameters_held held on held.organisation_id = organisation.id
      where kind = 'station' and ($2::uuid[] is null or id = any ($2))
    )`;

function columnOf(id: string): string {
  return id.replaceAll("-", "_");
}
