/** Everyday words that are one letter away from a word of the lexicon and no slip of it. */
export const commonWords = `there these those their other after again account adaption alter analysis analyst analyzer analysts announce announces announcer another
appointee arise arises arrival arrivals attaint attendee automat baked beast bough burglar cache caches calender capita challenged challenger
cheating chipping cleanse coaming commissioner compare compares compete competes competency compile complain complains complaint complexion
compliant concert concerts concerted conduit consider considerable constrict consume consumes consumed container contrast convert covert crate crates crop
cropping curse curtain curtains decide decliner define deflect degrease deliverer departure developer determine determines digested dining
disciplined discus dispatcher dispenser disperse diver divers diversify drier dripping emergence employer employers equipping establisher eternal
evacuate exacting exciting exist expense expended experienced experimenter explode exploded explorer extender failing familiarize fertilize field
finalist finalists football framer freshman freshmen fundraiser fund funds funded funding genera grate grater guess harvester headquarter heath immunization immunizations impatient
infectious influenced injection injections injures insulting intensify interval intervals interviewee interviewer inventor inventors lager larger launcher
liter liters literary local loner lunch manger manufacturer marking measured medial mining mistaken modest moral morality mortgage multiple multiples multiplier
noticeable observer optimism optimist organism organist organizer pasture pastures patentee persona planking plating planting pleas possibly presenter
preserver preset principled processional producer professed program programmed programmer promoter prompted prompting property protesting publisher purchaser purse
qualifier quiet raising rally ranting recorder recovery recruiter repairer retainer retiree revenue revolution route routes rooms saying seeded serviced shank
shrink sharpener shippers shocking shred singing skinning skipping slipping slopping snapping sorter spanning spelling spreader squeezer steam stitching striking
stranger strapped strategist strategists strengthener submitting supper supporter supplies swimming swing tangle thicket thinning thorough though through tired touch tracing trail trails trans transfer
trembling triple triplet tripping trough trucking truss unlock unlocks unleaded vast westerly withdrawn withdrew wording credit credits grain grains crane cranes plane planes planet planets
staff store score scores brand grand board broad stage state states spend speed breed bread seats seals meals deals leads loads roads reads rural meter meters water waiter waiters`;
