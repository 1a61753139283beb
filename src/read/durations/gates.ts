/**
 * The words of lengths, each pattern tried only where its words are: dozens of patterns are asked of what stands before and
 * after every length.
 */
import * as company from "../../languages/english/company.ts";
import * as durations from "../../languages/english/durations.ts";
import * as encounters from "../../languages/english/encounters.ts";
import * as parts from "../../languages/english/parts.ts";
import * as visits from "../../languages/english/visits.ts";
import { gatedAll } from "../../link/gates.ts";

export const WORDS = gatedAll({ ...company, ...durations, ...encounters, ...parts, ...visits });
