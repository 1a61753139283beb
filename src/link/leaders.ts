/** Leaders, their terms of office, and where a text names them. */
export { type LeaderMention, leadersIn } from "./leaders/mentions.ts";
export type { Office } from "./leaders/offices.ts";
export { type RoleMention, rolesIn } from "./leaders/roles.ts";
export type { Leader } from "./leaders/rows.ts";
export { holderOf, termOn } from "./leaders/terms.ts";
