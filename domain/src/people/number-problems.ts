import {
  type Day,
  isReservedMobileNumber,
  isReservedResidentId,
  mobileNumber,
  type Problem,
  residentId,
} from "../kernel/index.ts";

/** Numbers of a person as they were given. */
export interface PersonNumbers {
  residentId?: string;
  mobile?: string | null;
}

/**
 * What is wrong with a person's numbers. Where there are real people, made-up numbers are wrong; in a demonstration
 * real ones are, so that nobody's data come into a system that is shown around.
 */
export function numberProblems(
  { residentId: id, mobile }: PersonNumbers,
  { demonstration, today }: { demonstration: boolean; today: Day },
): Problem[] {
  const refuseReserved = !demonstration;
  return [
    ...(id === undefined ? [] : residentIdProblems(id)),
    ...(mobile === undefined || mobile === null ? [] : mobileProblems(mobile)),
  ];

  function residentIdProblems(text: string): Problem[] {
    const at = "$.residentId";
    const read = residentId.parse(text, { at, today, refuseReserved });
    if (!read.ok) return [...read.problems];
    return demonstration && !isReservedResidentId(text) ? [real(at, "00")] : [];
  }

  function mobileProblems(text: string): Problem[] {
    const at = "$.mobile";
    const read = mobileNumber.parse(text, { at, refuseReserved });
    if (!read.ok) return [...read.problems];
    return demonstration && !isReservedMobileNumber(text) ? [real(at, "107")] : [];
  }
}

function real(at: string, beginning: string): Problem {
  const message = {
    zh: `这是演示系统，请勿录入真实个人信息：请填写以${beginning}开头的虚构号码`,
    en: `this is a demonstration and takes nobody's real data: give a made-up number, which begins with ${beginning}`,
  };
  return { at, code: "real-number", message };
}
