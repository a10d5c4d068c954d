/** Everyday words that are one letter away from a word of the lexicon and no slip of it. */
export const commonWords = `account adaption alter analysis analyst analyzer announce announcer appointee arise arrival attaint attendee automat beast bough burglar
cache calender capita challenged challenger cheating chipping cleanse coaming commissioner compare compete competency compile complain
complains complexion compliant concert concerts conduit considerable constrict consumes consumed container contrast covert crate cropping
curse curtain decide decliner define deflect degrease deliverer departure developer determine digested disciplined discus dispatcher
dispenser disperse diver diversify drier dripping emergence employer equipping establisher eternal exacting exciting exist expended
experienced experimenter explode exploded explorer extender failing familiarize field finalist football framer freshman fundraiser fund
funds genera grate grater guess harvester headquarter heath immunization impatient infectious influenced injection injures insulting
intensify interval interviewee interviewer inventor lager launcher liter literary loner lunch manger manufacturer measured medial mistaken
moral morality multiple multiplier noticeable observer optimism optimist organism organist organizer pasture patentee persona planking
plating pleas possibly presenter preserver preset principled processional producer professed programmed programmer promoter prompted
prompting property protesting publisher purchaser purse qualifier quiet rally ranting recorder recovery recruiter repairer retainer retiree
revolution route saying serviced shank sharpener shippers shocking shred singing skinning skipping slipping slopping snapping sorter
spanning spelling spreader squeezer steam stitching stranger strapped strategist strengthener submitting supporter swimming swing thicket
thinning thorough though tired tracing trail trans trembling triplet tripping trough trucking truss unlock unleaded withdrawn withdrew
wording credit grain crane plane planet state bread meter waiter`;
