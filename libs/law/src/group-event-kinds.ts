/** The levels of a group event, the gravest first (EMG-05). */
export const GROUP_EVENT_LEVELS = ['I', 'II', 'III', 'IV'] as const;
export type GroupEventLevel = (typeof GROUP_EVENT_LEVELS)[number];

/**
 * What makes an event grave whatever its people: somebody died, violence, a road or an office blocked, a petition to a
 * higher authority, or extreme acts such as a threat to jump.
 */
export const GRAVITIES = ['DEATH', 'VIOLENCE', 'ROAD_BLOCKED', 'OFFICE_BLOCKED', 'PETITION', 'EXTREME'] as const;
export type Gravity = (typeof GRAVITIES)[number];

/** The four that must be there (四必到, EMG-09). */
export const ATTENDANTS = ['PROJECT_DEPARTMENT', 'CONTRACTOR_HEAD', 'TOWN_OF_WORKS', 'TOWN_OF_PETITIONER'] as const;
export type Attendant = (typeof ATTENDANTS)[number];

/** Who leads on the spot, the lowest rank first. */
export const COMMANDER_RANKS = ['TOWN', 'OFFICE', 'COUNTY', 'COUNTY_HEAD'] as const;
export type CommanderRank = (typeof COMMANDER_RANKS)[number];

/** Who is called out. */
export const CALLED_OUT = ['OFFICE', 'TOWN', 'DEPARTMENT', 'POLICE', 'PETITION_OFFICE', 'JUSTICE', 'HEALTH'] as const;
export type CalledOut = (typeof CALLED_OUT)[number];

/** The governments to which it is reported. */
export const TIERS = ['COUNTY', 'CITY', 'PROVINCE'] as const;
export type Tier = (typeof TIERS)[number];
