/** Everyday words that are one letter away from a word of the lexicon and no slip of it. */
export const commonWords = `account adaption alter analysis analyst announce announcer arise arrival attaint automat beast bough burglar cache
calender capita challenged cheating chipping cleanse coaming compare compete competency compile complain complains
complexion compliant concert concerts conduit considerable constrict consumes consumed contrast covert crate curse
curtain decide define deflect degrease departure determine digested disciplined discus disperse diver diversify drier
dripping emergence employer eternal exacting exciting exist expended experienced explode exploded failing familiarize
field finalist football framer freshman fund funds genera grate grater guess headquarter heath immunization impatient
infectious influenced injection injures insulting intensify interval inventor lager literary loner lunch manger
measured medial mistaken moral morality multiple multiplier noticeable optimism optimist organism organist pasture
persona planking plating pleas possibly preset principled processional professed programmed prompted prompting
property protesting purse qualifier quiet rally ranting recovery revolution route saying serviced shank shocking shred
singing skinning skipping slipping slopping snapping spanning spelling steam stitching stranger strapped strategist
swimming swing thicket thinning thorough though tired tracing trail trans trembling triplet trough trucking truss
unlock unleaded withdrawn withdrew credit grain crane plane planet state bread`;
